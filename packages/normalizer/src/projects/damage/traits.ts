import { isValueShaped } from "../../indicators/value.js";
import { levelOf } from "../../indicators/vocabulary.js";
import type { IndicatorField } from "./columns.js";
import { decimalOf } from "./decimal.js";
import { isNoise } from "./garbled.js";

/** What the text of a cell can be, without knowing its column. */
export type CellTraits = {
  readonly noise: boolean;
  readonly level: ReturnType<typeof levelOf>;
  /** A number, with or without operator and unit. */
  readonly value: boolean;
  /** A plain number, as weights and scores are. */
  readonly number: boolean;
  readonly dash: boolean;
  readonly side: boolean;
  readonly long: boolean;
};

const LONG_VALUE = 40;
const IMPOSSIBLE = 50;
const SIDE = /^(?:年度|绩效|指标|指|绩|效|标|情况|完成){1,5}$/u;

export function traitsOf(text: string): CellTraits {
  const noise = isNoise(text);
  return {
    noise,
    level: levelOf(text),
    value: isValueShaped(text),
    number: !text.includes("%") && decimalOf(text) !== undefined,
    dash: /^[-–—_/]$/u.test(text),
    side: noise || (text.length <= LONG_VALUE && SIDE.test(text.replace(/\s/gu, ""))),
    long: text.length > LONG_VALUE,
  };
}

/** What it costs to take a cell for one of a column; no other way is dearer than an impossible one. */
export function kindCost(field: IndicatorField, traits: CellTraits): number {
  const { level, value } = traits;
  switch (field) {
    case "side":
      return traits.side ? 0 : IMPOSSIBLE;
    case "level1":
    case "level2":
      if (level) return level.levels.includes(field === "level1" ? 1 : 2) ? 0 : 8;
      return value ? 8 : 1.5;
    case "level3":
      return value ? 6 : level?.closed ? 4 : 0;
    case "weight":
    case "score":
      return traits.dash ? 1 : traits.number ? 0 : IMPOSSIBLE;
    case "target":
    case "actual":
      return level?.closed ? 6 : traits.long ? 1 : 0;
    case "note":
      return value ? 3 : 0;
    default:
      return 0;
  }
}

/** What it costs to give a cell to no column. */
export function leaveOut({ noise }: CellTraits): number {
  return noise ? 1 : 7;
}
