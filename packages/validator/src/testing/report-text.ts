import {
  type BudgetDocument,
  budgetDocumentSchema,
  type ExecutionTable,
  type Figure,
  formatYuan,
  type PlacedText,
  parseAmount,
  type Quantity,
  type ScoredIndicator,
  type ScoreTable,
} from "@yusuan/schema";
import { type ProjectText, projects } from "./project-text.js";

/** One place of scores: a table, or `text` for the sentences. */
type CopyText = {
  readonly kind: "summary" | "section" | "annex" | "text";
  /**
   * `A11 name 2 2` for an indicator of class A, `~` before it where the cells stand out of place; `= 合计 100 91`
   * for a total, `= 小计` for a blank one; `% A 10` for the share of a class; `-` for an empty cell.
   */
  readonly text: string;
  readonly damaged?: boolean;
};

/** An evaluation report in a few characters; copy n is table tn, line n of it row n. */
export type ReportText = {
  readonly copies?: readonly CopyText[];
  /** Stated rule and performance by number. */
  readonly rules?: Readonly<Record<string, readonly [rule: string, performance?: string]>>;
  /** `name initial revised executed rate` a line; 合计 and 小计 are totals. */
  readonly execution?: string;
  /** Indicators as in a performance form. */
  readonly goals?: string;
  /** The performance form among the basic tables. */
  readonly form?: ProjectText;
  /** Rows `label | amount | remark`; the amounts stand under `header`. */
  readonly basic?: readonly { readonly title: string; readonly header?: string; readonly rows: string }[];
  /** `38%的居民表示非常满意，…`: the sentence is the place of the shares in it. */
  readonly surveys?: readonly string[];
  /** `91 优`. */
  readonly verdicts?: readonly string[];
  /** `优 [90,100]`, `差 [0,60)`. */
  readonly bands?: readonly string[];
};

/** Make a document that the schema accepts. */
export function report(source: ReportText): BudgetDocument {
  const base = projects(...(source.form ? [source.form] : []));
  const copies = source.copies ?? [];
  const indicators = indicatorsOf(copies, source.rules ?? {});
  const goals = projects({ indicators: source.goals ?? "level3" }).projects[0]?.indicators ?? [];
  const verdicts = (source.verdicts ?? []).map((text, i) => {
    const [score, grade] = text.split(" ");
    return {
      ...(score && score !== "-" && { score: quantity(`e.v${i + 1}.score`, score) }),
      ...(grade && { grade }),
      place: placed(text),
    };
  });
  return budgetDocumentSchema.parse({
    ...base,
    document: { ...base.document, kind: "evaluation-report" },
    evaluation: {
      score: verdicts[0]?.score?.value ?? null,
      grade: verdicts[0]?.grade ?? null,
      verdicts,
      bands: (source.bands ?? []).map(band),
      outline: [],
      scoredIndicators: indicators,
      scoreTables: copies.flatMap((copy, i) => (copy.kind === "text" ? [] : scoreTable(copy, i + 1))),
      executionTables: source.execution === undefined ? [] : [executionTable(source.execution)],
      goalTables: [
        { table: "t30", title: null, indicators: goals.map((each) => ({ ...each, id: `g.${each.id}` })) },
      ],
      basicTables: [
        ...(source.form
          ? [{ id: "b0", table: "t40", title: null, headers: [], rows: [], project: "p1" }]
          : []),
        ...(source.basic ?? []).map(({ title, header = "发放金额", rows }, i) => ({
          id: `b${i + 1}`,
          table: `t${41 + i}`,
          title,
          unit: "元",
          headers: ["名称", header, "备注"],
          rows: lines(rows).map((line, at) => basicRow(line, header, `b${i + 1}.${at + 1}`)),
        })),
      ],
      surveys: (source.surveys ?? []).map((text, i) => ({
        id: `q${i + 1}`,
        shares: [...text.matchAll(/(\d+(?:\.\d+)?)%的\p{Script=Han}*?(?:表示|认为)(\p{Script=Han}+)/gu)].map(
          ([, value = "", option = ""], at) => ({ option, share: quantity(`q${i + 1}.${at}`, `${value}%`) }),
        ),
        place: placed(text),
      })),
    },
  });
}

function indicatorsOf(
  copies: readonly CopyText[],
  rules: NonNullable<ReportText["rules"]>,
): readonly ScoredIndicator[] {
  const byNumber = new Map<string, ScoredIndicator["mentions"][number][]>();
  copies.forEach(({ kind, text }, copy) => {
    lines(text).forEach((line, row) => {
      const [, mark, number = "", name = "", weight = "", score = ""] =
        /^(~?)([A-Z]\d+)\s+(\S+)(?:\s+(\S+))?(?:\s+(\S+))?$/u.exec(line) ?? [];
      if (number === "") return;
      const mentions = byNumber.get(number) ?? [];
      byNumber.set(number, mentions);
      const id = `e.${number}.m${mentions.length + 1}`;
      mentions.push({
        id,
        source: kind === "text" ? "text" : `t${copy + 1}`,
        name,
        ...points(id, weight, score),
        place: {
          ...placed(line),
          ...(kind !== "text" && { cell: { table: `t${copy + 1}`, row, column: 3 } }),
        },
        ...(mark === "~" && { realigned: true }),
      });
    });
  });
  return [...byNumber].map(([number, mentions]) => {
    const [rule, performance] = rules[number] ?? [];
    const most = (key: "weight" | "score") => usual(mentions.flatMap((mention) => mention[key] ?? []));
    const [weight, score] = [most("weight"), most("score")];
    return {
      id: `e.${number}`,
      number,
      level1: number.slice(0, 1),
      level3: mentions[0]?.name ?? "",
      ...(weight && { weight }),
      ...(score && { score }),
      ...(rule && { rule: placed(rule) }),
      ...(performance && { performance: placed(performance) }),
      mentions,
    };
  });
}

function scoreTable({ kind, text, damaged }: CopyText, number: number): readonly ScoreTable[] {
  if (kind === "text") return [];
  const table = `t${number}`;
  const rows = lines(text);
  return [
    {
      table,
      title: null,
      kind,
      indicators: rows.flatMap((line) => {
        const match = /^~?([A-Z]\d+)\s/u.exec(line)?.[1];
        return match ? [`e.${match}`] : [];
      }),
      shares: rows.flatMap((line, row) => {
        const [mark, level1 = "", share = ""] = line.split(/\s+/u);
        return mark === "%" ? [{ level1, share: quantity(`${table}.share${row}`, `${share}%`) }] : [];
      }),
      totals: rows.flatMap((line, row) => {
        const [mark, label = "", weight = "", score = ""] = line.split(/\s+/u);
        if (mark !== "=") return [];
        const { numbers } = points(`${table}.total${row}`, weight, score);
        return [{ label, numbers, place: { ...placed(line), cell: { table, row, column: 0 } } }];
      }),
      damage: damaged
        ? [{ kind: "row-lost", field: "indicators", message: { en: "two rows in one", zh: "两行并为一行" } }]
        : [],
    },
  ];
}

function points(id: string, weight: string, score: string) {
  const numbers: Record<string, Quantity> = {};
  if (/^\d/u.test(weight)) numbers.weight = quantity(`${id}.weight`, weight);
  if (/^\d/u.test(score)) numbers.score = quantity(`${id}.score`, score);
  return {
    ...(numbers.weight && { weight: numbers.weight.value }),
    ...(numbers.score && { score: numbers.score.value }),
    numbers,
  };
}

function executionTable(text: string): ExecutionTable {
  return {
    table: "t20",
    title: null,
    unit: "元",
    rows: lines(text).map((line, i) => {
      const [name = "", initial = "-", revised = "-", executed = "-", rate = "-"] = line.split(/\s+/u);
      const id = `x${i + 1}`;
      const amounts = Object.entries({ initial, revised, executed }).flatMap(([key, printed]) => {
        const made = figure(`${id}.${key}`, printed);
        return made ? [[key, made] as const] : [];
      });
      const numbers = rate === "-" ? {} : { rate: quantity(`${id}.rate`, rate) };
      return {
        id,
        role: /^(?:合计|小计|总计)/u.test(name) ? "total" : "item",
        name,
        execution: { ...Object.fromEntries(amounts), numbers },
      };
    }),
  };
}

function basicRow(line: string, header: string, id: string) {
  const [label = "", amount = "", note] = line.split("|").map((cell) => cell.trim());
  const made = figure(`${id}.amount`, amount);
  return {
    id,
    role: /^合计/u.test(label) ? "total" : "item",
    label,
    texts: [placed(label)],
    figures: made ? { [header]: made } : {},
    ...(note && { note }),
  };
}

function band(text: string) {
  const [, grade = "", open = "", from, to, close = ""] =
    /^(\S+) ([[(])([\d.]+)?,([\d.]+)?([\])])$/u.exec(text) ?? [];
  return {
    grade,
    ...(from && { from }),
    ...(to && { to }),
    fromIncluded: open === "[",
    toIncluded: close === "]",
    place: placed(text),
  };
}

function quantity(id: string, text: string): Quantity {
  const unit = text.endsWith("%") ? "%" : undefined;
  return {
    id,
    value: text.replace(/%$/u, ""),
    ...(unit && { unit }),
    text,
    page: 1,
    bbox: null,
    confidence: 1,
    status: "unproven",
  };
}

function figure(id: string, text: string): Figure | undefined {
  const parsed = parseAmount(text, "元");
  if (parsed.kind !== "amount") return undefined;
  return {
    id,
    value: formatYuan(parsed.amount.fen),
    precision: formatYuan(parsed.amount.quantum),
    text,
    page: 1,
    bbox: null,
    cell: { table: "t20", row: 0, column: 0 },
    confidence: 1,
    status: "unproven",
  };
}

function placed(text: string): PlacedText {
  return { text, page: 1, bbox: null, place: "line 1" };
}

function usual(values: readonly string[]): string | undefined {
  const count = (value: string) => values.filter((each) => each === value).length;
  return [...values].sort((a, b) => count(b) - count(a))[0];
}

function lines(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
