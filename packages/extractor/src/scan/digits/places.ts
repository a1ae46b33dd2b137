import type { ReadSymbol } from "../../ocr/recognizer.js";

/** Likelihoods of what a character may be, likeliest first. */
export type Place = readonly (readonly [text: string, likelihood: number])[];

/** How often the recognizer is wrong about a character that it is so sure of. */
function doubtOf(confidence: number): number {
  if (confidence >= 0.9) return 0.004;
  return confidence >= 0.6 ? 0.01 : 0.03;
}

/** Part of the doubt that goes to the characters which the recognizer itself names. */
const NAMED = 0.6;

/** What a character may be by the recognizer alone: digits for a digit, separators for a separator. */
export function firstReading({ text, confidence, choices }: ReadSymbol): Place {
  const alike = /\d/u.test(text) ? [..."0123456789"] : [".", ","];
  if (!alike.includes(text)) return [[text, 1 - doubtOf(confidence)]];
  const doubt = doubtOf(confidence);
  const named = choices.filter((choice) => choice.text !== text && alike.includes(choice.text));
  const total = named.reduce((sum, choice) => sum + choice.confidence, 0);
  const rest = (total > 0 ? 1 - NAMED : 1) * (doubt / (alike.length - 1));
  return sorted(
    new Map(
      alike.map((char) => {
        if (char === text) return [char, 1 - doubt];
        const choice = named.find((each) => each.text === char);
        return [char, rest + (choice && total > 0 ? (NAMED * doubt * choice.confidence) / total : 0)];
      }),
    ),
  );
}

/** Both readings of one character taken together; they err independently. */
export function combined(first: Place, second: ReadonlyMap<string, number> | undefined): Place {
  if (!second) return first;
  const both = new Map(first.map(([char, each]) => [char, each * (second.get(char) ?? 0)]));
  const total = [...both.values()].reduce((sum, each) => sum + each, 0);
  if (total <= 0) return first;
  return sorted(new Map([...both].map(([char, each]) => [char, each / total])));
}

/** Likeliest first; equal ones by their text. */
export function sorted(likelihoods: ReadonlyMap<string, number>): Place {
  return [...likelihoods].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
