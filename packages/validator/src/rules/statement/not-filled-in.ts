import { STATEMENT_FORMS } from "@yusuan/schema";
import { isNotFilledIn } from "../../document/filled-in.js";
import type { CheckRule } from "../rule.js";
import { placeOfTitle } from "../shared/places.js";

export const notFilledIn: CheckRule = Object.freeze({
  id: "not-filled-in",
  kind: "check",
  severity: "note",
  forms: STATEMENT_FORMS,
  title: { en: "The tables are filled in", zh: "表格已填报" },
  description: {
    en: "A document with at least three statements and not a single amount is a blank template. One note says so, and nothing else is asked of its tables.",
    zh: "含三张以上表格而没有任何金额的文件是空白模板，以一条说明注明，不再检查其表格是否齐全、是否注明空表。",
  },
  formula: "some statement holds an amount",
  find: ({ document }) => {
    if (!isNotFilledIn(document)) return [];
    const count = document.statements.length;
    return [
      {
        key: "document",
        verdict: "convention",
        severity: "note",
        message: {
          en: `Not filled in: none of the ${count} tables holds an amount; this is a blank template`,
          zh: `未填报：${count}张表均无金额，应为空白模板`,
        },
        places: document.statements.slice(0, 1).map(placeOfTitle),
      },
    ];
  },
});
