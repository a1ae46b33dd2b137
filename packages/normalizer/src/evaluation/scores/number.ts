import { toHalfWidth } from "@yusuan/schema";
import { cleanText } from "../../indicators/clean.js";

/** The name of an indicator or a class, with the number before it and the points in brackets behind it. */
export type NumberedName = {
  /** `A11`, `1.2.3`: without spaces. */
  readonly number?: string;
  /** Number of its levels: 1 of `A`, 2 of `A1`, 3 of `A11`, `A1-1` and `1.2.3`. */
  readonly depth?: number;
  readonly name: string;
  /** `决策（15分）`: 15. */
  readonly points?: { readonly value: string; readonly unit: string };
};

const LETTERED =
  /^([A-Z] ?-? ?\d{1,4}(?: ?[-.] ?\d{1,2}){0,3})(?!\d|%|[a-zA-Z]) ?[、.:：_-]? ?(?=\S|$)(.*)$/su;
const LETTER = /^([A-Z])(?: |[、.:：_-] ?|(?=[\u4e00-\u9fff]))([^A-Za-z].*)$/su;
const DOTTED = /^(\d{1,2}(?:[.-]\d{1,2}){1,3})(?!\d|%) ?[、.:：]? ?([^\d%].*)$/su;
const ORDINAL = /^(?:\(\d{1,2}\)|\d{1,2}[、.](?!\d)|[①-⑳]|[一二三四五六七八九十]{1,2}、) ?(.+)$/su;
const POINTS = /^(.*\S) ?\((?:满分|分值|权重)?[:：]? ?(\d{1,3}(?:\.\d{1,2})?) ?(分|%)\)$/su;

/** Take a printed name apart: `A11 部门工作职能关联性`, `B 过程（25分）`, `1.1.2 立项依据`. */
export function numberedName(text: string): NumberedName {
  const printed = cleanText(text.slice(0, 400));
  // Has the same length as what is printed, so that places in it are places there.
  const line = toHalfWidth(printed);
  const match = LETTERED.exec(line) ?? LETTER.exec(line) ?? DOTTED.exec(line);
  const number = match?.[1]?.replace(/ /gu, "");
  const rest = (match ? match[2] : ORDINAL.exec(line)?.[1]) ?? (match ? "" : line);
  const points = POINTS.exec(rest);
  const value = points?.[2];
  return {
    ...(number !== undefined && { number, depth: depthOf(number) }),
    name: printed
      .slice(line.length - rest.length)
      .slice(0, points?.[1]?.length)
      .trim(),
    ...(value !== undefined && { points: { value, unit: points?.[3] ?? "分" } }),
  };
}

/** The numbers of the classes that an indicator's number says it stands in, outermost first: `A`, `A1` of `A11`. */
export function outerNumbers(number: string): readonly string[] {
  const parts = partsOf(number);
  return parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join(""));
}

function depthOf(number: string): number {
  return partsOf(number).length;
}

/** `A`, `1`, `1` of `A11`; `A`, `1`, `-1` of `A1-1`; `1`, `.2` of `1.2`. */
function partsOf(number: string): readonly string[] {
  return number.match(/[-.]/u) ? (number.match(/[A-Z]|[-.]?\d+/gu) ?? []) : [...number];
}
