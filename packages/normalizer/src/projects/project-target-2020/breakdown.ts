import type { Breakdown, Figure, MoneyUnit } from "@yusuan/schema";
import { cleanParagraphs, cleanText } from "../../indicators/clean.js";
import { parseIndicatorValue } from "../../indicators/value.js";
import { isTotalLabel } from "../../text.js";
import type { GridCell, GridRow } from "../grid/rows.js";
import { figureOf, quantityOf } from "../placed.js";
import { unitOfLabel } from "../unit.js";
import { cellsByColumn, type InnerColumn, innerColumns } from "./columns.js";

const HEADERS = new Map([
  ["总项目名称", "project"],
  ["项目说明", "component"],
  ["子项目名称", "component"],
  ["项目分解构成", "item"],
  ["明细金额", "amount"],
  ["单价", "unitPrice"],
  ["单价依据", "unitPriceBasis"],
  ["数量", "quantity"],
  ["数量依据", "quantityBasis"],
]);

type Draft = {
  readonly project: string;
  readonly component: string;
  readonly columns: readonly InnerColumn[];
  readonly cells: Map<string, readonly GridCell[]>;
};

/** The rows of 项目构成分解, with the names of project and component taken over from the row above where they are empty. */
export function readBreakdown(rows: readonly GridRow[], id: string, unit: MoneyUnit): readonly Breakdown[] {
  const drafts: Draft[] = [];
  let columns: readonly InnerColumn[] | undefined;
  for (const row of rows) {
    const header = innerColumns(row, HEADERS, 4);
    if (header) columns = header;
    else if (columns && !isTotalLabel(row.cells[0]?.text ?? "")) readRow(row, columns, drafts);
  }
  return drafts.map((draft, index) => breakdownOf(draft, `${id}.b${index + 1}`, unit));
}

function readRow(row: GridRow, columns: readonly InnerColumn[], drafts: Draft[]): void {
  const cells = cellsByColumn(row.cells, columns);
  const last = drafts.at(-1);
  if (last && !["amount", "unitPrice", "quantity"].some((field) => cells.has(field))) {
    for (const [field, cell] of cells) last.cells.set(field, [...(last.cells.get(field) ?? []), cell]);
    return;
  }
  const project = cleanText(cells.get("project")?.text ?? "");
  const component = cleanText(cells.get("component")?.text ?? "");
  drafts.push({
    project: project || (last?.project ?? ""),
    component: component || (project ? "" : (last?.component ?? "")),
    columns,
    cells: new Map([...cells].map(([field, cell]) => [field, [cell]])),
  });
}

function breakdownOf(draft: Draft, id: string, unit: MoneyUnit): Breakdown {
  const { project, component, columns, cells } = draft;
  const text = (field: string): string =>
    cleanParagraphs((cells.get(field) ?? []).map((cell) => cell.text).join(""));
  const figure = (field: "amount" | "unitPrice"): Record<string, Figure> => {
    const [cell] = cells.get(field) ?? [];
    const own = unitOfLabel(columns.find((column) => column.field === field)?.label ?? "");
    const read = cell && figureOf(cell, `${id}.${field}`, own ?? unit);
    return read ? { [field]: read } : {};
  };
  const [quantityCell] = cells.get("quantity") ?? [];
  const quantity = quantityCell && parseIndicatorValue(quantityCell.text);
  const unitPriceBasis = text("unitPriceBasis");
  const quantityBasis = text("quantityBasis");
  return {
    id,
    ...(project !== "" && { project }),
    ...(component !== "" && { component }),
    item: text("item"),
    ...figure("amount"),
    ...figure("unitPrice"),
    ...(quantity?.value !== undefined && { quantity: quantity.value }),
    ...(unitPriceBasis !== "" && { unitPriceBasis }),
    ...(quantityBasis !== "" && { quantityBasis }),
    numbers:
      quantityCell && quantity?.value !== undefined
        ? {
            quantity: quantityOf(quantityCell, `${id}.quantity`, {
              value: quantity.value,
              unit: quantity.unit,
            }),
          }
        : {},
  };
}
