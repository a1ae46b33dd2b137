/** Packages that nothing of the product may need. */
export const DEVELOPMENT_PACKAGES: readonly string[] = ["measure", "samples"];

/** Which packages of the workspace each package may import; `all` are all others. */
const LAYERS: Readonly<Record<string, readonly string[] | "all">> = {
  schema: [],
  taxonomy: ["schema"],
  extractor: ["schema"],
  normalizer: ["schema", "taxonomy"],
  validator: ["schema", "taxonomy"],
  pipeline: ["extractor", "normalizer", "schema", "taxonomy", "validator"],
  dataset: ["pipeline", "schema", "taxonomy"],
  comparison: ["pipeline", "schema", "taxonomy"],
  workbook: ["pipeline", "schema"],
  report: ["comparison", "extractor", "pipeline", "schema", "taxonomy"],
  cli: "all",
  measure: "all",
  samples: "all",
};

/** Why `importer` may not use `imported` (folders of packages), or `undefined` where it may. */
export function layerProblem(importer: string, imported: string): string | undefined {
  if (importer === imported) return "imports itself by its name";
  const allowed = LAYERS[importer];
  if (!allowed) return "is in no layer; add it to LAYERS";
  if (!LAYERS[imported]) return `uses ${imported}, which is in no layer`;
  if (DEVELOPMENT_PACKAGES.includes(imported) && !DEVELOPMENT_PACKAGES.includes(importer)) {
    return `uses ${imported}, which is for development only`;
  }
  if (allowed === "all" || allowed.includes(imported)) return undefined;
  return `may not use ${imported}, only ${allowed.join(", ") || "nothing of the workspace"}`;
}
