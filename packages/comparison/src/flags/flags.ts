import type { Message } from "@yusuan/schema";

/** Why figures do not compare, or only with care. The codes are stable; docs/comparison.md explains them. */
export const FLAGS = {
  // Of a figure.
  unproven: { en: "nothing in the document confirms the figure", zh: "文件内无勾稽关系可证实该数" },
  contradicted: {
    en: "the document's arithmetic speaks against the figure",
    zh: "文件自身勾稽关系与该数不符",
  },
  repaired: { en: "read from a picture and settled by the arithmetic", zh: "图片识别后经勾稽关系校正" },
  recovered: { en: "got back from a damaged source", zh: "由受损文件恢复" },
  "read-from-picture": { en: "read from a picture", zh: "由图片识别" },
  "assumed-unit": { en: "no unit is printed; 元 is assumed", zh: "未标明金额单位，按元处理" },
  "repeated-line": {
    en: "the document has the line more than once; the first is used",
    zh: "文件中该行出现多次，取第一处",
  },
  "name-not-standard": { en: "the printed name is not that of the code", zh: "印制名称与科目编码不符" },
  // Of a document.
  "duplicate-document": {
    en: "several documents for the same agency, year, kind and scope; one is used",
    zh: "同一部门、年度、类型、口径有多份文件，只采用其中一份",
  },
  "partial-source": { en: "not all of the file could be read", zh: "文件未能完整读取" },
  "damaged-source": { en: "the source is damaged and has lost figures", zh: "来源文件受损，有数据缺失" },
  "own-level": { en: "the office's own level (本级) only", zh: "仅为本级" },
  // Of a pair.
  "scope-differs": {
    en: "a unit against a department: no change is calculated",
    zh: "单位口径与部门口径不同，不计算增减",
  },
  "scope-unknown": { en: "a document does not say its scope", zh: "有文件未写明部门或单位口径" },
  "kind-differs": {
    en: "a budget against a final account: their forms differ in what they hold",
    zh: "预算与决算对比，两类报表口径不完全一致",
  },
  "form-missing": { en: "a document does not have the form", zh: "有文件没有该表" },
  "measure-missing": { en: "a document does not have the column", zh: "有文件的该表没有该栏" },
  "years-apart": { en: "the years do not follow each other", zh: "年度不连续" },
  renamed: { en: "the class was renamed between the editions", zh: "科目在两个版本之间更名" },
  "name-differs": {
    en: "one code with two names that no edition links: no change is calculated",
    zh: "同一编码名称不同且无更名依据，不计算增减",
  },
  "code-moved": {
    en: "an edition in between moved the class or a part of it to another code",
    zh: "其间科目调整，该科目或其一部分改列其他编码",
  },
  "code-merged": { en: "an edition in between merged classes here", zh: "其间科目调整，有科目并入或并出" },
  "code-split": { en: "an edition in between split the class", zh: "其间科目调整，该科目被拆分" },
  "precision-differs": { en: "the figures are rounded differently", zh: "两数的精度不同" },
  "base-not-positive": {
    en: "the earlier figure is zero or negative: no percentage",
    zh: "基数为零或负数，不计算比例",
  },
  "agency-names-differ": {
    en: "the documents name the agency differently; a person confirmed that it is one",
    zh: "各文件的部门名称不同，已由人工确认为同一部门",
  },
} as const satisfies Readonly<Record<string, Message>>;

export type Flag = keyof typeof FLAGS;

const ORDER: readonly string[] = Object.keys(FLAGS);

/** Each flag once, in the order of the list. */
export function sortedFlags(flags: Iterable<Flag>): readonly Flag[] {
  return [...new Set(flags)].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
}
