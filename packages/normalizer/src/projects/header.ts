import type { PlacedText, Project } from "@yusuan/schema";
import { cleanText } from "../indicators/clean.js";
import { parseDate } from "../indicators/date.js";
import { yearIn } from "../text.js";
import type { GridRow } from "./grid/rows.js";
import type { FormSegment } from "./grid/segments.js";
import { type FoundLabel, findLabels, labelNames } from "./labels.js";
import { placeOf } from "./placed.js";
import type { ProjectContext } from "./reader.js";
import { unitOfForm } from "./unit.js";
import { isFormLabel, labelOf } from "./vocabulary.js";

const LABELS = labelNames({
  name: ["项目名称", "转移支付(项目)名称"],
  nature: ["项目性质", "项目属性"],
  category: ["项目类别", "项目类型"],
  department: ["主管部门", "业务主管部门", "主管单位", "主管部门及代码", "地方主管部门", "省级主管部门"],
  implementer: ["实施单位", "项目单位", "项目实施单位", "预算单位", "编制单位", "资金使用单位"],
  start: ["计划开始日期", "开始日期", "项目开始日期", "项目开始时间", "计划开始时间", "开始时间"],
  end: [
    ...["计划完成日期", "计划结束日期", "结束日期", "完成日期", "项目完成时间", "计划完成时间", "结束时间"],
    ...["项目结束时间", "计划结束时间", "项目完成日期", "完成时间"],
  ],
});

const GOES_ON: ReadonlySet<string> = new Set(["name", "department", "implementer"]);

type Header = Pick<
  Project,
  | ("id" | "form" | "title" | "tables" | "pages" | "name" | "year" | "unit" | "unitSource")
  | ("nature" | "category" | "department" | "implementer" | "start" | "end" | "places")
>;

/**
 * What the header grid of a form says of its project, with the form's own title, year and unit. The year is that of
 * the title, else of the start, else of the document.
 */
export function readHeader(segment: FormSegment, id: string, context: ProjectContext): Header {
  const { kind, rows, tables, above } = segment;
  const found = new Map<string, FoundLabel>();
  for (const label of findLabels(rows, LABELS))
    if (label.value && !found.has(label.field)) found.set(label.field, withRest(label, rows));
  const texts = (["nature", "category", "department", "implementer"] as const).flatMap((field) => {
    const text = textOf(found.get(field));
    return text === null ? [] : [[field, text] as const];
  });
  const dates = (["start", "end"] as const).flatMap((field) => {
    const date = parseDate(textOf(found.get(field)) ?? "");
    return date === undefined ? [] : [[field, date] as const];
  });
  const titleYear = above.map(yearIn).find((year) => year !== null) ?? null;
  const startYear = dates.find(([field]) => field === "start")?.[1].slice(0, 4);
  return {
    id,
    form: kind,
    title: segment.title === null ? null : cleanText(segment.title),
    tables: [...tables],
    pages: [...new Set(rows.flatMap(({ cells }) => cells.map(({ cell }) => cell.page)))].sort(
      (a, b) => a - b,
    ),
    name: textOf(found.get("name")),
    year: titleYear ?? (startYear === undefined ? context.year : Number(startYear)),
    ...Object.fromEntries([...texts, ...dates]),
    ...unitOfForm(segment, context.documentUnit),
    places: placesOf(found),
  };
}

/** A name that goes on in the row below, in its own column, where nothing is labelled. */
function withRest(label: FoundLabel, rows: readonly GridRow[]): FoundLabel {
  const below = rows[label.index + 1]?.cells ?? [];
  const above = rows[label.index]?.cells ?? [];
  const rest = below.find(({ column }) => column === label.value?.column);
  const sound = below.every(
    ({ text, column }) =>
      text.length <= 40 &&
      labelOf(text) !== "" &&
      !isFormLabel(text) &&
      above.some((cell) => cell.column === column),
  );
  if (!rest || !sound || label.text === undefined || !GOES_ON.has(label.field)) return label;
  return { ...label, text: label.text + rest.text };
}

function textOf(label: FoundLabel | undefined): string | null {
  return cleanText(label?.text ?? "") || null;
}

function placesOf(found: ReadonlyMap<string, FoundLabel>): Record<string, PlacedText> {
  return Object.fromEntries(
    [...found].flatMap(([field, { value, text }]) => (value ? [[field, placeOf(value, text)]] : [])),
  );
}
