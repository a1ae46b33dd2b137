import type { Finding, Severity, Verdict } from "@yusuan/schema";
import { SEVERITY } from "@yusuan/schema/names";
import type { DocumentData } from "../../../src/contract/document-data.js";
import { html } from "../../dom/element.js";
import { label, say } from "../../language/language.js";
import { VERDICTS, WORDS } from "../../language/words.js";
import type { Store } from "../../state/store.js";
import { addressOf } from "../model/selection.js";
import { placeView } from "../place-view.js";
import type { DocumentState } from "../state.js";

const GROUPED_BY: readonly Verdict[] = ["document-error", "extraction-loss", "convention"];
const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];

/** Findings in the order in which they are listed: by verdict, then by severity. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return GROUPED_BY.flatMap((verdict) =>
    SEVERITIES.flatMap((severity) =>
      findings.filter((finding) => finding.verdict === verdict && finding.severity === severity),
    ),
  );
}

/** The findings by verdict and severity, each one a link to its evidence. */
export function findingsList({ findings, figures }: DocumentData, store: Store<DocumentState>): HTMLElement {
  const links = new Map<string, HTMLElement>();
  const groups = GROUPED_BY.flatMap((verdict) => {
    const own = inOrder(findings).filter((finding) => finding.verdict === verdict);
    if (own.length === 0) return [];
    const items = own.map((finding) => {
      const link = findingLink(finding);
      links.set(finding.id, link);
      return html("li", {}, link);
    });
    return [html("h3", {}, say(VERDICTS[verdict]), ` (${own.length})`), html("ol", {}, ...items)];
  });
  const mark = ({ chosen }: DocumentState) => {
    for (const [id, link] of links) {
      const current = chosen?.kind === "finding" && chosen.id === id;
      if (current) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  };
  store.listen(mark);
  mark(store.get());
  const none =
    groups.length === 0
      ? html("p", { class: "told" }, say(figures.length === 0 ? WORDS.nothingChecked : WORDS.noFindings))
      : undefined;
  const list = html("nav", { class: "findings" }, html("h2", {}, say(WORDS.findings)), none, ...groups);
  return label(list, { "aria-label": WORDS.findings });
}

function findingLink({ id, severity, message, evidence: [first] }: Finding): HTMLElement {
  return html(
    "a",
    { href: addressOf({ kind: "finding", id }) },
    html("span", { class: `badge ${severity}` }, say(SEVERITY[severity])),
    " ",
    html("span", { class: "message" }, say(message)),
    " ",
    first && placeView(first),
  );
}
