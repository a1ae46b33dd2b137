import { plainLabel } from "../text.js";

/** Whether a header or label speaks of people, trips or vehicles and not of money. */
export function isCount(text: string): boolean {
  const label = plainLabel(text);
  return (
    /\((?:个|人|人次|人数|次|批|批次|团|团组|辆|台|台\/?辆|套)\)$/u.test(label) ||
    /(?:团组|批次|人次|保有量|购置量|购置数|车辆数|人次数|团组数|批次数|保有数)(?:量|数|合计)?$/u.test(label)
  );
}
