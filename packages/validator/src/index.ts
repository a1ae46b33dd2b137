export { applyStatuses } from "./apply-statuses.js";
export { audit } from "./audit.js";
export { rulePages } from "./pages/rule-pages.js";
export { ruleTitle } from "./rules/rule-title.js";
