/** Characters that readers of pictures take for each other. */
const ALIKE: Readonly<Record<string, string>> = {
  未: "末",
  己: "已",
  土: "士",
  日: "曰",
  人: "入",
  大: "太",
  天: "夫",
  千: "干",
  农: "衣",
  训: "川",
  种: "神",
  植: "值",
  技: "枝",
  术: "木",
  节: "书",
  质: "贡",
  量: "呈",
  区: "匹",
  户: "尸",
  防: "昉",
  水: "永",
};

/** A sequence of numbers from 0 to 99 that is the same for the same seed. */
export function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >>> 16) % 100;
  };
}

/** A text as a bad reading of it: characters lost, taken for others, torn apart; digits, labels of the form left. */
export function garbled(text: string, next: () => number): string {
  return [...text]
    .map((character) => {
      if (/[\d.%\s]/u.test(character)) return character;
      const chance = next();
      if (chance < 14) return "";
      if (chance < 50) return ALIKE[character] ?? character;
      return chance < 58 ? `${character} ` : character;
    })
    .join("");
}

/** An amount with the wide gaps that a reader sees in it: `414420.55` gives `414, 420. 55`. */
export function gappy(amount: string): string {
  const [whole = "", fraction = ""] = amount.split(".");
  return `${whole.replace(/\B(?=(?:\d{3})+$)/gu, ", ")}. ${fraction}`;
}
