import type { LineKind, ReadSymbol } from "../../ocr/recognizer.js";

const FORMS: Readonly<Record<string, string>> = {
  "，": ",",
  "、": ",",
  "。": ".",
  "．": ".",
  "·": ".",
  "−": "-",
  "－": "-",
  "–": "-",
  "—": "-",
  "（": "(",
  "）": ")",
  "％": "%",
};

/** Punctuation as it is set between Chinese characters. */
const CHINESE: Readonly<Record<string, string>> = {
  "(": "（",
  ")": "）",
  ":": "：",
  ";": "；",
  ",": "，",
  // There is no minus or dash between two characters, but the numeral one is as flat.
  "-": "一",
};
/** Brackets that are taken for a round one. */
const ROUND = /^[〈《【〔［[<{]$/u;

/** Symbols without spaces; those of numbers in ASCII, punctuation in Chinese text in its Chinese form. */
export function cleanSymbols(symbols: readonly ReadSymbol[], kind: LineKind): ReadSymbol[] {
  const found = symbols
    .map((symbol) => ({ ...symbol, text: symbol.text.replace(/\s+/gu, "") }))
    .filter(({ text }) => text !== "");
  if (kind === "number") return found.map((symbol) => ({ ...symbol, text: asciiOf(symbol.text) }));
  return withRoundBrackets(
    found.map((symbol, index) => inChinese(symbol, found[index - 1], found[index + 1])),
  );
}

function inChinese(
  symbol: ReadSymbol,
  before: ReadSymbol | undefined,
  after: ReadSymbol | undefined,
): ReadSymbol {
  const form = CHINESE[symbol.text];
  if (!form) return symbol;
  const beside = [before, after].filter((other) => other !== undefined);
  const chinese = beside.filter(({ text }) => HAN.test(text)).length;
  const enough = symbol.text === "-" ? beside.length : 1;
  return chinese > 0 && chinese >= enough ? { ...symbol, text: form } : symbol;
}

const HAN = /[\u3400-\u9fff]/u;

/** A closing round bracket has an opening one, whatever it was taken for. */
function withRoundBrackets(symbols: readonly ReadSymbol[]): ReadSymbol[] {
  const result = [...symbols];
  let open = 0;
  for (const [index, { text }] of symbols.entries()) {
    if (text === "（" || text === "(") open++;
    if (text !== "）" && text !== ")") continue;
    if (open > 0) {
      open--;
      continue;
    }
    const other = result.findLastIndex((symbol, at) => at < index && ROUND.test(symbol.text));
    const found = result[other];
    if (found) result[other] = { ...found, text: text === ")" ? "(" : "（" };
  }
  return result;
}

/** Whether a text holds digits and what stands with them and nothing else, so that it is better read as a number. */
export function isNumeric(text: string): boolean {
  return /^[-\d.,()%]+$/u.test(asciiOf(text)) && /\d/u.test(asciiOf(text));
}

function asciiOf(text: string): string {
  return text
    .replace(/[０-９]/gu, (digit) => String.fromCodePoint((digit.codePointAt(0) ?? 0) - 0xfee0))
    .replace(/[，、。．·−－–—（）％]/gu, (char) => FORMS[char] ?? char);
}
