/** Bytes that a name may have on common file systems are 255; so many characters stay below with all that is added. */
const LONGEST = 60;

/**
 * Name of a document's workbook: as much of the file's own name as is safe everywhere, then the id, which makes it
 * unique: `budget-2020.4b70123a4f5028c5.xlsx`.
 */
export function workbookName(fileName: string, id: string): string {
  const stem = (fileName.split(/[/\\]/u).at(-1) ?? "").replace(/\.[A-Za-z0-9]{1,5}$/u, "");
  const safe = stem
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}._()（）-]+/gu, "-")
    .replace(/^[-.]+|[-.]+$/gu, "");
  const cut = [...safe].slice(0, LONGEST).join("");
  return `${[cut, id].filter((part) => part !== "").join(".")}.xlsx`;
}
