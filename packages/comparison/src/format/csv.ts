import type { Cell, Change, Column, Comparison, Group, Row } from "../table/comparison.js";

const LINE_END = "\r\n";

/**
 * A comparison as CSV (RFC 4180, CRLF, UTF-8): one line for each row, with the columns of all groups side by side. A text
 * that a spreadsheet would take for a formula gets an apostrophe before it; amounts and percentages are numbers and
 * are left as they are. What is absent is empty.
 */
export function formatComparisonCsv(comparison: Comparison): string {
  const columns = columnIds(comparison);
  const pairs = pairIds(comparison);
  const header = [
    ...(comparison.by === "year" ? ["agency"] : ["year", "kind"]),
    ...["form", "side", "measure", "code", "name", "role"],
    ...columns.flatMap((id) => FIELDS.map((field) => `${id}${field}`)),
    ...pairs.flatMap((id) => [id, `${id} %`, `${id} flags`]),
    "flags",
  ];
  const lines = comparison.groups.flatMap((group) =>
    group.tables.flatMap(({ form, side, rows }) =>
      rows.map((row) => [
        ...groupCells(group, comparison),
        ...[form, side ?? "", row.measure, row.code ?? "", row.name, row.role].map(text),
        ...columns.flatMap((id) => [
          ...cellFields(row.cells.find(({ column }) => column === id)),
          ...columnFields(group.columns.find((column) => column.id === id)),
        ]),
        ...pairs.flatMap((id) => changeFields(row.changes.find((change) => pairId(change) === id))),
        rowFlags(row, group),
      ]),
    ),
  );
  return [header.map(text), ...lines].map((fields) => fields.map(quoted).join(",") + LINE_END).join("");
}

function groupCells(group: Group, { by }: Comparison): readonly string[] {
  return by === "year" ? [text(group.agency ?? "")] : [String(group.year ?? ""), group.kind ?? ""];
}

const cellFields = (cell: Cell | undefined): readonly string[] => [
  cell?.value ?? "",
  cell?.share ?? "",
  cell?.status ?? cell?.absent ?? "",
  text(cell?.name ?? ""),
  cell?.flags.join(" ") ?? "",
];

const columnFields = (column: Column | undefined): readonly string[] => [
  column ? (column.scope ?? "unknown") : "",
  text(column?.file ?? ""),
];

const changeFields = (change: Change | undefined): readonly string[] => [
  change?.change ?? "",
  change?.percent ?? "",
  change?.flags.join(" ") ?? "",
];

const rowFlags = (row: Row, group: Group): string => [...new Set([...group.flags, ...row.flags])].join(" ");

const FIELDS = ["", " share %", " status", " printed name", " flags", " scope", " file"] as const;

/** All columns of all groups: years in order, or agencies in order. */
function columnIds({ groups }: Comparison): readonly string[] {
  return [...new Set(groups.flatMap(({ columns }) => columns.map(({ id }) => id)))].sort();
}

function pairIds({ groups }: Comparison): readonly string[] {
  const changes = groups.flatMap(({ tables }) =>
    tables.flatMap(({ rows }) => rows.flatMap((row) => row.changes)),
  );
  return [...new Set(changes.map(pairId))].sort();
}

const pairId = ({ of, from, to }: Change): string => `${of} ${from} to ${to}`;

/** A text that no spreadsheet takes for a formula. */
export function text(value: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/u.test(value) ? `'${value}` : value;
}

const quoted = (field: string): string =>
  /[",\r\n]/u.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
