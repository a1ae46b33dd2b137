import { type SampleDocument, tableBlock } from "../../../layout/document.js";
import { overallForm, specialFundForm } from "../forms/chongqing-forms.js";
import { AGENCY, FUNDS, YEAR } from "./projects.js";

/** The overall target of a body and the targets of its special funds, in the layout of Chongqing. */
export function overall2024(): SampleDocument {
  const tables = [
    overallForm(),
    ...FUNDS.map((fund, index) => specialFundForm(`special-${index + 1}`, fund)),
  ];
  return {
    title: `${AGENCY}${YEAR}年绩效目标`,
    cover: [],
    contents: [],
    sections: tables.map((table) => ({ blocks: [tableBlock(table)] })),
  };
}
