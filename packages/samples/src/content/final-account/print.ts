import { type Cell, cell, head } from "../../layout/table.js";
import { printTenThousand } from "../money.js";

/** How the figures of an account are printed: in 万元, or not at all in its template. */
export type Print = {
  readonly agency: string;
  /** Whether the forms are filled in. */
  readonly filled: boolean;
};

/** An amount in 万元 with two decimals and without grouping. */
export function wan(fen: bigint): string {
  return printTenThousand(fen).replaceAll(",", "");
}

/** A cell with an amount; zero is left empty where `zero` is empty. */
export function amount({ filled }: Print, fen: bigint, zero: "0.00" | "" = "0.00"): Cell {
  return cell(!filled || (fen === 0n && zero === "") ? "" : wan(fen), "right");
}

export function heads(texts: readonly string[], rows = 1): readonly Cell[] {
  return texts.map((text) => head(text, rows));
}

/** The name of a table, whose it is and its unit. */
export function caption({ agency }: Print, title: string) {
  return { title, agency: `部门：${agency}`, unit: "单位：万元" };
}
