import type { Line, MoneyUnit, Statement } from "@yusuan/schema";

/** What the lines of a statement need to know of it. */
export type StatementContext = {
  readonly id: string;
  readonly unit: MoneyUnit;
  readonly year: number | null;
  readonly classification?: "function" | "economic";
};

export type ReadLines = {
  readonly columns: Statement["columns"];
  readonly lines: readonly Line[];
  readonly unread: Statement["unreadCells"];
};
