import { type Identity, shortened } from "@yusuan/schema";
import type { Term } from "./term.js";

const NAMED = 3;

/** `T2 合计 · 总计 = T2 基本支出 + T2 项目支出`. */
export function identityLabel(terms: readonly Term[], relation: Identity["relation"]): string {
  const side = (sign: number) => sideLabel(terms.filter(({ weight }) => Math.sign(weight) === sign));
  return `${side(1)} ${relationSign(relation)} ${side(-1)}`;
}

export function relationSign(relation: Identity["relation"]): string {
  return relation === "equal" ? "=" : "≤";
}

function sideLabel(terms: readonly Term[]): string {
  if (terms.length === 0) return "0";
  const named = terms.slice(0, NAMED).map(({ label, weight }) => {
    const times = Math.abs(weight) === 1 ? "" : `${Math.abs(weight)}×`;
    return `${times}${shortened(label, 32)}`;
  });
  const rest = terms.length - named.length;
  return [...named, ...(rest > 0 ? [`… ${rest} 项 more`] : [])].join(" + ");
}
