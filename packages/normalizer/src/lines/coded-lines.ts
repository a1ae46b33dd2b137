import type { Line } from "@yusuan/schema";
import { type Classification, matchCode } from "@yusuan/taxonomy";
import { readFigures } from "../figures.js";
import type { Panel } from "../header/panels.js";
import { squeeze } from "../text.js";
import { codeTree } from "./code-tree.js";
import { codedDrafts } from "./coded.js";
import { statementColumns } from "./columns.js";
import type { DraftLine, PanelRow } from "./draft.js";
import { isSumLabel, withFeet } from "./feet.js";
import { readLabel } from "./labels.js";
import { panelRows } from "./panel-rows.js";
import type { ReadLines, StatementContext } from "./result.js";
import { joinWrapped } from "./wrapped.js";

/** The lines of a statement by codes. Where codes stand in lanes side by side, the left lane comes first. */
export function codedLines(
  rows: readonly PanelRow[],
  panels: readonly Panel[],
  context: StatementContext,
): ReadLines {
  const kind = context.classification ?? "function";
  const lanes = withFeet(
    panels.map((panel, index) => codedDrafts(panelRows(rows, panels, index), panel)),
  ).map((drafts, index) => {
    const lane =
      panels.length > 1 ? String.fromCodePoint(97 + (index % 26)).repeat(1 + Math.floor(index / 26)) : "";
    return joinWrapped(drafts, listOf(kind, undefined), context.year).map((draft) => ({ draft, lane }));
  });
  const read = lanes.flat().map(({ draft, lane }) => {
    const id = `${context.id}.${draft.row}${lane}`;
    return { draft, id, ...readFigures(draft.cells, draft.panel.figures, id, context.unit) };
  });
  const tree = codeTree(
    read.map(({ id, draft }) => ({ id, ...(draft.code !== undefined && { code: draft.code }) })),
  );
  const lines = read.flatMap(({ draft, id, figures }): Line[] => {
    if (isNothing(draft, figures)) return [];
    const parent = tree.parents.get(id);
    const group = tree.groups.has(id);
    return [
      {
        id,
        ...lineHead(draft, group, kind, context.year),
        ...(parent !== undefined && { parent }),
        row: draft.row,
        page: draft.page,
        figures: { ...figures },
      },
    ];
  });
  return {
    columns: panels.flatMap((panel) => statementColumns(panel)),
    lines,
    unread: read.flatMap(({ unread }) => unread),
  };
}

function lineHead(draft: DraftLine, group: boolean, kind: "function" | "economic", year: number | null) {
  const { name } = readLabel(draft.label);
  const label = draft.label !== name && { label: draft.label };
  const printed = draft.printed !== undefined && { printedCode: draft.printed };
  if (draft.code === undefined) {
    const role = isSumLabel(name) ? "total" : /^小计$/u.test(name) ? "group" : "item";
    return { role, ...printed, name, ...label } as const;
  }
  const match = matchCode(listOf(kind, draft.code), draft.code, name, year);
  return {
    role: group ? "group" : "item",
    code: draft.code,
    ...printed,
    classification: kind,
    name,
    ...label,
    ...(match.standardName !== undefined && { standardName: match.standardName }),
    codeStatus: match.status,
  } as const;
}

/** Economic codes from 501 on are those of the government's own classification. */
function listOf(kind: "function" | "economic", code: string | undefined): Classification {
  return kind === "economic" && code?.startsWith("5") ? "government-economic" : kind;
}

function isNothing(draft: DraftLine, figures: Readonly<Record<string, unknown>>): boolean {
  const said = draft.code !== undefined || draft.printed !== undefined || squeeze(draft.label) !== "";
  return !said && Object.keys(figures).length === 0;
}
