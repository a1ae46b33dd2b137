import type { Claim } from "@yusuan/schema";
import { MARKS } from "./marks.js";

/** What sentences say, one line each: subject, measure, number, figures that it tells again. */
export function renderClaims(claims: readonly Claim[]): readonly string[] {
  if (claims.length === 0) return [];
  return [
    "",
    "claims:",
    ...claims.map(({ id, page, subject, measure, printed, year, direction, figures, related, status }) =>
      [
        `   ${id} p${page} ${subject}`,
        measure,
        printed,
        year === undefined ? "" : `${year}`,
        direction ?? "",
        figures.length > 0 ? `tells ${figures.join(" + ")} ${MARKS[status]}` : "",
        related.map(({ claim, as }) => `${as} ${claim}`).join(", "),
      ]
        .filter((part) => part !== "")
        .join(" | "),
    ),
  ];
}
