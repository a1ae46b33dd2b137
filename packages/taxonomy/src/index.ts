export * from "./vocabulary/forms.js";
export * from "./vocabulary/measures.js";
