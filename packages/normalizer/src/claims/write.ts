import { type Claim, formatYuan } from "@yusuan/schema";
import { numberBox } from "../number-place.js";
import type { Draft } from "./grammar/draft.js";
import type { Mention } from "./mentions/mention.js";
import { pieceAt } from "./text/passage.js";

/** What a claim is bound to, and the measure of the statement that this makes certain. */
export type Binding = { readonly figures: readonly string[]; readonly measure?: string };

/** The claim as the document's data hold it. */
export function written(
  draft: Draft,
  ids: ReadonlyMap<Draft, string>,
  binding: Binding,
  agency: string | null,
): Claim {
  const { passage, mention, clause, subject, year, direction } = draft;
  const piece = pieceAt(passage, mention.start);
  const offset = piece?.start ?? 0;
  const number = numberBox(piece?.numbers, mention.start - offset, mention.end - offset);
  const bbox = number ?? piece?.bbox;
  const [from, to] = clause;
  return {
    id: ids.get(draft) ?? "",
    kind: mention.kind === "same" ? "amount" : mention.kind,
    text: passage.printed
      .slice(from, to)
      .replace(/^[\s，。；：、,;:]+/u, "")
      .trim(),
    printed: passage.printed.slice(mention.start, mention.end).trim(),
    subject: withoutBody(subject, agency),
    measure: binding.measure ?? draft.measure,
    ...numberOf(mention),
    ...(year !== undefined && { year }),
    ...(direction !== undefined && { direction }),
    ...(passage.section !== undefined && { section: passage.section }),
    page: piece?.page ?? 1,
    bbox: bbox ? [...bbox] : null,
    ...(piece?.place !== undefined && { place: piece.place }),
    ...(piece?.block !== undefined && { block: piece.block }),
    ...(piece?.cell && { cell: piece.cell }),
    figures: [...binding.figures],
    related: draft.related.flatMap(({ to: other, as }) => {
      const claim = ids.get(other);
      return claim === undefined ? [] : [{ claim, as }];
    }),
    status: "unproven",
  };
}

function numberOf(mention: Mention): Pick<Claim, "value" | "unit" | "precision"> {
  switch (mention.kind) {
    case "amount":
      return { value: formatYuan(mention.fen), unit: "元", precision: formatYuan(mention.quantum) };
    case "same":
      return { value: "0.00", unit: "元", precision: "0.01" };
    case "percentage":
      return { value: mention.value, unit: "%", precision: mention.precision };
    case "count":
      return { value: mention.value, unit: mention.unit, precision: mention.precision };
    case "date":
      return { value: mention.value, unit: "date" };
  }
}

/** A subject without the name of the body that all of the document speaks of. */
function withoutBody(subject: string, agency: string | null): string {
  const rest = agency !== null && subject.startsWith(agency) ? subject.slice(agency.length) : subject;
  return rest.replace(/^(?:\((?:部门|单位|本级|本部)\))?(?:本部门|本单位)?的?/u, "") || subject;
}
