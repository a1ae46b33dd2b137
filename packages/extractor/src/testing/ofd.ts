import { storedZip } from "./stored-zip.js";

/** What an OFD of a test holds; everything is XML as it is written, so that broken files can be made too. */
export type OfdSpec = {
  /** Content of each page: layers and what stands beside `Content` as `page`. */
  readonly pages: readonly (string | { readonly page: string })[];
  /** Of `CommonData`, beside the page area. */
  readonly common?: string;
  /** Of `Document`, after the pages. */
  readonly document?: string;
  /** Of `DocBody`, after the root. */
  readonly body?: string;
  /** Of `Res`; a font is there. */
  readonly resources?: string;
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Of the names of elements; `ofd:` by default. */
  readonly prefix?: string;
};

/** A page of 200 × 100 mm. */
export function makeOfd(spec: OfdSpec): Uint8Array {
  const { pages, common = "", document = "", body = "", resources = "", files = {}, prefix = "ofd:" } = spec;
  const named = (xml: string) => xml.replaceAll(/<(\/?)(?=[A-Z])/gu, `<$1${prefix}`);
  const space = prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`;
  const part = (name: string, content: string) =>
    `<?xml version="1.0" encoding="UTF-8"?>\n${named(`<${name} ${space}="http://www.ofdspec.org/2016">${content}</${name}>`)}`;
  const list = pages.map((_, i) => `<Page ID="${100 + i}" BaseLoc="Pages/Page_${i}/Content.xml"/>`).join("");
  const area = "<PageArea><PhysicalBox>0 0 200 100</PhysicalBox></PageArea>";
  const given = Object.fromEntries(
    Object.entries(files).map(([name, content]) => [
      name,
      typeof content === "string" && content.startsWith("<") ? named(content) : content,
    ]),
  );
  return storedZip({
    "OFD.xml": part("OFD", `<DocBody><DocRoot>Doc_0/Document.xml</DocRoot>${body}</DocBody>`),
    "Doc_0/Document.xml": part(
      "Document",
      `<CommonData>${area}<PublicRes>PublicRes.xml</PublicRes>${common}</CommonData><Pages>${list}</Pages>${document}`,
    ),
    "Doc_0/PublicRes.xml": part("Res", `<Fonts><Font ID="1" FontName="宋体"/></Fonts>${resources}`),
    ...Object.fromEntries(
      pages.map((page, i) => [
        `Doc_0/Pages/Page_${i}/Content.xml`,
        part(
          "Page",
          typeof page === "string" ? `<Content><Layer ID="2">${page}</Layer></Content>` : page.page,
        ),
      ]),
    ),
    ...given,
  });
}

/** A text object of 4 mm with its baseline at `y`, in millimetres. */
export function ofdText(text: string, x: number, y: number, more = ""): string {
  const deltas = [...text]
    .slice(1)
    .map((_, i) => (([...text][i] ?? "") < "\u2010" ? "2" : "4"))
    .join(" ");
  const delta = deltas === "" ? "" : ` DeltaX="${deltas}"`;
  return `<TextObject ID="9" Boundary="${x} ${y - 4} 100 5" Font="1" Size="4"${more}><TextCode X="0" Y="4"${delta}>${text}</TextCode></TextObject>`;
}

/** A stroked path in millimetres of the page. */
export function ofdPath(data: string, more = ""): string {
  return `<PathObject ID="8" Boundary="0 0 200 100" LineWidth="0.2"${more}><AbbreviatedData>${data}</AbbreviatedData></PathObject>`;
}

/** A grid of lines. */
export function ofdGrid(xs: readonly number[], ys: readonly number[]): string {
  const [x0, x1, y0, y1] = [xs[0], xs.at(-1), ys[0], ys.at(-1)];
  return [
    ...ys.map((y) => ofdPath(`M ${x0} ${y} L ${x1} ${y}`)),
    ...xs.map((x) => ofdPath(`M ${x} ${y0} L ${x} ${y1}`)),
  ].join("");
}
