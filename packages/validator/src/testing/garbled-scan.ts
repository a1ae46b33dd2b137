import { amountOf, type BudgetDocument, type Figure, formatYuan } from "@yusuan/schema";

/** How a document is spoilt on its way through a scanner. */
export type Spoiling = {
  /** Part of the figures that are misread. */
  readonly rate: number;
  /** Whether the recognizer names the true value of most misreadings. */
  readonly candidates: boolean;
  /** Whether copies of an amount are misread alike. */
  readonly alike?: boolean;
  /** Figures that the document itself prints wrong. */
  readonly errors?: number;
};

type GarbledScan = {
  readonly scan: BudgetDocument;
  /** What is printed, by figure; it is what the scan should read. */
  readonly printed: ReadonlyMap<string, string>;
  readonly misread: readonly string[];
  /** Figures that the document prints wrong. */
  readonly errors: readonly string[];
};

const LOOKALIKES = ["689", "47", "37", "258", "19", "36", "058", "12", "0369", "048"];

/** A document as a scan gives it: misreadings with low confidence, right readings mostly with high confidence. */
export function garbledScan(document: BudgetDocument, seed: number, spoiling: Spoiling): GarbledScan {
  const random = generator(seed);
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)];
  const scan = structuredClone(document);
  const figures = scan.statements.flatMap(({ lines }) =>
    lines.flatMap((line) => Object.values(line.figures)),
  );
  const errors = new Set<string>();
  for (let i = 0; i < (spoiling.errors ?? 0); i += 1) {
    const figure = pick(figures.filter(({ id }) => !errors.has(id)));
    const value = figure && otherDigits(figure.value, random, pick);
    if (!figure || !value || distance(value, figure.value) < LEAST_ERROR) continue;
    setValue(figure, value);
    errors.add(figure.id);
  }
  const printed = new Map(figures.map(({ id, value }) => [id, value]));
  const readings = new Map<string, string>();
  const misread: string[] = [];
  for (const figure of figures) {
    const { id, value } = figure;
    const known = spoiling.alike === true && !errors.has(id) ? readings.get(value) : undefined;
    const isMisread = !errors.has(id) && (known !== undefined || random() < spoiling.rate);
    const reading = isMisread ? (known ?? otherDigits(value, random, pick)) : value;
    if (isMisread) readings.set(value, reading);
    setValue(figure, reading);
    if (reading !== value) misread.push(id);
    const sure = errors.has(id) ? 0.995 : confidenceOf(reading !== value, random);
    figure.confidence = sure;
    if (!spoiling.candidates) continue;
    const other = otherDigits(reading, random, pick);
    const named = [
      ...(reading !== value && random() < 0.8
        ? [{ value, confidence: (1 - sure) * (0.3 + random() / 2) }]
        : []),
      ...(other !== value && other !== reading ? [{ value: other, confidence: (1 - sure) * 0.1 }] : []),
    ];
    if (named.length > 0) figure.candidates = named;
  }
  return { scan, printed, misread, errors: [...errors] };
}

/** 分: smaller errors may hide in the rounding of the sums. */
const LEAST_ERROR = 1000n;

function distance(a: string, b: string): bigint {
  const difference = amountOf(a).fen - amountOf(b).fen;
  return difference < 0n ? -difference : difference;
}

function setValue(figure: Figure, value: string): void {
  Object.assign(figure, { value, text: value });
}

function confidenceOf(isMisread: boolean, random: () => number): number {
  if (isMisread) return 0.2 + random() * 0.75;
  return random() < 0.05 ? 0.6 + random() * 0.35 : 1 - 10 ** -(2 + random());
}

/** The value with one digit changed, mostly to one that looks like it, or two, or one dropped or doubled. */
function otherDigits(
  value: string,
  random: () => number,
  pick: <T>(from: readonly T[]) => T | undefined,
): string {
  const digits = [...amountOf(value).fen.toString().padStart(3, "0")];
  const change = (): void => {
    const at = Math.floor(random() * digits.length);
    const alike = random() < 0.8 ? (LOOKALIKES[Number(digits[at])] ?? "") : "0123456789";
    digits[at] = pick([...alike].filter((digit) => digit !== digits[at])) ?? "7";
  };
  const way = random();
  if (way < 0.04 && digits.length > 4) digits.splice(1, 1);
  else if (way < 0.08) digits.splice(1, 0, digits[1] ?? "1");
  else if (way < 0.12) {
    change();
    change();
  } else change();
  return formatYuan(BigInt(digits.join("")));
}

/** Mulberry32 by Tommy Ettinger: small, seeded, good enough for spoiling. */
function generator(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
