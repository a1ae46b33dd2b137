import { printYuan } from "./money.js";

/** How an edition of the tables differs from another one. */
export type Edition = {
  /** The word in the titles: 部门 or 预算单位. */
  readonly scope: "部门" | "预算单位";
  readonly agencyLabel: "编制部门" | "编制单位";
  readonly decimals: 0 | 2;
  /** Whether a figure that is zero is printed (`0.00`) or left empty. */
  readonly printsZero: boolean;
  /** Whether 国有资本经营预算 has its column and its table. */
  readonly stateCapital: boolean;
  /** Whether the expenditure side of T1 tells 人员经费, 公用经费 and 项目支出 apart. */
  readonly splitsUses: boolean;
  /** Whether the ordinals of the expenditure side (一、二、) stand in cells of their own. */
  readonly ordinalCells: boolean;
};

export const EDITION_2020: Edition = {
  scope: "部门",
  agencyLabel: "编制部门",
  decimals: 2,
  printsZero: true,
  stateCapital: false,
  splitsUses: false,
  ordinalCells: true,
};

export const EDITION_2025_UNIT: Edition = {
  scope: "预算单位",
  agencyLabel: "编制单位",
  decimals: 0,
  printsZero: false,
  stateCapital: true,
  splitsUses: true,
  ordinalCells: false,
};

/** A figure of a table in 元; zero as the edition prints it. */
export function figure(edition: Edition, fen: bigint): string {
  return fen === 0n && !edition.printsZero ? "" : printYuan(fen, edition.decimals);
}

/** A figure that is left empty when it is zero, whatever the edition. */
export function figureOrEmpty(edition: Edition, fen: bigint): string {
  return fen === 0n ? "" : printYuan(fen, edition.decimals);
}

const NUMERALS = "一二三四五六七八九";

/** `一、` for 0, `二、` for 1 and so on. */
export function ordinal(index: number): string {
  return `${NUMERALS.charAt(index)}、`;
}
