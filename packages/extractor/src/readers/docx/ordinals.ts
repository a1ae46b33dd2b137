const DIGITS = "〇一二三四五六七八九";
const LEGAL = "零壹贰叁肆伍陆柒捌玖";
const STEMS = "甲乙丙丁戊己庚辛壬癸";
const BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/** The ways of writing the number of a list's item (ECMA-376-1, 17.18.59) that Chinese documents use. */
const WAYS: Readonly<Record<string, (value: number) => string>> = {
  none: () => "",
  decimalZero: (value) => String(value).padStart(2, "0"),
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperLetter: letter,
  lowerLetter: (value) => letter(value).toLowerCase(),
  chineseCounting: (value) => counted(value, DIGITS, "十百千"),
  chineseCountingThousand: (value) => counted(value, DIGITS, "十百千"),
  taiwaneseCounting: (value) => counted(value, DIGITS, "十百千"),
  taiwaneseCountingThousand: (value) => counted(value, DIGITS, "十百千"),
  japaneseCounting: (value) => counted(value, DIGITS, "十百千"),
  chineseLegalSimplified: (value) => counted(value, LEGAL, "拾佰仟"),
  ideographDigital: (value) => digits(value, DIGITS),
  taiwaneseDigital: (value) => digits(value, DIGITS),
  japaneseDigitalTenThousand: (value) => digits(value, DIGITS),
  ideographTraditional: (value) => cyclic(value, STEMS),
  ideographZodiac: (value) => cyclic(value, BRANCHES),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  ideographEnclosedCircle: (value) => from(value, 0x3280, 10),
  decimalEnclosedParen: (value) => from(value, 0x2474, 20),
  decimalEnclosedFullstop: (value) => from(value, 0x2488, 20),
};

/** A number as a list numbers its items; a way that is not known writes it in digits. */
export function ordinal(value: number, way: string): string {
  return (WAYS[way] ?? String)(value);
}

function counted(value: number, digitsUsed: string, places: string): string {
  if (value <= 0 || value > 9999) return digits(Math.max(0, value), digitsUsed);
  let text = "";
  let zero = false;
  const printed = [...String(value)].map(Number);
  printed.forEach((digit, index) => {
    const place = printed.length - 1 - index;
    if (digit === 0) zero = text !== "";
    else {
      if (zero) text += "零";
      zero = false;
      text += (digitsUsed[digit] ?? "") + (place > 0 ? (places[place - 1] ?? "") : "");
    }
  });
  // 十一, not 一十一.
  return value >= 10 && value < 20 ? text.slice(1) : text;
}

function digits(value: number, used: string): string {
  return [...String(value)].map((digit) => used[Number(digit)] ?? "").join("");
}

function cyclic(value: number, used: string): string {
  return used[(value - 1) % used.length] ?? String(value);
}

function fullWidth(value: number): string {
  return [...String(value)].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join("");
}

function circled(value: number): string {
  if (value > 20 && value <= 35) return String.fromCodePoint(0x3251 + value - 21);
  if (value > 35 && value <= 50) return String.fromCodePoint(0x32b1 + value - 36);
  return from(value, 0x2460, 20);
}

function from(value: number, first: number, most: number): string {
  return value >= 1 && value <= most ? String.fromCodePoint(first + value - 1) : String(value);
}

/** A to Z, then AA, BB. */
function letter(value: number): string {
  if (value < 1) return String(value);
  const times = Math.min(20, Math.floor((value - 1) / 26) + 1);
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(times);
}

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let text = "";
  for (const [worth, sign] of ROMAN) {
    while (rest >= worth) {
      text += sign;
      rest -= worth;
    }
  }
  return text;
}
