import { MEASURES } from "@yusuan/taxonomy";
import type { Field, Table } from "../declaration/field.js";
import { TYPE_WORDS, WORDS } from "./codebook-words.js";

type Lang = "en" | "zh";

/** The codebook: every table, field and value in one language, as Markdown. */
export function codebook(tables: readonly Table[], counts: ReadonlyMap<string, number>, lang: Lang): string {
  const parts = [
    `# ${WORDS.title[lang]}`,
    WORDS.intro[lang].join("\n"),
    ...tables.flatMap((table) => tablePart(table, counts.get(table.name) ?? 0, lang)),
    `## ${WORDS.measures[lang]}`,
    markdownTable(
      WORDS.measureHead[lang],
      MEASURES.map(({ id, en, zh }) => [code(id), lang === "en" ? en : zh, zh]),
    ),
  ];
  return `${parts.join("\n\n")}\n`;
}

function tablePart(table: Table, count: number, lang: Lang): readonly string[] {
  const { name, about, fields, primaryKey, foreignKeys } = table;
  return [
    `## ${name}`,
    about[lang],
    [
      `- ${WORDS.rows[lang]}: ${count}`,
      `- ${WORDS.key[lang]}: ${primaryKey.map(code).join(", ")}`,
      ...foreignKeys.map(
        (key) =>
          `- ${WORDS.foreign[lang]}: ${key.fields.map(code).join(", ")} → ${code(key.table)} (${key.to.map(code).join(", ")})`,
      ),
    ].join("\n"),
    markdownTable(
      WORDS.head[lang],
      fields.map((field) => fieldRow(field, lang)),
    ),
    ...fields.flatMap((field) => valuesPart(field, lang)),
  ];
}

function fieldRow({ name, type, digits, unit, required, about, columnType }: Field, lang: Lang) {
  const size = digits ? ` (${digits.all}, ${digits.fraction})` : "";
  return [
    code(name),
    `${TYPE_WORDS[type][lang]}${size}`,
    unit?.[lang] ?? "",
    required ? WORDS.never[lang] : WORDS.may[lang],
    about[lang],
    columnType === undefined ? "" : code(columnType),
  ];
}

function valuesPart({ name, values }: Field, lang: Lang): readonly string[] {
  if (!values) return [];
  const lines = Object.entries(values).map(([value, about]) => `- ${code(value)}: ${about[lang]}`);
  return [`${WORDS.values[lang]} ${code(name)}`, lines.join("\n")];
}

function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

const code = (text: string): string => `\`${text}\``;
