import { type Column, FLAGS, type Group } from "@yusuan/comparison";
import type { Message } from "@yusuan/schema";
import type { AgencyData, FlowData, PartsData, YearData } from "../contract/agency-data.js";
import { classesOf } from "./classes.js";
import { compositionOf } from "./composition.js";
import type { Flow } from "./flow.js";

/** What is known of the run's documents by their ids. */
type Known = {
  readonly pageOf: (document: string) => string | null;
  readonly flowOf: (document: string) => Flow | undefined;
};

/** All that the page of an agency shows, of the documents that the comparison chose. */
export function agencyData(agency: string, group: Group, { pageOf, flowOf }: Known): AgencyData {
  const { columns } = group;
  const flows = columns.flatMap(({ id, document }): readonly FlowData[] => {
    const flow = flowOf(document);
    return flow ? [{ year: id, ...flow }] : [];
  });
  const years = columns.map((column) => yearData(column, pageOf));
  const classes = classesOf(group);
  const { expenditure, basic } = compositionOf(group);
  return {
    view: "agency",
    agency,
    names: [...new Set(columns.map(({ agencyName }) => agencyName))].sort(),
    years,
    classes,
    expenditure,
    basic,
    flows,
    words: wordsOf([...years, ...flagged([...classes, ...expenditure, ...basic])]),
  };
}

function yearData(column: Column, pageOf: Known["pageOf"]): YearData {
  const { id, year, kind, scope, file, document, flags, unused } = column;
  return {
    id,
    year,
    kind,
    scope,
    file,
    page: pageOf(document),
    flags,
    unused: unused.map((other) => ({
      file: other.file,
      page: pageOf(other.document),
      different: other.different + other.onlyInOne,
      because: other.because,
    })),
  };
}

type Flagged = { readonly flags: readonly string[] };

function flagged(all: readonly PartsData[]): readonly Flagged[] {
  return all.flatMap(({ parts, whole }) =>
    [...parts, ...(whole ? [whole] : [])].flatMap((series) => [
      series,
      ...series.cells.flatMap((cell) => ("flags" in cell ? [cell] : [])),
    ]),
  );
}

function wordsOf(all: readonly Flagged[]): Readonly<Record<string, Message>> {
  const used = new Set(all.flatMap(({ flags }) => flags));
  return Object.fromEntries(Object.entries(FLAGS).filter(([flag]) => used.has(flag)));
}
