import { readFile } from "node:fs/promises";
import { extract } from "@yusuan/extractor";
import { normalize } from "@yusuan/normalizer";
import { applyStatuses, audit } from "@yusuan/validator";
import { errorPicture } from "./svg.js";

const SAMPLE = new URL("../../../../samples/budget-2020-error.pdf", import.meta.url);

/** Where the README's picture lies. */
export const PICTURE = new URL("../../../../docs/images/audit.svg", import.meta.url);

/** The README's picture: the page of the sample with the planted error, as the stages see it. */
export async function makePicture(): Promise<string> {
  const extraction = await extract({ fileName: "budget-2020-error.pdf", bytes: await readFile(SAMPLE) });
  const budget = normalize(extraction);
  const result = audit(budget);
  return errorPicture({ extraction, budget: applyStatuses(budget, result), audit: result });
}
