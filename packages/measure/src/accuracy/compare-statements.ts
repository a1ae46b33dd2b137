import type { TrueLine, TrueStatement } from "@yusuan/samples";
import type { BudgetDocument, Line } from "@yusuan/schema";

/** How the lines and figures that we read stand to what a document is known to say. */
export type StatementComparison = {
  /** True lines, and those that we have with the same side, code, name, measures and values. */
  readonly lines: number;
  readonly exactLines: number;
  /** True figures, and those that we have under the same line and measure with the same value. */
  readonly figures: number;
  readonly exactFigures: number;
  /** Figures of ours with another value, or where the document has none. */
  readonly wrongFigures: readonly string[];
  /** True lines that are not exact, for people to look at. */
  readonly inexact: readonly string[];
};

export function compareStatements(
  truth: readonly TrueStatement[],
  { statements }: Pick<BudgetDocument, "statements">,
): StatementComparison {
  const pairs = truth.flatMap(({ form, lines }) => {
    const ours = statements
      .filter((statement) => statement.form === form)
      .flatMap((statement) => statement.lines)
      .filter((line) => Object.keys(line.figures).length > 0);
    return pairLines(lines, ours).map((pair) => ({ form, ...pair }));
  });
  const spare = pairs.filter(({ line }) => line === undefined);
  const known = pairs.flatMap(({ form, line, ours }) => (line ? [{ form, line, ours }] : []));
  const inexact = known.filter(({ line, ours }) => !isExact(line, ours));
  return {
    lines: known.length,
    exactLines: known.length - inexact.length,
    figures: known.flatMap(({ line }) => line.figures).length,
    exactFigures: known.flatMap(({ line, ours }) => line.figures.filter((figure) => has(ours, figure)))
      .length,
    wrongFigures: [
      ...known.flatMap(({ line, ours }) => wrongIn(line, ours)),
      ...spare.flatMap(({ ours }) => Object.values(ours?.figures ?? {}).map(({ id }) => id)),
    ],
    inexact: inexact.map(({ form, line }) => `${form} ${line.code ?? ""} ${line.name}`),
  };
}

type Pair = { readonly line?: TrueLine; readonly ours?: Line };

/** Each true line with the first of ours that is left and has its side, code and name; then what is left of ours. */
function pairLines(truth: readonly TrueLine[], ours: readonly Line[]): readonly Pair[] {
  const left = [...ours];
  const pairs = truth.map((line): Pair => {
    const at = left.findIndex((each) => isSameLine(line, each));
    const found = at < 0 ? undefined : left.splice(at, 1)[0];
    return found ? { line, ours: found } : { line };
  });
  return [...pairs, ...left.map((line) => ({ ours: line }))];
}

function isSameLine(truth: TrueLine, ours: Line): boolean {
  // A name may tell a code that is not printed.
  const code = ours.codeStatus === "from-name" ? undefined : ours.code;
  return truth.side === ours.side && truth.code === code && truth.name === ours.name;
}

function has(ours: Line | undefined, { measure, value }: TrueLine["figures"][number]): boolean {
  return ours?.figures[measure]?.value === value;
}

function isExact(line: TrueLine, ours: Line | undefined): boolean {
  return (
    line.figures.every((figure) => has(ours, figure)) &&
    Object.keys(ours?.figures ?? {}).length === line.figures.length
  );
}

function wrongIn(line: TrueLine, ours: Line | undefined): readonly string[] {
  return Object.entries(ours?.figures ?? {}).flatMap(([measure, { id, value }]) =>
    line.figures.some((figure) => figure.measure === measure && figure.value === value) ? [] : [id],
  );
}
