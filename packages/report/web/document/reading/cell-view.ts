import type { CellData } from "../../../src/contract/document-data.js";
import { html } from "../../dom/element.js";
import type { DocumentModel } from "../model/model.js";
import { placeKey } from "../model/place-key.js";
import { putRight, readOtherwise } from "./read-otherwise.js";
import { withFigures } from "./with-figures.js";

/** A cell of a table with its figures; an empty one where no cell stands. */
export function cellView(
  model: DocumentModel,
  table: string,
  cell: CellData | undefined,
  header: boolean,
): HTMLTableCellElement {
  if (!cell) return html(header ? "th" : "td");
  const { row, column, rowSpan, columnSpan, text } = cell;
  const figures = model.figuresOfCell(table, row, column);
  return html(
    header ? "th" : "td",
    {
      scope: header ? "col" : undefined,
      rowspan: rowSpan,
      colspan: columnSpan,
      class: looks(text, figures.length === 1 && figures[0]?.text.trim() === text.trim()),
      "data-place": placeKey(cell),
    },
    ...withFigures(text, figures),
    ...figures.map(putRight),
    readOtherwise(cell.read),
  );
}

/** Characters of a text that is kept in one line. */
const SHORT = 7;

/** How a cell is set: numbers to the right, short texts and codes in one line. */
function looks(text: string, isFigure: boolean): string | undefined {
  if (isFigure || /^\s*-?[\d,]+\.\d+%?\s*$/u.test(text)) return "number";
  // So that no column becomes as narrow as one character, which Chinese allows.
  return [...text.trim()].length <= SHORT && !text.trim().includes("\n") ? "short" : undefined;
}
