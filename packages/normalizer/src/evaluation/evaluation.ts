import type { Evaluation, Extraction, ScoreTable, VerdictMention } from "@yusuan/schema";
import type { PlacedTable } from "../table/neighbours.js";
import { consensus } from "../text.js";
import { unitOfDocument } from "../units.js";
import { contentsBlocks } from "./outline/contents.js";
import { outlineOf } from "./outline/outline.js";
import { textBlocks } from "./printed.js";
import { beginsAsReport, namesReport } from "./report-title.js";
import { readScores } from "./scores/scores.js";
import { surveysOf } from "./survey/surveys.js";
import { readOtherTables } from "./tables/others.js";
import { annexOfTables } from "./tables/sections.js";
import { bandsOfText } from "./verdict/bands.js";
import { verdictsOf } from "./verdict/verdicts.js";

/** What was read of an evaluation report and the ids of the tables it was read from. */
type ReadEvaluation = { readonly evaluation: Evaluation | undefined; readonly claimed: ReadonlySet<string> };

/**
 * Read a performance evaluation report (财政项目支出绩效评价报告): verdicts, grades, outline, the copies of its scored
 * table, execution, goal and basic-data tables, and surveys. Undefined where the document is none: neither its title
 * says so nor do a scored table and a verdict. Total: what is not understood is left to the unrecognized tables.
 * @param tables Those of the document that no budget statement claims, in reading order.
 * @param projectByTable Project ids by the tables that are performance forms; their indicators are read elsewhere.
 */
export function readEvaluation(
  extraction: Extraction,
  tables: readonly PlacedTable[],
  projectByTable: ReadonlyMap<string, string>,
): ReadEvaluation {
  const all = textBlocks(extraction);
  const contents = contentsBlocks(all);
  const blocks = all.filter(({ id }) => !contents.has(id));
  const outline = outlineOf(all, contents);
  const annexes = annexOfTables(extraction, outline);
  const free = tables.filter(({ table }) => !projectByTable.has(table.id));
  const scores = readScores(blocks, free, annexes);
  const verdicts = verdictsOf(blocks);
  const scored = scores.scoredIndicators.length > 0 && verdicts.length > 0;
  if (!beginsAsReport(all, contents) && !(scored && namesReport(all)))
    return { evaluation: undefined, claimed: new Set() };

  const scoreTables = new Set(scores.claimed);
  const others = readOtherTables(
    tables.filter(({ table }) => !scoreTables.has(table.id)),
    { annexes, projectByTable, documentUnit: unitOfDocument(extraction) },
  );
  const evaluation = {
    score: finalScore(verdicts, scores.scoreTables),
    grade: consensus(verdicts.flatMap(({ grade }) => grade ?? [])),
    verdicts: [...verdicts],
    bands: [...bandsOfText(blocks), ...others.bands],
    outline: [...outline],
    scoredIndicators: [...scores.scoredIndicators],
    scoreTables: [...scores.scoreTables],
    executionTables: [...others.executionTables],
    goalTables: [...others.goalTables],
    basicTables: [...others.basicTables],
    surveys: [...surveysOf(blocks)],
  };
  return { evaluation, claimed: new Set([...scores.claimed, ...others.claimed]) };
}

/** What most verdicts say; where none names a score, what the sum of a whole copy of the scored table shows. */
function finalScore(verdicts: readonly VerdictMention[], copies: readonly ScoreTable[]): string | null {
  const said = consensus(verdicts.flatMap(({ score }) => score?.value ?? []));
  const sums = copies
    .filter(({ kind }) => kind !== "section")
    .flatMap(({ totals }) => totals.filter(({ label }) => /^(?:合计|总计|总分)/u.test(label)));
  return said ?? consensus(sums.flatMap(({ numbers }) => numbers.score?.value ?? []));
}
