import type { PlacedCell } from "../figures.js";
import type { Panel } from "../header/panels.js";

/** The cells of one panel in one row of the body. */
export type PanelRow = { readonly row: number; readonly page: number; readonly cells: readonly PlacedCell[] };

/** A line before its figures are read and its place among the others is known. */
export type DraftLine = PanelRow & {
  readonly panel: Panel;
  readonly code?: string;
  readonly printed?: string;
  /** As printed, without spaces. */
  readonly label: string;
};
