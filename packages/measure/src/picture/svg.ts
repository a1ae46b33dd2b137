import {
  type Audit,
  amountOf,
  type BudgetDocument,
  displayYuan,
  type Extraction,
  type FigureStatus,
} from "@yusuan/schema";

/** What the three stages made of one document. */
type Results = {
  readonly extraction: Extraction;
  readonly budget: BudgetDocument;
  readonly audit: Audit;
};

const COLOURS: Readonly<Record<FigureStatus, string>> = {
  proven: "#d9f2dd",
  unproven: "#eeeeee",
  contradicted: "#ffd6d2",
  repaired: "#fff3c4",
};
const MARGIN = 24;
const PANEL = 96;

/**
 * The page of a document's first error as an SVG: every figure where it is printed, coloured by its status, the
 * figures of the broken identities tied to the wrong one, and below it the finding.
 */
export function errorPicture({ extraction, budget, audit }: Results): string {
  const error = audit.findings.find((finding) => finding.severity === "error");
  const culprit = error?.evidence[0];
  const page = extraction.pages.find(({ number }) => number === culprit?.page);
  if (!error || !culprit?.bbox || !page?.width)
    throw new RangeError("The document has no error with a place");
  const figures = new Map(
    budget.statements.flatMap(({ lines }) =>
      lines.flatMap((line) => Object.values(line.figures).map((figure) => [figure.id, figure] as const)),
    ),
  );
  const onPage = [...figures.values()].filter((figure) => figure.page === page.number && figure.bbox);
  const texts = extraction.blocks.flatMap((block) => {
    const parts = block.kind === "table" ? block.cells : [block];
    return parts.filter((part) => part.page === page.number && part.bbox && part.text !== "");
  });
  const bottom = Math.max(...texts.map(({ bbox }) => bbox?.[3] ?? 0)) + MARGIN;
  const parts = [
    `<rect width="${page.width}" height="${bottom + PANEL}" fill="#ffffff"/>`,
    ...onPage.map(({ bbox, status }) =>
      box(bbox, COLOURS[status], status === "contradicted" ? "#c62828" : "none"),
    ),
    ...texts.map(({ bbox, text }) => words(bbox, text)),
    ...error.figures
      .slice(1)
      .map((id) => tie(culprit.bbox, figures.get(id)?.page === page.number ? figures.get(id)?.bbox : null)),
    panel(error.message.zh, page.width, bottom, {
      expected: error.expected,
      actual: error.actual,
      difference: error.difference,
    }),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${page.width} ${bottom + PANEL}" font-family="'Noto Serif SC','Songti SC',SimSun,serif">`,
    `<title>${escapeXml(error.message.en)}</title>`,
    ...parts.filter((part) => part !== ""),
    "</svg>",
    "",
  ].join("\n");
}

type Box = readonly [number, number, number, number] | null | undefined;

function box(bbox: Box, fill: string, stroke: string): string {
  if (!bbox) return "";
  const [x0, y0, x1, y1] = bbox;
  return `<rect x="${n(x0 - 2)}" y="${n(y0 - 1)}" width="${n(x1 - x0 + 4)}" height="${n(y1 - y0 + 2)}" rx="2" fill="${fill}" stroke="${stroke}"/>`;
}

function words(bbox: Box, text: string): string {
  if (!bbox) return "";
  const [x0, y0, x1, y1] = bbox;
  const size = Math.min(y1 - y0, 20) * 0.88;
  const line = text.replace(/\n/gu, " ");
  // Fonts differ between viewers; figures stay right-aligned, words stay where they begin.
  const anchor = /^[\d,.]+$/u.test(line) ? `x="${n(x1)}" text-anchor="end"` : `x="${n(x0)}"`;
  return `<text ${anchor} y="${n(y0 + size)}" font-size="${n(size)}">${escapeXml(line)}</text>`;
}

function tie(from: Box, to: Box): string {
  if (!from || !to) return "";
  const [ax, ay] = centre(from);
  const [bx, by] = centre(to);
  const bend = ay === by ? -18 : 0;
  const side = ay === by ? 0 : 46;
  return `<path d="M${n(ax)} ${n(ay)} Q${n((ax + bx) / 2 + side)} ${n((ay + by) / 2 + bend)} ${n(bx)} ${n(by)}" fill="none" stroke="#c62828" stroke-width="1" stroke-dasharray="3 2"/>`;
}

function centre([x0, y0, x1, y1]: readonly [number, number, number, number]): readonly [number, number] {
  return [(x0 + x1) / 2, (y0 + y1) / 2];
}

type Amounts = Readonly<Record<"expected" | "actual" | "difference", string | undefined>>;

function panel(message: string, width: number, top: number, amounts: Amounts): string {
  const show = (value: string | undefined) => (value === undefined ? "–" : displayYuan(amountOf(value).fen));
  const lines = wrap(message, Math.floor((width - 2 * MARGIN) / 12));
  const shown = `expected ${show(amounts.expected)}   printed ${show(amounts.actual)}   difference ${show(amounts.difference)}`;
  return [
    `<rect x="0" y="${n(top)}" width="${width}" height="${PANEL}" fill="#fff5f4"/>`,
    ...lines.map(
      (line, i) =>
        `<text x="${MARGIN}" y="${n(top + 24 + 18 * i)}" font-size="12" fill="#5f1410">${escapeXml(line)}</text>`,
    ),
    `<text x="${MARGIN}" y="${n(top + 24 + 18 * lines.length)}" font-size="12" font-weight="bold" fill="#c62828">${shown}</text>`,
  ].join("\n");
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const char of text) {
    used += /[\u0020-\u00ff]/u.test(char) ? 0.55 : 1;
    if (used > width) {
      lines.push(line);
      line = "";
      used = 1;
    }
    line += char;
  }
  return [...lines, line];
}

function escapeXml(text: string): string {
  return text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;");
}

function n(value: number): string {
  return String(Math.round(value * 10) / 10);
}
