import { amountOf, type BudgetDocument, type Line, type Statement } from "@yusuan/schema";
import { formById } from "@yusuan/taxonomy";
import { lineKey } from "./line-key.js";
import type { Observation } from "./observation.js";

const FINAL_ACCOUNT = /^final-account-/u;

/** A form without its kind, so that a budget's and a final account's stand side by side. */
export function topicOf(form: string): string {
  return form.replace(FINAL_ACCOUNT, "");
}

/**
 * The figures of a document's statements that `takes` wants. Where two lines have the same key, the first one counts and
 * is marked: nobody adds them up.
 */
export function observe(
  { document, statements }: BudgetDocument,
  takes: (observation: Observation) => boolean,
): readonly Observation[] {
  const found = new Map<string, Observation>();
  for (const statement of statements) {
    for (const line of statement.lines) {
      for (const observation of observeLine(statement, line, document.fiscalYear ?? 0)) {
        if (!takes(observation)) continue;
        const id = observationId(observation);
        const earlier = found.get(id);
        found.set(id, earlier ? { ...earlier, isRepeated: true } : observation);
      }
    }
  }
  return [...found.values()];
}

/** Where a figure stands in any document. */
export type FigurePlace = Pick<Observation, "topic" | "side" | "key" | "measure">;

/** The same for the same figure of every document. */
export function observationId({ topic, side, key, measure }: FigurePlace): string {
  return [topic, side ?? "", key.id, measure].join("|");
}

function observeLine(statement: Statement, line: Line, year: number): readonly Observation[] {
  const { layout } = formById(statement.form);
  const key = lineKey(line, year, layout === "coded");
  return Object.entries(line.figures).map(([measure, figure]) => ({
    topic: topicOf(statement.form),
    form: statement.form,
    side: line.side ?? null,
    key: layout === "single-row" ? ONE_ROW : key,
    role: line.role,
    name: line.name,
    standardName: line.standardName ?? null,
    codeStatus: line.codeStatus ?? null,
    measure,
    header: statement.columns.find((column) => column.measure === measure)?.header ?? "",
    fen: amountOf(figure.value).fen,
    quantum: amountOf(figure.precision).fen,
    status: figure.status,
    isUnitAssumed: statement.unitSource === "assumed",
    isRecovered: figure.recovered !== undefined,
    isFromPicture: figure.confidence < 1,
    figure: figure.id,
    page: figure.page,
    bbox: figure.bbox,
    place: figure.place ?? null,
    text: figure.text,
    isRepeated: false,
  }));
}

const ONE_ROW = { id: "row", code: null, classification: null } as const;
