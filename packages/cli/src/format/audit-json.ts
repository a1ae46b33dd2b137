import { prettyJson, type RunDocument } from "@yusuan/pipeline";

/** The audits as a JSON array of `{ file, audit }`; of a file that failed, `{ file, audit: null, reason }`. */
export function formatAuditJson(documents: readonly RunDocument[]): string {
  return prettyJson(
    documents.map(({ line: { file, reason }, audit }) =>
      audit ? { file, audit } : { file, audit: null, reason },
    ),
  );
}
