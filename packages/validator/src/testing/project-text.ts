import {
  BUDGET_SCHEMA,
  type BudgetDocument,
  budgetDocumentSchema,
  type MoneyUnit,
  type Project,
  type ProjectFormId,
} from "@yusuan/schema";
import { maker, type Row, valuesOf } from "./project-cells.js";

/**
 * A performance form in a few characters. Every text is a table: first line the keys of the columns, then a line a
 * row, cells apart by spaces, `-` for an empty cell.
 */
export type ProjectText = {
  readonly form?: ProjectFormId;
  readonly name?: string | null;
  readonly year?: number | null;
  readonly unit?: MoneyUnit;
  readonly start?: string;
  readonly end?: string;
  /** `total fiscal other`, and one line of amounts. */
  readonly funding?: string;
  /** `row initial revised executed weight rate score`, and a line for `total`, `fiscal`, … */
  readonly execution?: string;
  /** Any of `group level1 level2 level3 target actual weight score unit`. */
  readonly indicators?: string;
  /** `name allotted requested`. */
  readonly components?: string;
  /** `component item amount unitPrice quantity`. */
  readonly breakdown?: string;
  /** `fullMark score` of the row of the total score. */
  readonly total?: string;
  readonly goals?: Project["goals"];
  /** Kinds of damage, with the field: `row-lost indicators`. */
  readonly damage?: readonly string[];
  /** Numbers of indicators are got back from a damaged source. */
  readonly recovered?: boolean;
};

/** Make a document of performance forms that the schema accepts. */
export function projects(...texts: readonly ProjectText[]): BudgetDocument {
  return budgetDocumentSchema.parse({
    schema: BUDGET_SCHEMA,
    document: {
      id: "0123456789abcdef",
      title: null,
      kind: "performance-target",
      fiscalYear: 2025,
      agency: null,
      region: null,
      scope: "department",
    },
    statements: [],
    projects: texts.map((text, i) => project(text, i + 1)),
    claims: [],
    unrecognized: [],
  });
}

function project(source: ProjectText, number: number): unknown {
  const { form = "project-target", name = `项目${number}`, unit = "元", year = 2025, start, end } = source;
  const id = `p${number}`;
  const make = maker(number, unit, source.recovered === true);
  const components = rowsOf(source.components);
  const breakdown = rowsOf(source.breakdown);
  const [total = {}] = rowsOf(source.total);
  const [funding = {}] = rowsOf(source.funding);
  const points = make.quantities(id, total, ["fullMark", "score"]);
  return {
    id,
    form,
    title: null,
    tables: [`t${number}`],
    pages: [number],
    name,
    year,
    ...(start && { start }),
    ...(end && { end }),
    unit,
    unitSource: "printed",
    funding: make.figures(`${id}.funding`, funding, Object.keys(funding)),
    ...(source.execution && {
      execution: Object.fromEntries(
        rowsOf(source.execution).map((row) => {
          const at = `${id}.execution.${row.row}`;
          const amounts = make.figures(at, row, ["initial", "revised", "executed"]);
          const numbers = make.quantities(at, row, ["weight", "rate", "score"]);
          return [row.row, { ...amounts, ...valuesOf(numbers), numbers }];
        }),
      ),
    }),
    ...(components.length > 0 && {
      components: components.map((row, i) => ({
        id: `${id}.c${i + 1}`,
        name: row.name,
        ...make.figures(`${id}.c${i + 1}`, row, ["allotted", "requested"]),
      })),
    }),
    ...(breakdown.length > 0 && {
      breakdown: breakdown.map((row, i) => {
        const at = `${id}.d${i + 1}`;
        const numbers = make.quantities(at, row, ["quantity"]);
        const figures = make.figures(at, row, ["amount", "unitPrice"]);
        const { component, item } = row;
        return { id: at, ...(component && { component }), item, ...figures, ...valuesOf(numbers), numbers };
      }),
    }),
    goals: source.goals ?? {},
    indicators: rowsOf(source.indicators).map((row, i) => make.indicator(`${id}.i${i + 1}`, row, i)),
    ...valuesOf(points),
    numbers: points,
    places: name === null ? {} : { name: { text: name, page: number, bbox: null, place: "line 1" } },
    damage: (source.damage ?? []).map((each) => {
      const [kind, field = "indicators"] = each.split(" ");
      return { kind, field, message: { en: `damaged: ${each}`, zh: `损坏：${each}` } };
    }),
  };
}

function rowsOf(table: string | undefined): readonly Row[] {
  const lines = (table ?? "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const keys = (lines.shift() ?? "").split(/\s+/u);
  return lines.map((line) => {
    const cells = line.split(/\s+/u);
    return Object.fromEntries(
      keys.flatMap((key, i) => {
        const cell = cells[i];
        return cell === undefined || cell === "-" ? [] : [[key, cell] as const];
      }),
    );
  });
}
