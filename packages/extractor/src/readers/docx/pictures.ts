import type { Page, Problem } from "@yusuan/schema";
import { documentBlocks } from "../../blocks/document-blocks.js";
import type { DraftBlock } from "../../draft.js";
import type { ScannedPage } from "../../scan/scanned-page.js";
import { openImage } from "../image/decode.js";
import { detailOf, layOut } from "../page-outcome.js";
import type { ReadLimits, ReadSettings } from "../reader.js";
import type { PictureItem } from "./items.js";

/** What is read in pictures, by their numbers, and what could not be. */
type ReadPictures = {
  readonly blocks: ReadonlyMap<number, readonly DraftBlock[]>;
  readonly printed: readonly string[];
  readonly problems: readonly Problem[];
  readonly scan?: NonNullable<Page["scan"]>;
};

type Found = {
  readonly scanned: ScannedPage;
  readonly blocks: readonly DraftBlock[];
  readonly printed: readonly string[];
};

/** Lines that are read less surely than this are not text: the picture is a photo. */
const LEAST_CONFIDENCE = 0.6;
/** Pictures smaller than this share of an A4 page are emblems, stamps and signatures, */
const LEAST_SHARE = 0.15;
/** unless they are as wide as running text and high enough for two rows of a table. */
const [WIDE, HIGH] = [297, 36];
const A4_AREA = 595 * 842;

/** Read the large pictures of a document: tables that were pasted as pictures, pages that were scanned into Word. */
export async function readPictures(
  pictures: readonly PictureItem[],
  bytesOf: (part: string) => Promise<Uint8Array | undefined>,
  limits: ReadLimits,
  settings: ReadSettings,
): Promise<ReadPictures> {
  const large = pictures.filter(isLarge);
  if (settings.ocr === "never") return { ...NOTHING, problems: large.map(notAsked) };
  const blocks = new Map<number, readonly DraftBlock[]>();
  const printed: string[] = [];
  const problems: Problem[] = [];
  const scans: ScannedPage["scan"][] = [];
  for (const [index, picture] of large.entries()) {
    if (index >= limits.maxPages) {
      problems.push(tooMany(large.length, limits.maxPages));
      break;
    }
    try {
      const found = await readPicture(picture, bytesOf, limits, settings);
      if (!found) continue;
      blocks.set(picture.number, found.blocks);
      printed.push(...found.printed);
      scans.push(found.scanned.scan);
    } catch (error) {
      problems.push(failed(picture, error));
    }
  }
  return { blocks, printed, problems, ...scanOf(scans) };
}

const NOTHING: ReadPictures = { blocks: new Map(), printed: [], problems: [] };

function isLarge({ width, height }: PictureItem): boolean {
  return width * height > LEAST_SHARE * A4_AREA || (width >= WIDE && height >= HIGH);
}

async function readPicture(
  { number, part, external, width }: PictureItem,
  bytesOf: (part: string) => Promise<Uint8Array | undefined>,
  limits: ReadLimits,
  settings: ReadSettings,
): Promise<Found | undefined> {
  const bytes = external ? undefined : await bytesOf(part);
  if (!bytes) throw new Error("it is not in the file");
  const page = await (await openImage(bytes, limits)).page(1);
  const scanned = await settings.scan(number, async (read) => {
    const picture = await page.picture();
    return read({ ...picture, pixelsPerPoint: picture.width / width });
  });
  if (scanned.scan.lines === 0 || scanned.scan.confidence < LEAST_CONFIDENCE) return undefined;
  const layout = layOut({ ...scanned.content, number: 1 }, settings.ignoreRules);
  return {
    scanned,
    blocks: documentBlocks([layout.blocks]).map((block) => placed(block, number)),
    printed: layout.printed.map(({ text }) => text),
  };
}

/** Boxes in a picture are no places in the document. */
function placed(block: DraftBlock, number: number): DraftBlock {
  const place = `picture ${number}`;
  if (block.kind !== "table") return { ...block, bbox: null, place };
  const cells = block.cells.map((cell) => ({
    ...cell,
    bbox: null,
    place: `${place}, row ${cell.row + 1}, column ${cell.column + 1}`,
  }));
  return { ...block, cells };
}

function scanOf(scans: readonly ScannedPage["scan"][]): Pick<ReadPictures, "scan"> {
  const [first] = scans;
  if (!first) return {};
  const lines = scans.reduce((sum, each) => sum + each.lines, 0);
  const confidence = scans.reduce((sum, each) => sum + each.confidence * each.lines, 0) / lines;
  const message = {
    en: `${scans.length} pictures in the document have no text of their own; they were read and stand where the pictures do.`,
    zh: `文档中有 ${scans.length} 张图片没有文字层，已识别并置于图片所在位置。`,
  };
  return {
    scan: { ...first, reason: "no-text", message, lines, confidence: Math.round(confidence * 1000) / 1000 },
  };
}

function notAsked({ number, part }: PictureItem): Problem {
  return {
    code: "picture-only",
    message: {
      en: `Picture ${number} (${part}) may hold a table or text and was not read, as --ocr never says. Read the file with --ocr auto.`,
      zh: `图片 ${number}（${part}）可能含有表格或文字，因 --ocr never 未识别。请使用 --ocr auto。`,
    },
  };
}

function failed({ number, part }: PictureItem, error: unknown): Problem {
  const { en, zh } = detailOf(error);
  return {
    code: "ocr-failed",
    message: {
      en: `Picture ${number} (${part}) could not be read (${en}). If a table stands in it, save it as PNG or JPEG, or export the document as PDF.`,
      zh: `图片 ${number}（${part}）无法识别（${zh}）。如含表格，请另存为 PNG 或 JPEG，或将文档导出为 PDF。`,
    },
  };
}

function tooMany(count: number, most: number): Problem {
  return {
    code: "pictures-skipped",
    message: {
      en: `The document has ${count} large pictures; the first ${most} were read. Split it.`,
      zh: `文档有 ${count} 张大图，仅识别前 ${most} 张。请拆分文档。`,
    },
  };
}
