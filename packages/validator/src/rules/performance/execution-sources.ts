import { printed } from "../../engine/draft.js";
import type { DocumentRule } from "../rule.js";
import { amountsDamaged } from "./shared/damage.js";
import { EXECUTION_COLUMNS, executionEntry } from "./shared/execution.js";
import { sumOfSources } from "./shared/sources.js";

const SOURCES = ["fiscal", "carriedOver", "other"] as const;
/** Levels of government and own funds: beside the year's appropriation they are parts of it or told twice. */
const LEVELS = ["central", "provincial", "municipal", "county", "local", "own"] as const;
const BY_LEVEL = [...LEVELS, "carriedOver", "other"] as const;

export const executionSources: DocumentRule = Object.freeze({
  id: "execution-sources",
  kind: "definition",
  relation: "equal",
  severity: "error",
  forms: ["self-evaluation"] as const,
  title: { en: "A year's funds are the sum of their sources", zh: "年度资金总额等于各来源之和" },
  description: {
    en: "In the initial budget, the revised budget and what was executed, the year's funds are the year's appropriation, what was carried over and other funds; forms that name the levels of government instead (central, provincial, local …) or own funds add those up. An empty source counts as nothing; but where the first one is empty and the total is more than the others, nothing is said.",
    zh: "年初预算数、全年预算数和全年执行数各栏中，年度资金总额等于当年财政拨款、上年结转资金与其他资金之和；改按中央、省级、地方等各级财政资金和自有资金列示的，为各项之和。空白来源按零计；但首项来源空白且总额大于其余来源之和时，不作判断。",
  },
  formula:
    "total = fiscal (or Σ levels of government and own funds) + carriedOver + other, column by column (总额 = Σ 来源)",
  documentIdentities: (index) =>
    index.document.projects.flatMap((project) => {
      const { id, execution = {} } = project;
      const rows = !execution.fiscal && LEVELS.some((row) => execution[row]) ? BY_LEVEL : SOURCES;
      const printedRows = rows === BY_LEVEL ? rows.filter((row) => execution[row]) : rows;
      return EXECUTION_COLUMNS.flatMap((column) => {
        const sources = printedRows.map((row) => ({
          name: `${id} ${row} ${column}`,
          entry: executionEntry(index, execution[row], column),
        }));
        const total = executionEntry(index, execution.total, column);
        if (sources.every(({ entry }) => entry === undefined)) return [];
        return [
          {
            key: `${id}:${column}`,
            left: printed(total, `${id} total ${column}`),
            right: sumOfSources(total, sources, `${id} sources ${column}`),
            incomplete: amountsDamaged(project),
          },
        ];
      });
    }),
});
