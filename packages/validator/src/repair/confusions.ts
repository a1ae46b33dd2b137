/** A number as its ink was read. */
export type PrintedNumber = {
  /** 分, or hundredths of a point. */
  readonly fen: bigint;
  /** Worth of the last printed place, in the same unit. */
  readonly quantum: bigint;
  /** Every printed digit, zeros before the decimal point included, without point and separators. */
  readonly digits: string;
  readonly decimals: number;
};

/** Digits that blur, noise and small print turn into one another, by digit. */
const LOOKALIKES: readonly (readonly number[])[] = [
  [6, 8, 9],
  [4, 7],
  [3, 7],
  [2, 5, 8],
  [1, 9],
  [3, 6],
  [0, 5, 8],
  [1, 2],
  [0, 3, 6, 9],
  [0, 4, 8],
];

/** How the misreadings that no candidate names are shared among the ways to misread. */
const ONE_DIGIT = 0.79;
const TWO_DIGITS = 0.05;
const DROPPED = 0.05;
const DOUBLED = 0.05;
const POINT_LOST = 0.03;
const MINUS_LOST = 0.02;
const MINUS_GAINED = 0.005;
const LOOKING_ALIKE = 0.85;

/** What a number as read may be printed as, in the printed places: `fen` cut to digits. */
export function printedNumber(fen: bigint, quantum: bigint, text: string): PrintedNumber {
  const units = magnitude(fen) / quantum;
  const shown = text.replace(/[^\d.]/gu, "");
  const decimals = shown.includes(".") ? shown.length - shown.lastIndexOf(".") - 1 : 0;
  const digits = shown.replaceAll(".", "");
  const asRead = /^\d{1,30}$/u.test(digits) && BigInt(digits) === units;
  return { fen, quantum, digits: asRead ? digits : units.toString(), decimals };
}

/**
 * Probability that a number which is misread, and of which nothing else is known, is printed as `fen`: one digit for
 * another (mostly one that looks like it), two of them, a digit dropped or doubled, a decimal point or a minus lost.
 * Zero where more than that would have to be wrong.
 */
export function confusion(read: PrintedNumber, fen: bigint): number {
  if (fen === read.fen) return 0;
  if (fen === -read.fen) return fen < 0n ? MINUS_LOST : MINUS_GAINED;
  if (fen > 0n && read.fen < 0n) return 0;
  if (fen < 0n && read.fen >= 0n) return 0;
  if (read.decimals === 0 && fen * 100n === read.fen) return POINT_LOST;
  if (fen % read.quantum !== 0n) return 0;
  const digits = digitsOf(fen, read);
  const longer = digits.length - read.digits.length;
  if (longer === 0) return substituted(read.digits, digits);
  if (longer === 1) return isOneLess(digits, read.digits) ? DROPPED / (10 * digits.length) : 0;
  if (longer === -1) return isOneLess(read.digits, digits) ? DOUBLED / read.digits.length : 0;
  return 0;
}

/** A value and its probability. */
type Chance = { readonly fen: bigint; readonly probability: number };

/** What `confusion` finds possible, but for two wrong digits at once, and few of the digits that may be lost. */
export function confusionsOf(read: PrintedNumber): readonly Chance[] {
  const { digits, decimals, quantum, fen } = read;
  const sign = fen < 0n ? -1n : 1n;
  const found: Chance[] = [];
  let place = sign * quantum;
  for (let at = digits.length - 1; at >= 0; at -= 1) {
    const digit = Number(digits[at]);
    const leads = at === 0 && digits.length > decimals + 1;
    for (let other = leads ? 1 : 0; other <= 9; other += 1) {
      if (other === digit) continue;
      const probability = (ONE_DIGIT * alike(digit, other)) / digits.length;
      found.push({ fen: fen + BigInt(other - digit) * place, probability });
    }
    place *= 10n;
  }
  const others = new Set<bigint>();
  const add = (changed: string): void => {
    if (changed !== "") others.add(sign * BigInt(changed) * quantum);
  };
  for (let at = 0; at < digits.length; at += 1) {
    if (digits.length > decimals + 1) add(`${digits.slice(0, at)}${digits.slice(at + 1)}`);
    add(`${digits.slice(0, at)}${digits[at]}${digits.slice(at)}`);
  }
  for (let digit = 1; digit <= 9; digit += 1) add(`${digit}${digits}`);
  if (decimals === 0 && fen % 100n === 0n) others.add(fen / 100n);
  others.add(-fen);
  for (const value of others) {
    const probability = confusion(read, value);
    if (probability > 0) found.push({ fen: value, probability });
  }
  return found;
}

function digitsOf(fen: bigint, { quantum, decimals }: PrintedNumber): string {
  return (magnitude(fen) / quantum).toString().padStart(decimals + 1, "0");
}

function substituted(read: string, printed: string): number {
  let different = 0;
  let likelihood = 1;
  for (let at = 0; at < read.length; at += 1) {
    const [digit = "", other = ""] = [read[at], printed[at]];
    if (digit === other) continue;
    different += 1;
    if (different > 2) return 0;
    likelihood *= alike(Number(digit), Number(other));
  }
  const places = read.length;
  if (different === 1) return (ONE_DIGIT * likelihood) / places;
  return different === 2 ? (2 * TWO_DIGITS * likelihood) / (places * (places - 1)) : 0;
}

/** Probability that a wrong digit is printed as the other one. */
function alike(read: number, printed: number): number {
  const lookalikes = LOOKALIKES[read] ?? [];
  return lookalikes.includes(printed)
    ? LOOKING_ALIKE / lookalikes.length
    : (1 - LOOKING_ALIKE) / (9 - lookalikes.length);
}

/** Whether leaving out one character of the longer text gives the shorter one. */
function isOneLess(longer: string, shorter: string): boolean {
  let at = 0;
  while (at < shorter.length && longer[at] === shorter[at]) at += 1;
  return longer.slice(at + 1) === shorter.slice(at);
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}
