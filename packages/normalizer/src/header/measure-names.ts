import { MEASURES } from "@yusuan/taxonomy";
import { plainLabel } from "../text.js";

const BY_HEADER: ReadonlyMap<string, string> = new Map(
  MEASURES.flatMap((measure) => measure.headers.map((header) => [plainLabel(header), measure.id] as const)),
);

/** Headers long enough to be found inside a longer text, longest first. */
const INSIDE = [...BY_HEADER]
  .filter(([header, id]) => header.length >= 4 && id !== "total")
  .sort(([a], [b]) => b.length - a.length);

/** Words that turn a column into another one than the measure it names. */
const OTHER = /上年|去年|增减|增长|比例|占比|决算|执行|完成|下年/u;

const UNIT = /[(,:](?:金额)?(?:单位:?)?[百千万亿]?元\)?$/u;

/** The measure that a header is a standard name of, spaces, quotation marks, years and units aside. */
export function measureNamed(text: string): string | undefined {
  const label = plainLabel(text)
    .replace(UNIT, "")
    .replace(/^[其共]?中[::]/u, "");
  return (
    BY_HEADER.get(label) ??
    BY_HEADER.get(label.replace(/预算数?$/u, "")) ??
    BY_HEADER.get(label.replace(/支出预算数?$/u, "")) ??
    BY_HEADER.get(label.replace(/^本年/u, ""))
  );
}

/** The measure whose name stands inside a longer header, the longest name first. */
export function measureInside(text: string): string | undefined {
  const label = plainLabel(text);
  if (OTHER.test(label)) return undefined;
  return INSIDE.find(([header]) => label.includes(header))?.[1];
}

/** Whether a header speaks of another year or another stage than the budget of the year. */
export function isOtherColumn(text: string): boolean {
  return OTHER.test(plainLabel(text));
}
