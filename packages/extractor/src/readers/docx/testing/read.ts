import { extract } from "../../../extract.js";
import type { OcrMode } from "../../reader.js";

/** What a Word file gives, with its blocks as short texts: `heading 1: …`, tables row by row. */
export async function readWord(bytes: Uint8Array, ocr: OcrMode = "never") {
  const extraction = await extract({ fileName: "a.docx", bytes }, { ocr });
  const { blocks, problems, accounting } = extraction;
  const shown = blocks.map((block) => {
    if (block.kind !== "table")
      return `${block.kind}${block.level === undefined ? "" : ` ${block.level}`}: ${block.text}`;
    return Array.from({ length: block.rows }, (_, row) =>
      block.cells
        .filter((cell) => cell.row === row)
        .map(
          ({ column, rowSpan, columnSpan, text }) =>
            `${column}${rowSpan * columnSpan > 1 ? `[${rowSpan}x${columnSpan}]` : ""} ${text}`,
        )
        .join(" | "),
    );
  });
  return { extraction, blocks, shown, codes: problems.map(({ code }) => code), problems, accounting };
}
