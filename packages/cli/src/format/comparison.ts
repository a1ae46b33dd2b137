import { type Column, type Comparison, type ComparisonTable, type Group, LEFT_OUT } from "@yusuan/comparison";
import { amountOf, displayYuan, type Message } from "@yusuan/schema";
import { SEVERITY, VERDICT } from "@yusuan/schema/names";
import type { Lang } from "../language.js";
import { COMPARISON as WORDS } from "../messages.js";
import { columnTitle, formTitle, nameOf } from "./comparison-words.js";
import { formatTable, type TableColumn } from "./table.js";
import { plain } from "./width.js";

const WIDEST_NAME = 40;

/** A comparison for people: a table for each group and form, then what is to be known of it. Amounts in 元. */
export function formatComparison(comparison: Comparison, lang: Lang): string {
  const parts = [
    ...comparison.groups.map((group) => groupText(group, comparison, lang)),
    flagsText(comparison, lang),
    candidatesText(comparison, lang),
    crossText(comparison, lang),
    leftOutText(comparison, lang),
  ];
  return parts.filter((part) => part !== "").join("\n");
}

function groupText(group: Group, comparison: Comparison, lang: Lang): string {
  const title = group.agency ?? `${group.year ?? ""} ${WORDS[group.kind ?? "budget"][lang]}`;
  const columns = group.columns.map((column) => columnText(column, comparison, lang));
  const flags = group.flags.length > 0 ? [`${WORDS.flags[lang]}: ${group.flags.join(", ")}\n`] : [];
  const tables = group.tables.map((table) => tableText(table, group, lang));
  return [`${plain(title)}\n`, ...columns, ...flags, ...tables].join("");
}

function columnText(column: Column, { by }: Comparison, lang: Lang): string {
  const scope = WORDS[column.scope ?? "unknownScope"][lang];
  const name = by === "year" ? `${columnTitle(column.id, lang)} ` : "";
  const others = column.unused.map(
    ({ file, different, onlyInOne, because }) =>
      `    ${WORDS.notUsed[lang]}: ${plain(file)} (${WORDS.different[lang]} ${different}, ${WORDS.onlyInOne[lang]} ${onlyInOne}; ${because[lang]})\n`,
  );
  return `  ${name}${plain(column.agencyName)}, ${scope}: ${plain(column.file)}\n${others.join("")}`;
}

function tableText(table: ComparisonTable, group: Group, lang: Lang): string {
  const pairs = pairsOf(table);
  const right = (header: string): TableColumn => ({ header, align: "right" });
  const columns: readonly TableColumn[] = [
    { header: WORDS.code[lang] },
    { header: WORDS.name[lang], most: WIDEST_NAME },
    ...group.columns.flatMap(({ id }) => [right(columnTitle(id, lang)), right("%")]),
    ...pairs.flatMap(({ title, of }) => [
      right(pairTitle(title, lang)),
      right(of === "execution" ? WORDS.rate[lang] : "±%"),
    ]),
    { header: WORDS.flags[lang] },
  ];
  const rows = table.rows.map((row) => [
    row.code ?? "",
    nameOf(row.name, row.measure, table, lang),
    ...group.columns.flatMap(({ id }) => {
      const cell = row.cells.find(({ column }) => column === id);
      return [cell?.value ? displayYuan(amountOf(cell.value).fen) : "–", cell?.share ?? ""];
    }),
    ...pairs.flatMap(({ key }) => {
      const change = row.changes.find((one) => keyOf(one) === key);
      return [change?.change ? displayYuan(amountOf(change.change).fen) : "", change?.percent ?? ""];
    }),
    [
      ...row.flags.filter((flag) => !group.flags.includes(flag)),
      ...row.moves.map(({ from, to, year }) => `${from} → ${to} (${year})`),
    ].join(", "),
  ]);
  const side = table.side === null ? "" : ` (${WORDS[table.side][lang]})`;
  return `\n${formTitle(table.form, lang)}${side}\n${formatTable(columns, rows)}`;
}

type PairColumn = {
  readonly key: string;
  readonly title: readonly [string, string];
  readonly of: "change" | "execution";
};

const keyOf = ({ of, from, to }: { of: string; from: string; to: string }): string => `${of} ${from} ${to}`;

function pairsOf({ rows }: ComparisonTable): readonly PairColumn[] {
  const pairs = new Map<string, PairColumn>();
  for (const change of rows.flatMap((row) => row.changes)) {
    pairs.set(keyOf(change), { key: keyOf(change), title: [change.from, change.to], of: change.of });
  }
  return [...pairs.values()];
}

const pairTitle = ([from, to]: readonly [string, string], lang: Lang): string =>
  `${columnTitle(from, lang)} → ${columnTitle(to, lang)}`;

function flagsText({ flags }: Comparison, lang: Lang): string {
  if (flags.length === 0) return "";
  const rows = flags.map(({ code, message }) => `  ${code}: ${message[lang]}\n`);
  return `${WORDS.flags[lang]}\n${rows.join("")}`;
}

function candidatesText({ candidates }: Comparison, lang: Lang): string {
  if (candidates.length === 0) return "";
  const rows = candidates.map(
    ({ a, b, score, reasons }) =>
      `  ${score}  ${plain(a)} ~ ${plain(b)}: ${reasons.map(({ message }) => message[lang]).join(lang === "zh" ? "；" : "; ")}\n`,
  );
  return `${WORDS.candidates[lang]}\n${rows.join("")}`;
}

function crossText({ crossDocument: { checks, held, findings } }: Comparison, lang: Lang): string {
  const counts: Message = {
    en: `Figures told by two documents: ${checks}, of which ${held} agree`,
    zh: `文件之间相互印证的数据：${checks} 项，其中 ${held} 项一致`,
  };
  const rows = findings.map(
    ({ id, rule, severity, verdict, message }) =>
      `  ${id} ${SEVERITY[severity][lang]} (${VERDICT[verdict][lang]}) ${rule}: ${plain(message[lang])}\n`,
  );
  return `${counts[lang]}\n${rows.join("")}`;
}

function leftOutText({ documents: { leftOut } }: Comparison, lang: Lang): string {
  if (leftOut.length === 0) return "";
  const rows = leftOut.map(({ file, reason }) => `  ${plain(file)}: ${LEFT_OUT[reason][lang]}\n`);
  return `${WORDS.leftOut[lang]}\n${rows.join("")}`;
}
