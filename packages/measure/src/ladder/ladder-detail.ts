import type { Climb } from "./climb.js";

/** What is not exact, with its place in the scan and in the document, for a person to look at. */
export function ladderDetail(climbs: readonly Climb[]) {
  return climbs.map(({ file, rung, pages, score, seconds, judged }) => ({
    file,
    rung,
    pages,
    seconds,
    score,
    inexact: judged
      .filter(({ outcome }) => outcome !== "exact")
      .map(({ figure, ...rest }) => ({
        ...rest,
        ...(figure
          ? {
              id: figure.id,
              value: figure.value,
              reading: figure.reading,
              text: figure.text,
              status: figure.status,
              confidence: figure.confidence,
              candidates: figure.candidates,
              /** In the scan, and the same page in the document. */
              page: figure.page,
              documentPage: pages[figure.page - 1],
              bbox: figure.bbox,
              cell: figure.cell,
            }
          : {}),
      })),
    repaired: judged
      .filter(({ figure }) => figure?.status === "repaired")
      .map(({ form, code, name, measure, outcome, truth, figure }) => ({
        ...{ form, code, name, measure, outcome, truth },
        value: figure?.value,
        reading: figure?.reading,
        text: figure?.text,
        confidence: figure?.confidence,
        documentPage: pages[(figure?.page ?? 0) - 1],
        bbox: figure?.bbox,
      })),
  }));
}
