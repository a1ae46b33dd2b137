import type { Table } from "@yusuan/schema";

/** Whether the source itself shows which columns and rows a cell spans. */
export function hasPrintedSpans({ method, grid }: Pick<Table, "method" | "grid">): boolean {
  const found = method === "ocr" ? grid : method;
  return found === "ruled" || found === "native";
}
