import { escapeXml } from "./escape-xml.js";

/** The strings of a workbook, each stored once; cells name them by number. */
export function sharedStrings() {
  const indexes = new Map<string, number>();
  return {
    indexOf: (text: string): number => {
      const known = indexes.get(text);
      if (known !== undefined) return known;
      indexes.set(text, indexes.size);
      return indexes.size - 1;
    },
    markup: (): string => {
      const items = [...indexes.keys()].map(
        (text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`,
      );
      return `<sst xmlns="${MAIN}" count="${items.length}" uniqueCount="${items.length}">${items.join("")}</sst>`;
    },
  };
}

/** The namespace of spreadsheets (ECMA-376-1, 18). */
export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
