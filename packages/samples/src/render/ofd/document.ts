import type { SampleDocument } from "../../layout/document.js";
import { packed } from "../packed.js";
import { Cursor } from "../pdf/cursor.js";
import { drawDocument } from "../pdf/document.js";
import type { PdfStyle } from "../pdf/style.js";
import { type DrawnPage, recorder } from "./recorder.js";
import { escaped, graphicUnits, mm, part } from "./xml.js";

const FONT = 1;
const TEMPLATE = 2;
const FIRST_PAGE = 10;

/** The document as an OFD (GB/T 33190-2016), laid out as the PDF of this style is, with a template for all pages. */
export async function renderOfd(document: SampleDocument, style: PdfStyle): Promise<Uint8Array> {
  const pages = drawn(document, style);
  const units: string[] = [];
  let id = FIRST_PAGE + pages.length;
  for (const page of pages) {
    units.push(graphicUnits(page, FONT, id + 1));
    id += 1 + page.runs.length + page.lines.length + page.boxes.length;
  }
  return packed([
    { name: "OFD.xml", content: root(document.title) },
    { name: "Doc_0/Document.xml", content: documentPart(style, pages.length, id) },
    { name: "Doc_0/PublicRes.xml", content: resources() },
    { name: "Doc_0/Tpls/Tpl_0/Content.xml", content: template(style) },
    ...units.map((content, index) => ({
      name: `Doc_0/Pages/Page_${index}/Content.xml`,
      content: pagePart(content, id + 1 + index),
    })),
  ]);
}

function drawn(document: SampleDocument, style: PdfStyle): readonly DrawnPage[] {
  const first = recorder();
  const cursor = new Cursor(first.pdf, style);
  drawDocument(cursor, document, new Map());
  if (!style.numbersContents) return first.pages;
  const second = recorder();
  drawDocument(new Cursor(second.pdf, style), document, cursor.marks);
  return second.pages;
}

function root(title: string): string {
  const info = `<ofd:DocInfo><ofd:DocID>00000000000000000000000000000001</ofd:DocID><ofd:Title>${escaped(title)}</ofd:Title><ofd:CreationDate>2025-01-01</ofd:CreationDate><ofd:Creator>yusuan samples</ofd:Creator></ofd:DocInfo>`;
  const body = `<ofd:DocBody>${info}<ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>`;
  return part("OFD", body, ' Version="1.0" DocType="OFD"');
}

function documentPart({ page }: PdfStyle, pages: number, maxId: number): string {
  const area = `<ofd:PageArea><ofd:PhysicalBox>0 0 ${mm(page.width)} ${mm(page.height)}</ofd:PhysicalBox></ofd:PageArea>`;
  const common = `<ofd:CommonData><ofd:MaxUnitID>${maxId + pages}</ofd:MaxUnitID>${area}<ofd:PublicRes>PublicRes.xml</ofd:PublicRes><ofd:TemplatePage ID="${TEMPLATE}" BaseLoc="Tpls/Tpl_0/Content.xml"/></ofd:CommonData>`;
  const list = Array.from(
    { length: pages },
    (_, index) => `<ofd:Page ID="${FIRST_PAGE + index}" BaseLoc="Pages/Page_${index}/Content.xml"/>`,
  );
  return part("Document", `${common}<ofd:Pages>${list.join("")}</ofd:Pages>`);
}

function resources(): string {
  return part(
    "Res",
    `<ofd:Fonts><ofd:Font ID="${FONT}" FontName="宋体" FamilyName="宋体" Charset="unicode"/></ofd:Fonts>`,
    ' BaseLoc="Res"',
  );
}

/** An emblem of two curves in the upper margin of every page. */
function template({ page }: PdfStyle): string {
  const area = `${mm(page.margin)} ${mm(page.margin / 3)} 6 4`;
  const data = "M 0 2 B 1 0 5 0 6 2 B 5 4 1 4 0 2 C";
  const emblem = `<ofd:PathObject ID="${TEMPLATE + 2}" Boundary="${area}" Stroke="false" Fill="true"><ofd:FillColor Value="192 0 0"/><ofd:AbbreviatedData>${data}</ofd:AbbreviatedData></ofd:PathObject>`;
  return part("Page", `<ofd:Content><ofd:Layer ID="${TEMPLATE + 1}">${emblem}</ofd:Layer></ofd:Content>`);
}

function pagePart(units: string, layer: number): string {
  const use = `<ofd:Template TemplateID="${TEMPLATE}" ZOrder="Background"/>`;
  return part(
    "Page",
    `${use}<ofd:Content><ofd:Layer ID="${layer}" Type="Body">${units}</ofd:Layer></ofd:Content>`,
  );
}
