import { type FormId, type Note, STATEMENT_FORMS } from "@yusuan/schema";
import { statementName } from "../../document/describe.js";
import { isNotFilledIn } from "../../document/filled-in.js";
import { isEmpty, type StatementIndex } from "../../document/statement-index.js";
import type { CheckResult, CheckRule } from "../rule.js";
import { placeOfNote, placeOfTitle, someAmounts } from "../shared/places.js";

/** Forms that are published even where there is nothing to fill in. */
const MAY_BE_EMPTY: readonly FormId[] = [
  "government-fund-by-function",
  "state-capital-by-function",
  "three-public-and-operating",
  "final-account-government-fund-by-function",
  "final-account-state-capital-by-function",
  "final-account-three-public-and-operating",
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
  find: ({ document, sets }) =>
    isNotFilledIn(document)
      ? []
      : sets.flatMap(({ forms }) =>
          STATEMENT_FORMS.flatMap((form) => {
            const index = forms.get(form);
            return index ? check(index) : [];
          }),
        ),
});

const SAYS_NOTHING = /空表|为空|没有|无|未安排|未涉及|不涉及|未发生/u;
const SAYS_EMPTY = /空表|为空|无数据/u;

const NO_FUND = /(?:没有|无|未安排|不涉及)[^，。；]{0,12}政府性基金/u;
const NO_CAPITAL = /(?:没有|无|未安排|不涉及)[^，。；]{0,12}国有资本/u;
const NO_EXPENSES = /(?:没有|无|未安排|不涉及)[^，。；]{0,12}三公/u;

/** What a note says that there is none of, for the one form that it empties: below another form it says nothing. */
const SAYS_NONE: Partial<Record<FormId, RegExp>> = {
  "government-fund-by-function": NO_FUND,
  "state-capital-by-function": NO_CAPITAL,
  "three-public-and-operating": NO_EXPENSES,
  "final-account-government-fund-by-function": NO_FUND,
  "final-account-state-capital-by-function": NO_CAPITAL,
  "final-account-three-public-and-operating": NO_EXPENSES,
};

function check(index: StatementIndex): readonly CheckResult[] {
  const { statement } = index;
  const name = statementName(statement);
  if (isEmpty(index)) {
    if (!MAY_BE_EMPTY.includes(statement.form)) return [];
    if (statement.notes.some(({ text }) => SAYS_NOTHING.test(text))) return [];
    return [
      {
        key: statement.id,
        verdict: "document-error",
        severity: "note",
        message: {
          en: `${name.en} is empty and no note below it says so`,
          zh: `${name.zh}没有金额，表下未注明为空表`,
        },
        places: [placeOfTitle(statement)],
      },
    ];
  }
  const note = statement.notes.find((each) => contradicts(each, index));
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
      places: [placeOfNote(note)],
      entries: someAmounts(statement, index.entries),
    },
  ];
}

/** Whether a note denies amounts that the table holds. */
function contradicts({ text }: Note, { statement, entries }: StatementIndex): boolean {
  if (SAYS_EMPTY.test(text)) return true;
  if (!SAYS_NONE[statement.form]?.test(text)) return false;
  // Running costs stand beside the three public expenses and are none of them.
  return statement.lines.some(({ figures }) =>
    Object.entries(figures).some(
      ([measure, { id }]) => measure !== "agency-operation" && (entries.get(id)?.fen ?? 0n) !== 0n,
    ),
  );
}
