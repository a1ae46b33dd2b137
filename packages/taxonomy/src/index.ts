// public API
export type { Classification, CodeEntry } from "./codes/entry.js";
export { type Fate, type Harmonized, harmonize } from "./codes/harmonize.js";
export { codesForName, entriesByCode, lookupCode } from "./codes/lookup.js";
export { type CodeMatch, matchCode } from "./codes/match.js";
export { type CodeMove, movesBetween } from "./codes/moves.js";
export { normalizeName } from "./codes/name.js";
export { searchCodes } from "./codes/search.js";
export * from "./vocabulary/forms.js";
export * from "./vocabulary/measures.js";
