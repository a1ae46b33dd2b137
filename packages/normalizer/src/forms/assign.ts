import type { FormId } from "@yusuan/schema";
import type { PlacedTable } from "../table/neighbours.js";
import { type TableView, viewOf } from "../table/view.js";
import { continues } from "./continuation.js";
import { type Recognized, recognize } from "./recognize.js";

/** A form with the tables that make it up, in order: one, or a table and its rest on later pages. */
export type Claim = Recognized & { readonly views: readonly TableView[] };

type Assignment = {
  readonly claims: readonly Claim[];
  /** Tables that no form claims. */
  readonly rest: readonly TableView[];
};

/** Find the form of every table. */
export function assignForms(tables: readonly PlacedTable[]): Assignment {
  const claims: Claim[] = [];
  const rest: TableView[] = [];
  let open = false;
  for (const { follows, ...placed } of tables) {
    const view = viewOf(placed);
    const last = claims.at(-1);
    const tail = last?.views.at(-1);
    if (open && follows && last && tail && continues(withColumnsOf(tail, last), last.shape, view)) {
      claims[claims.length - 1] = { ...last, views: [...last.views, view] };
      continue;
    }
    const forms: FormId[] = claims.map(({ form }) => form);
    const found = recognize(view, forms);
    open = found !== undefined;
    if (found) claims.push({ ...found, views: [view] });
    else rest.push(view);
  }
  return { claims, rest };
}

/** The last part of a statement seen through the columns of its first. */
function withColumnsOf(tail: TableView, claim: Claim): TableView {
  return { ...tail, panels: claim.views[0]?.panels ?? tail.panels };
}
