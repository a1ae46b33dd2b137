import { createHash } from "node:crypto";

/** The page of an agency from the folder of the report; it is the same for the same name in every run. */
export function agencyPage(agency: string): string {
  const id = createHash("sha256").update(agency, "utf8").digest("hex").slice(0, 16);
  return `agencies/${id}/index.html`;
}
