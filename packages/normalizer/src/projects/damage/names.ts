import type { Damage, PlacedText } from "@yusuan/schema";
import { endsAsBody } from "../../document/body-name.js";
import { cleanText } from "../../indicators/clean.js";
import type { GridRow } from "../grid/rows.js";
import { type FoundLabel, findLabels, labelNames } from "../labels.js";
import { placeOf } from "../placed.js";
import { damageAt } from "./damage.js";
import { hasSuperscript, isGarbled, isNoise } from "./garbled.js";

/** 项目名称, 主管部门 and the other fields above the execution table; persons and phone numbers are left out. */
type ReadNames = {
  readonly name: string | null;
  readonly nature?: string;
  readonly category?: string;
  readonly department?: string;
  readonly implementer?: string;
  readonly places: Readonly<Record<string, PlacedText>>;
  readonly damage: readonly Damage[];
};

const FIELDS = ["name", "nature", "category", "department", "implementer"] as const;
type Field = (typeof FIELDS)[number];
const LABELS = labelNames({
  name: ["项目名称"],
  nature: ["项目性质"],
  category: ["项目类别", "项目类型"],
  department: ["主管部门", "主管单位", "业务主管部门", "主管部门及代码", "预算主管部门"],
  implementer: ["实施单位", "项目单位", "项目实施单位", "预算单位"],
});
const TITLES: Readonly<Record<Field, string>> = {
  name: "项目名称",
  nature: "项目性质",
  category: "项目类别",
  department: "主管部门",
  implementer: "实施单位",
};

/** Read the names of a damaged form; one is only taken where it is whole. */
export function namesOf(rows: readonly GridRow[]): ReadNames {
  const labels = findLabels(rows, LABELS);
  const texts: Partial<Record<Field, string>> = {};
  const places: Record<string, PlacedText> = {};
  const damage: Damage[] = [];
  for (const field of FIELDS) {
    const found = labels.find((label) => label.field === field);
    const needed = field === "name" || field === "department" || field === "implementer";
    if (!found?.value) {
      if (needed) damage.push(missing(field, found));
      continue;
    }
    const read = wholeValue(found, field);
    if (read.text === undefined || read.noise) damage.push(unreadable(field, found, read.text));
    if (read.text === undefined || read.text === "") continue;
    texts[field] = read.text;
    const cell = read.cell ?? found.value;
    places[field] = placeOf(cell);
  }
  const { name = null, ...rest } = texts;
  return { name, ...rest, places, damage };
}

type Whole = {
  readonly text: string | undefined;
  readonly noise: boolean;
  readonly cell?: NonNullable<FoundLabel["value"]>;
};

/** The value in a damaged form, where it stands in one legible cell and, for a body, ends as the name of one. */
function wholeValue({ value, others }: FoundLabel, field: Field): Whole {
  const all = value ? [value, ...others] : [];
  const cells = all.filter(({ text }) => !isNoise(text));
  const [cell, ...more] = cells;
  const noise = cells.length < all.length;
  if (!cell || more.length > 0 || hasSuperscript(cell.text) || isGarbled(cell.text))
    return { text: undefined, noise };
  const isBody = field === "department" || field === "implementer";
  if (isBody && (/\s/u.test(cell.text.trim()) || !endsAsBody(cell.text))) return { text: undefined, noise };
  return { text: cleanText(cell.text), noise, cell };
}

function missing(field: Field, found: FoundLabel | undefined): Damage {
  const title = TITLES[field];
  const en = `${title} is nowhere legible in the damaged source.`;
  return damageAt("cell-lost", field, en, `来源已损坏，${title}无处可辨。`, found?.cell);
}

function unreadable(field: Field, found: FoundLabel, text: string | undefined): Damage {
  const title = TITLES[field];
  const cell = found.others.find((other) => !isNoise(other.text)) ?? found.value;
  if (text === undefined)
    return damageAt(
      "cell-garbled",
      field,
      `${title} is cut or mixed with other texts; no certain reading is left.`,
      `${title}被切断或混入其他文字，无法确切读出。`,
      cell,
    );
  return damageAt(
    "cell-garbled",
    field,
    `Unreadable signs stand beside ${title}; a part of it may be lost.`,
    `${title}旁有无法识别的符号，可能缺失一部分。`,
    found.value,
  );
}
