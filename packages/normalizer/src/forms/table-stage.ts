import type { Stage } from "@yusuan/taxonomy";
import type { Row } from "../table/rows.js";
import { stageOfHeader, stageOfTitle } from "./stage.js";
import { formOfTitle, looksLikeTitle } from "./titles.js";

/**
 * Whether a table belongs to a budget or to a final account: its title says so, else its columns, else what stands
 * before it in the document. Columns alone do not make a final account of a table amid a budget: it compares.
 * @param captions Texts that may name the table, nearest first.
 * @param context What the nearest heading before the table speaks of.
 */
export function stageOfTable(
  captions: readonly string[],
  header: readonly Row[],
  context: Stage | undefined,
): Stage {
  const title = captions.find(looksLikeTitle) ?? "";
  const said = stageOfTitle(title);
  if (said !== undefined) return said;
  const columns = stageOfHeader(header);
  const named = formOfTitle(title, "final-account") !== undefined;
  if (columns !== undefined && (named || context !== "budget")) return columns;
  return context ?? captions.map(stageOfTitle).find((stage) => stage !== undefined) ?? "budget";
}
