import { readCode, splitCodeAndName } from "../codes/read-code.js";
import type { Panel } from "../header/panels.js";
import { isTotalLabel, squeeze } from "../text.js";
import type { DraftLine, PanelRow } from "./draft.js";
import { joinedOnce } from "./label-text.js";

/** The lines of a panel with codes, in order. */
export function codedDrafts(rows: readonly PanelRow[], panel: Panel): readonly DraftLine[] {
  let above: string | undefined;
  return rows.map((row) => {
    const line = codedDraft(row, panel, above);
    if (line.code !== undefined) above = line.code;
    if (isTotalLabel(line.label)) above = undefined;
    return line;
  });
}

function codedDraft(row: PanelRow, panel: Panel, above: string | undefined): DraftLine {
  const codeTexts = panel.codes.map(({ column }) => textAt(row, column));
  // A merged 合计 or a note stands in the columns of the codes.
  const digits = codeTexts.map((text) => (/\p{Script=Han}/u.test(text) ? "" : text));
  const words = codeTexts.filter((text, index) => text !== digits[index]);
  const names = panel.names.map(({ column }) => textAt(row, column));
  const read = readCode(digits, above);
  const joined = joinedOnce([...words, ...names]) || totalBefore(row, panel);
  const split = read.code === undefined && read.printed === undefined ? splitCodeAndName(joined) : undefined;
  return {
    ...row,
    panel,
    ...(split ? { code: split.code } : read),
    label: squeeze(split?.name ?? joined),
  };
}

/** The word 合计 where it stands in a column of other labels, before the columns of the panel. */
function totalBefore({ cells }: PanelRow, { codes, names, figures }: Panel): string {
  const columns = [...codes, ...names, ...figures].map(({ column }) => column);
  const before = cells.filter(({ cell }) => columns.every((column) => cell.column < column));
  return before.map(({ cell }) => cell.text).find(isTotalLabel) ?? "";
}

function textAt(row: PanelRow, column: number): string {
  return row.cells
    .filter(({ cell }) => cell.column === column)
    .map(({ cell }) => cell.text)
    .join("");
}
