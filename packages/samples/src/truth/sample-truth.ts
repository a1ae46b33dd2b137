import { FORMAT_SAMPLES } from "../formats.js";
import type { SampleDocument } from "../layout/document.js";
import { STATEMENT_SAMPLES } from "../samples.js";
import { SCAN_SAMPLES } from "../scan-samples.js";
import type { TrueStatement } from "./statement.js";
import { trueStatements } from "./statements.js";

/**
 * What the file of this name in samples/ prints, and what it would print without the errors planted in it; lines and
 * figures of both stand in the same order. Of a scan it is what is printed on the pages that it shows. `undefined` for
 * any other file.
 */
export function sampleTruth(
  fileName: string,
): { readonly printed: readonly TrueStatement[]; readonly right: readonly TrueStatement[] } | undefined {
  const scan = SCAN_SAMPLES.find((each) => each.fileName === fileName);
  const same = FORMAT_SAMPLES.find(({ of, format }) => `${of}.${format}` === fileName);
  const source = scan?.of ?? (same && `${same.of}.pdf`) ?? fileName;
  const sample = STATEMENT_SAMPLES.find((each) => each.fileName === source);
  if (!sample) return undefined;
  const { document, right, meaningOf } = sample;
  const statements = (all: SampleDocument) => trueStatements(onlyTables(all, scan?.tables), meaningOf);
  return { printed: statements(document), right: statements(right) };
}

function onlyTables(document: SampleDocument, ids: readonly string[] | undefined): SampleDocument {
  if (!ids) return document;
  const sections = document.sections.map((section) => ({
    ...section,
    blocks: section.blocks.filter((block) => block.kind === "table" && ids.includes(block.table.id)),
  }));
  return { ...document, sections };
}
