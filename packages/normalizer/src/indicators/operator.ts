import type { Indicator } from "@yusuan/schema";
import { parseIndicatorValue } from "./value.js";

/** Some forms print the operator of the value in the column 指标性质. */
export function withOperator(indicator: Indicator): Indicator {
  const { target, nature } = indicator;
  if (target?.value === undefined || target.operator !== undefined || nature === undefined) return indicator;
  const operator = parseIndicatorValue(`${nature}1`)?.operator;
  return operator && [...nature].length <= 2 ? { ...indicator, target: { ...target, operator } } : indicator;
}
