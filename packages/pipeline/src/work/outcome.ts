import type { DocumentKind, Extraction, Page, RunLine, Severity } from "@yusuan/schema";
import { type Failure, failure } from "../failure.js";
import { joinReasons, reasonOf } from "../reason.js";
import type { Processed } from "./document.js";

/** What people want to know of a document at a glance. */
export type Digest = {
  readonly title: string | null;
  readonly kind: DocumentKind;
  readonly fiscalYear: number | null;
  readonly agency: string | null;
  readonly figures: number;
  readonly proven: number;
  /** Pages that were read as pictures. */
  readonly scanned: number;
  /** Figures that a person should look at. */
  readonly review: number;
  readonly findings: Readonly<Record<Severity, number>>;
};

/** What became of one document: its part of the run line, and the digest where the stages were all reached. */
export type Outcome = {
  readonly status: RunLine["status"];
  readonly reason?: string;
  readonly pages: RunLine["pages"];
  readonly tables?: NonNullable<RunLine["tables"]>;
  readonly digest?: Digest;
  /** Bytes of the outputs that were written, by name. */
  readonly outputs?: Readonly<Record<string, number>>;
};

/** An outcome and how long the work took, without the waiting before it. */
export type TimedOutcome = Outcome & { readonly seconds: number };

const NO_PAGES: RunLine["pages"] = { total: 0, read: 0, failed: 0, skipped: 0 };

/** The outcome of a document that gave nothing. */
export function failedOutcome(cause: Failure): Outcome {
  return { status: "failed", reason: reasonOf(cause), pages: NO_PAGES };
}

/**
 * Judge what the stages gave. `failed`: a stage failed or no page was read. `partial`: some pages were not read,
 * or the extraction reports problems, or an output departs from its schema (`departures`).
 */
export function judge(processed: Processed, departures: readonly Failure[] = []): Outcome {
  const pages = processed.extraction ? countPages(processed.extraction.pages) : NO_PAGES;
  const known = { pages, ...tablesOf(processed), ...digestOf(processed) };
  const causes = [...(processed.extraction ? shortfalls(processed.extraction) : []), ...departures];
  const noneRead = pages.total > 0 && pages.read === 0;
  const first = processed.failure ?? causes[0];
  if (!first) return { status: "ok", ...known };
  const status = processed.failure || noneRead ? "failed" : "partial";
  const all = processed.failure ? [processed.failure, ...causes] : causes;
  return { status, reason: joinReasons(all), ...known };
}

function countPages(pages: readonly Page[]): RunLine["pages"] {
  const count = (status: Page["status"]) => pages.filter((page) => page.status === status).length;
  return {
    total: pages.length,
    read: count("read"),
    failed: count("failed"),
    skipped: count("skipped"),
  };
}

function tablesOf({ extraction, budget }: Processed): Pick<Outcome, "tables"> {
  if (!extraction || !budget) return {};
  const total = extraction.blocks.filter(({ kind }) => kind === "table").length;
  return { tables: { total, unrecognized: budget.unrecognized.length } };
}

function shortfalls({ pages, problems }: Extraction): Failure[] {
  const causes: Failure[] = [];
  const list = (status: Page["status"]) =>
    pages.filter((page) => page.status === status).map(({ number }) => number);
  const [failed, skipped] = [list("failed"), list("skipped")];
  if (failed.length > 0) {
    causes.push(
      failure(
        "pages-failed",
        `${failed.length} of ${pages.length} pages could not be read (${ranges(failed)})`,
        `共 ${pages.length} 页，其中 ${failed.length} 页无法读取（${ranges(failed)}）`,
      ),
    );
  }
  if (skipped.length > 0) {
    causes.push(
      failure(
        "pages-skipped",
        `${skipped.length} of ${pages.length} pages were skipped (${ranges(skipped)})`,
        `共 ${pages.length} 页，其中 ${skipped.length} 页被跳过（${ranges(skipped)}）`,
      ),
    );
  }
  const lost = problems.filter(({ note }) => note !== true);
  return [...causes, ...lost.map(({ code, message }) => ({ code, message }))];
}

/** Page numbers in ascending order as people write them: `3, 7-9`. */
export function ranges(numbers: readonly number[]): string {
  const parts: [number, number][] = [];
  for (const number of numbers) {
    const last = parts.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else parts.push([number, number]);
  }
  return parts.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(", ");
}

function digestOf({ extraction, budget, audit }: Processed): { digest?: Digest } {
  if (!extraction || !budget || !audit) return {};
  const { title, kind, fiscalYear, agency } = budget.document;
  const { figures, proven } = audit.summary;
  const count = (severity: Severity) =>
    audit.findings.filter((finding) => finding.severity === severity).length;
  const findings = { error: count("error"), warning: count("warning"), note: count("note") };
  const scanned = extraction.pages.filter(
    ({ method, status }) => method === "ocr" && status === "read",
  ).length;
  const review = audit.review?.length ?? 0;
  return { digest: { title, kind, fiscalYear, agency, figures, proven, scanned, review, findings } };
}
