import { SEVERITY } from "@yusuan/schema/names";
import type { PerformanceData } from "../../../src/contract/performance-data.js";
import { html } from "../../dom/element.js";
import { say } from "../../language/language.js";
import { WORDS } from "../../language/words.js";
import { onDocumentPage } from "./number-link.js";

/** As many are seen at a glance. */
const FEW = 5;

/** Findings by their ids. */
export type FindingsById = ReadonlyMap<string, PerformanceData["findings"][number]>;

/** Findings, each a link to its evidence on the document's page; undefined where there are none. */
export function findingsOf(findings: FindingsById, ids: readonly string[]): HTMLElement | undefined {
  const items = ids.flatMap((id) => {
    const finding = findings.get(id);
    if (!finding) return [];
    const { severity, message } = finding;
    return [
      html(
        "li",
        {},
        html("span", { class: `badge ${severity}` }, say(SEVERITY[severity])),
        " ",
        html("a", { href: onDocumentPage({ kind: "finding", id }) }, say(message)),
      ),
    ];
  });
  return items.length === 0 ? undefined : html("ul", { class: "findings-of" }, ...items);
}

/**
 * The findings under their own heading; folded up where there are many.
 * @param elsewhere findings that are listed further down, with what they are about
 */
export function findingsPart(
  findings: FindingsById,
  ids: readonly string[],
  elsewhere: ReadonlySet<string> = new Set(),
): HTMLElement | undefined {
  if (ids.length === 0) return undefined;
  const here = ids.filter((id) => !elsewhere.has(id));
  const others = ids.length - here.length;
  return html(
    "details",
    { class: "findings-part", open: here.length <= FEW },
    html("summary", {}, say(WORDS.findings), ` (${ids.length}) `, ...findingCounts(findings, ids)),
    findingsOf(findings, here),
    others === 0
      ? undefined
      : html("small", {}, say({ en: `${others} with the indicators`, zh: `${others} 处列于相应指标下` })),
  );
}

/** How many errors and warnings there are, as badges; notes are not counted. */
export function findingCounts(findings: FindingsById, ids: readonly string[]): readonly HTMLElement[] {
  return (["error", "warning"] as const).flatMap((severity) => {
    const count = ids.filter((id) => findings.get(id)?.severity === severity).length;
    if (count === 0) return [];
    return [html("span", { class: `badge ${severity}` }, say(SEVERITY[severity]), ` ${count}`)];
  });
}
