import { STATEMENT_FORMS } from "@yusuan/schema";
import { MONEY_UNIT } from "@yusuan/schema/names";
import { statementName } from "../../document/describe.js";
import type { CheckRule } from "../rule.js";
import { placeOfTitle, someAmounts } from "../shared/places.js";

export const unitAssumed: CheckRule = Object.freeze({
  id: "unit-assumed",
  kind: "check",
  severity: "note",
  forms: STATEMENT_FORMS,
  title: { en: "A table says what unit it is in", zh: "表格注明金额单位" },
  description: {
    en: "Every table declares the unit of its amounts. Where neither the table nor the document does, yuan is assumed and said so.",
    zh: "每张表应注明金额单位。表格和全文均未注明时按元处理，并作说明。",
  },
  formula: "a unit is printed",
  find: ({ document, entries }) =>
    document.statements
      .filter(({ unitSource, lines }) => unitSource === "assumed" && lines.some(hasFigures))
      .map((statement) => {
        const name = statementName(statement);
        const unit = MONEY_UNIT[statement.unit];
        return {
          key: statement.id,
          verdict: "convention",
          severity: "note",
          message: {
            en: `${name.en} declares no unit; its amounts are taken as ${unit.en}`,
            zh: `${name.zh}未注明金额单位，按${unit.zh}处理`,
          },
          places: [placeOfTitle(statement)],
          entries: someAmounts(statement, entries),
        };
      }),
});

function hasFigures({ figures }: { readonly figures: object }): boolean {
  return Object.keys(figures).length > 0;
}
