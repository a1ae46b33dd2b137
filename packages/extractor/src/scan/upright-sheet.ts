import { InputError } from "@yusuan/schema";
import type { Recognizer } from "../ocr/recognizer.js";
import { meanConfidence, type ReadLine, readLine, textOf } from "./glyphs/read-line.js";
import { widthOf } from "./lines/boxes.js";
import { findLines, type InkLine } from "./lines/find-lines.js";
import type { Picture, Turn } from "./raster.js";
import { linesRun } from "./sheet/lines-run.js";
import { sheetOf } from "./sheet/sheet-of.js";
import type { Sheet } from "./sheet.js";

/** More lines than this are no page of a document. */
const MOST_LINES = 4000;
/** Lines that are read to see which way is up. */
const PROBES = 6;
/** A page that is upright is read at least so surely. */
const UPRIGHT = 0.93;

/** A sheet that can be read, and those of its lines that were read already. */
type UprightSheet = {
  readonly sheet: Sheet;
  readonly lines: readonly InkLine[];
  readonly known: ReadonlyMap<InkLine, ReadLine>;
};

type Attempt = UprightSheet & {
  /** Mean confidence of the lines that were read; half where a line would look as good upside down. */
  readonly sureness: number;
};

/**
 * The sheet of a picture, turned so that its lines run from left to right and read well. A page that reads well as
 * it stands is not tried any other way.
 * @throws InputError `scan-too-dense`
 */
export async function uprightSheet(picture: Picture, recognizer: Recognizer): Promise<UprightSheet> {
  const first = await tryTurn(picture, 0, recognizer);
  if (first.sureness >= UPRIGHT) return first;
  const attempts = [first];
  const others: readonly Turn[] = linesRun(picture) === "vertical" ? [90, 270] : [180];
  for (const turn of others) {
    const attempt = await tryTurn(picture, turn, recognizer);
    if (attempt.sureness >= UPRIGHT) return attempt;
    attempts.push(attempt);
  }
  return attempts.reduce((best, attempt) => (attempt.sureness > best.sureness ? attempt : best));
}

async function tryTurn(picture: Picture, turn: Turn, recognizer: Recognizer): Promise<Attempt> {
  const sheet = sheetOf(picture, turn);
  const lines = findLines(sheet);
  if (lines.length > MOST_LINES) throw tooDense(lines.length);
  const read = await Promise.all(
    probesOf(lines).map(async (line) => [line, await readLine(recognizer, sheet.text, line)] as const),
  );
  const total = read.reduce((sum, [, line]) => sum + surenessOf(line), 0);
  // A page without any line stands as it is.
  return { sheet, lines, known: new Map(read), sureness: read.length > 0 ? total / read.length : 1 };
}

/** Chinese characters, and separators in their places, are not found upside down. */
const TELLING = /[\u3400-\u9fff]|^[-(]?\d{1,3}(?:,\d{3})*(?:,\d{3}|\.\d{1,4})[)%]?$/u;

function surenessOf(line: ReadLine): number {
  return TELLING.test(textOf(line.symbols)) ? meanConfidence(line) : meanConfidence(line) / 2;
}

/** The widest lines of text, and of numbers where there is too little text. */
function probesOf(lines: readonly InkLine[]): InkLine[] {
  const order = ({ kind }: InkLine) => (kind === "text" ? 0 : 1);
  const shape = (line: InkLine) => Math.min(12, widthOf(line.box) / line.letter);
  return [...lines]
    .sort(
      (a, b) =>
        order(a) - order(b) || shape(b) - shape(a) || a.box.top - b.box.top || a.box.left - b.box.left,
    )
    .slice(0, PROBES);
}

function tooDense(lines: number): InputError {
  return new InputError("scan-too-dense", {
    en: `The picture shows ${lines} lines of text; a page has at most ${MOST_LINES}. It is too noisy or no page of a document. Scan it again.`,
    zh: `图片中有 ${lines} 行文字，单页上限为 ${MOST_LINES} 行。图片噪点过多或不是文档页面，请重新扫描。`,
  });
}
