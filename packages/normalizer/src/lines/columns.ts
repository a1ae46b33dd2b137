import type { Column } from "@yusuan/schema";
import type { Panel, Side } from "../header/panels.js";

/** The figure columns of a panel as the statement lists them. */
export function statementColumns(panel: Panel, side?: Side): readonly Column[] {
  return panel.figures.map(({ measure, path, column }) => ({
    measure,
    header: path.join("/"),
    column,
    ...(side && { side }),
  }));
}
