import type { BudgetDocument, Extraction } from "@yusuan/schema";
import type { Stage } from "@yusuan/taxonomy";
import { looksLikeTitle } from "../forms/titles.js";
import type { TableView } from "../table/view.js";
import { agencyOf } from "./agency.js";
import { coverLines } from "./cover.js";
import { kindOfDocument } from "./kind.js";
import { regionOf } from "./region.js";
import { scopeOf } from "./scope.js";
import { titleOf } from "./title.js";
import { fiscalYearOf } from "./year.js";

/**
 * What the document says of itself.
 * @param claimed Tables that are budget statements.
 * @param rest Tables that are not.
 * @param stages Those of the statements.
 */
export function documentFacts(
  extraction: Extraction,
  claimed: readonly TableView[],
  rest: readonly TableView[],
  stages: readonly Stage[],
): BudgetDocument["document"] {
  const cover = coverLines(extraction).map(({ text }) => text);
  const title = titleOf(extraction);
  const claimedTitles = titlesOf(claimed);
  const titles = claimedTitles.length > 0 ? claimedTitles : titlesOf(rest);
  const views = claimed.length > 0 ? claimed : rest;
  const agency = agencyOf(extraction, views, title);
  return {
    id: extraction.source.id,
    title,
    kind: kindOfDocument(title, titles, stages),
    fiscalYear: fiscalYearOf(title, titles, cover, headersOf(claimed)),
    agency,
    region: regionOf([agency, title]),
    scope: scopeOf([...(title === null ? [] : [title]), ...cover], titles),
  };
}

function titlesOf(views: readonly TableView[]): readonly string[] {
  return views.flatMap(({ captions }) => captions.filter(looksLikeTitle).slice(0, 1));
}

function headersOf(views: readonly TableView[]): readonly string[] {
  return views.flatMap(({ sections }) =>
    sections.header.slice(0, 1).flatMap((row) => row.cells.map((cell) => cell.text)),
  );
}
