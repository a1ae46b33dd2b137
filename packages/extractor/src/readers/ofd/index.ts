import { InputError, type Problem } from "@yusuan/schema";
import type { ReadResult } from "../../draft.js";
import type { XmlElement } from "../../xml/parse-xml.js";
import { inOrder } from "../in-order.js";
import { failedOutcome, type PageOutcome, resultOf, skippedOutcome } from "../page-outcome.js";
import type { Reader, ReadLimits, ReadSettings } from "../reader.js";
import { annotationEntries, withAnnotations } from "./annotations.js";
import { bodiesOf, type OfdDocument, openDocument, type PageRef, refuseEncrypted } from "./document.js";
import { enclosures } from "./enclosures.js";
import { type OfdPackage, openPackage } from "./package.js";
import { readOfdPage } from "./page.js";
import { pictureReading, textReading } from "./page-outcome.js";
import { partFailed, unreadablePicture } from "./problems.js";
import { refuseNoPages, refuseTooManyPages, refuseUnreadable } from "./refusals.js";

/** Pages that are read as pictures at a time. */
const AT_ONCE = 2;
/** Documents in one file that are read. */
const MOST_DOCUMENTS = 1000;

/** OFD (GB/T 33190-2016): the pages of every document in the file, in order. A page that fails costs that page only. */
export const ofdReader: Reader = { read: readOfd };

type Job = {
  readonly ofd: OfdPackage;
  readonly limits: ReadLimits;
  readonly settings: ReadSettings;
  readonly outcomes: ReturnType<typeof inOrder<PageOutcome>>;
};

async function readOfd(bytes: Uint8Array, limits: ReadLimits, settings: ReadSettings): Promise<ReadResult> {
  const ofd = await openPackage(bytes, limits);
  refuseEncrypted(ofd);
  const outcomes = inOrder<PageOutcome>(AT_ONCE);
  const problems: Problem[] = [];
  const errors: unknown[] = [];
  let pages = 0;
  for (const body of (await bodiesOf(ofd)).slice(0, MOST_DOCUMENTS)) {
    try {
      const found = await readDocument({ ofd, limits, settings, outcomes }, body, pages);
      pages += found.pages;
      problems.push(...found.problems);
    } catch (error) {
      if (error instanceof InputError && error.code === "too-many-pages") throw error;
      errors.push(error);
      problems.push(partFailed("DocBody", error));
    }
  }
  const done = await outcomes.all();
  if (done.length === 0) refuseNoPages(errors);
  const result = resultOf(done);
  refuseUnreadable(result, done);
  return { ...result, problems: [...result.problems, ...problems] };
}

async function readDocument(
  job: Job,
  body: XmlElement,
  before: number,
): Promise<{ readonly pages: number; readonly problems: readonly Problem[] }> {
  const { ofd, limits, outcomes } = job;
  const problems: Problem[] = [];
  const failed = (entry: string, error: unknown) => void problems.push(partFailed(entry, error));
  const document = await openDocument(ofd, body, failed);
  refuseTooManyPages(before + document.pages.length);
  const annotations = await annotationEntries(ofd, document, failed);
  let number = before;
  for (const page of document.pages) {
    number++;
    if (number > limits.maxPages) outcomes.add(skippedOutcome(number, limits.maxPages));
    else await readPage(job, document, page, number, annotations.get(page.id));
  }
  problems.push(...(await enclosures(ofd, body, document, before + 1)));
  return { pages: document.pages.length, problems };
}

/** Read one page into the outcomes. Pictures may still be read when it returns. */
async function readPage(
  { ofd, limits, settings, outcomes }: Job,
  document: OfdDocument,
  ref: PageRef,
  number: number,
  annotations: string | undefined,
): Promise<void> {
  try {
    const problems: Problem[] = [];
    const failed = (entry: string, error: unknown) => void problems.push(partFailed(entry, error, number));
    const page = await readOfdPage(ofd, document, ref, number, limits.maxRuns, failed);
    problems.push(...page.surface.unreadable.map(({ name }) => unreadablePicture(number, name)));
    const finished = async (read: PageOutcome): Promise<PageOutcome> => {
      const outcome = { ...read, problems: [...read.problems, ...problems] };
      return annotations ? withAnnotations(ofd, page, annotations, outcome, limits.maxRuns) : outcome;
    };
    const reading = pictureReading(ofd, page, limits, settings);
    if (reading) await outcomes.put(async () => finished(await reading()));
    else outcomes.add(await finished(textReading(page, settings.ignoreRules)));
  } catch (error) {
    outcomes.add(failedOutcome(number, error, "text"));
  }
}
