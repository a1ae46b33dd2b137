import type { Finding } from "@yusuan/schema";
import type { DocumentModel } from "./model.js";

/**
 * The unit of what a finding expected: that of all terms of its identities. A finding without any may compare a rate of
 * amounts, whose unit no figure tells; its message does.
 */
export function unitOf(
  { identities }: Pick<Finding, "identities">,
  model: Pick<DocumentModel, "identities" | "figures">,
): string {
  const terms = identities.flatMap((id) => model.identities.get(id)?.terms ?? []);
  const [unit = "", ...others] = new Set(terms.map(({ figure }) => model.figures.get(figure)?.unit ?? ""));
  return others.length === 0 ? unit : "";
}
