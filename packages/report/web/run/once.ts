import type { RunRow } from "../../src/contract/run-data.js";

/** The rows without files whose content stands under an earlier name: they share its page. */
export function once<Row extends Pick<RunRow, "page">>(rows: readonly Row[]): readonly Row[] {
  const pages = new Set<string>();
  return rows.filter(({ page }) => {
    if (page === null) return true;
    const isNew = !pages.has(page);
    pages.add(page);
    return isNew;
  });
}
