import type { Message, Statement } from "@yusuan/schema";
import { formById, MEASURES } from "@yusuan/taxonomy";
import type { Entry } from "./entry.js";

const MEASURE_NAMES = new Map<string, Message>(MEASURES.map(({ id, en, zh }) => [id, { en, zh }]));

/** The name of a measure for people; an unlisted measure is called by its id. */
function measureName(measure: string): Message {
  return MEASURE_NAMES.get(measure) ?? { en: measure, zh: measure };
}

/** The number and the printed title of a statement. */
export function statementName({ form, title }: Statement): Message {
  const known = formById(form);
  return { en: `${known.number} ${known.en}`, zh: `《${title || known.zh}》` };
}

/** A figure as people find it: table, code and name, column, text as printed, page. */
export function describeEntry(entry: Entry): Message {
  const { line, figure } = entry;
  const statement = statementName(entry.statement);
  const measure = measureName(entry.measure);
  const name = [line.code, line.name].filter(Boolean).join(" ");
  const row = name === "" ? "" : `${name}, `;
  const text = `${figure.text.trim()} ${entry.statement.unit}`;
  return {
    en: `${statement.en}, ${row}${measure.en}: ${text} (page ${figure.page})`,
    zh: `${statement.zh}${name}${name === "" ? "" : " "}${measure.zh} ${text}（第${figure.page}页）`,
  };
}
