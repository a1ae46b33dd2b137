import { type FormId, STATEMENT_FORMS } from "@yusuan/schema";
import { statementName } from "../document/describe.js";
import { isEmpty, type StatementIndex } from "../document/statement-index.js";
import type { CheckResult, CheckRule } from "./rule.js";

/** Forms that are published even where there is nothing to fill in. */
const MAY_BE_EMPTY: readonly FormId[] = [
  "government-fund-by-function",
  "state-capital-by-function",
  "three-public-and-operating",
];

export const emptyTableNote: CheckRule = Object.freeze({
  id: "empty-table-note",
  kind: "check",
  severity: "warning",
  forms: STATEMENT_FORMS,
  title: { en: "An empty table says so, a filled one does not", zh: "空表须注明，有数的表不得注空" },
  description: {
    en: "A government fund, state capital or three public expenses table without any amount carries a note that there is none; without one it is a note. Any table with amounts under which a note says that it is empty is a warning.",
    zh: "政府性基金、国有资本经营预算表和“三公”经费表没有金额时应注明为空表，未注明的作说明；任何表中有金额而注明为空表的作提示。",
  },
  formula: "table empty ⇔ a note says so",
  find: ({ sets }) =>
    sets.flatMap(({ forms }) =>
      STATEMENT_FORMS.flatMap((form) => {
        const index = forms.get(form);
        return index ? check(index) : [];
      }),
    ),
});

const SAYS_NOTHING = /空表|为空|没有|无|未安排|未涉及|不涉及|未发生/u;
const SAYS_EMPTY = /空表|为空|无数据|(?:没有|无|未安排|不涉及)[^，。；]{0,12}(?:政府性基金|国有资本)/u;

function check(index: StatementIndex): readonly CheckResult[] {
  const { statement } = index;
  const name = statementName(statement);
  const page = statement.pages[0] ?? 1;
  if (isEmpty(index)) {
    if (!MAY_BE_EMPTY.includes(statement.form)) return [];
    if (statement.notes.some((note) => SAYS_NOTHING.test(note))) return [];
    return [
      {
        key: statement.id,
        verdict: "document-error",
        severity: "note",
        message: {
          en: `${name.en} is empty and no note below it says so`,
          zh: `${name.zh}没有金额，表下未注明为空表`,
        },
        places: [{ page, text: statement.title }],
      },
    ];
  }
  const note = statement.notes.find((text) => SAYS_EMPTY.test(text));
  if (note === undefined) return [];
  return [
    {
      key: statement.id,
      verdict: "document-error",
      severity: "warning",
      message: {
        en: `${name.en} holds amounts, but a note below it says that there are none`,
        zh: `${name.zh}有金额，但表下注明为空表`,
      },
      places: [{ page: statement.pages.at(-1) ?? page, text: note }],
    },
  ];
}
