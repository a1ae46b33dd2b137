import type { Message } from "@yusuan/schema";

const FUNDING: Readonly<Record<string, Message>> = {
  total: { en: "total funding", zh: "项目资金总额" },
  fiscal: { en: "fiscal funding", zh: "财政资金" },
  other: { en: "other funding", zh: "其他资金" },
  annual: { en: "funding applied for this year", zh: "年度资金申请总额" },
  annualFiscal: { en: "appropriation of this year", zh: "当年财政拨款" },
  carriedOver: { en: "carried over from last year", zh: "上年结转资金" },
  totalCarriedOver: { en: "carried over within the total", zh: "项目资金总额中的上年结转资金" },
  annualOther: { en: "other funding of this year", zh: "年度其他资金" },
  district: { en: "district expenditure", zh: "区级支出" },
  subsidy: { en: "subsidies to sub-districts and towns", zh: "补助街镇" },
  previousBudget: { en: "last year's budget", zh: "同名项目上年预算额" },
  previousExecuted: { en: "last year's execution", zh: "同名项目上年预算执行数" },
};

const ROWS: Readonly<Record<string, Message>> = {
  total: { en: "year's funds", zh: "年度资金总额" },
  fiscal: { en: "appropriation of this year", zh: "当年财政拨款" },
  carriedOver: { en: "carried over from last year", zh: "上年结转资金" },
  central: { en: "central funds", zh: "中央资金" },
  provincial: { en: "provincial funds", zh: "省级资金" },
  municipal: { en: "municipal funds", zh: "市级资金" },
  county: { en: "county or district funds", zh: "区县级资金" },
  local: { en: "local funds", zh: "地方资金" },
  own: { en: "own funds", zh: "自有资金" },
  other: { en: "other funds", zh: "其他资金" },
};

const KEYS: Readonly<Record<string, Message>> = {
  initial: { en: "initial budget", zh: "年初预算数" },
  revised: { en: "revised budget", zh: "全年预算数" },
  executed: { en: "executed", zh: "全年执行数" },
  rate: { en: "execution rate", zh: "执行率" },
  weight: { en: "weight", zh: "分值" },
  score: { en: "score", zh: "得分" },
  fullMark: { en: "full mark", zh: "总分值" },
  allotted: { en: "allotted", zh: "预算下达金额" },
  requested: { en: "requested", zh: "申报金额" },
  amount: { en: "amount", zh: "明细金额" },
  unitPrice: { en: "unit price", zh: "单价" },
};

/** The name of a field of the funding grid for people. */
export function fundingField(key: string): Message {
  return FUNDING[key] ?? { en: key, zh: key };
}

/** The name of a cell of the execution table: row and column. */
export function executionField(row: string, key: string): Message {
  return within(ROWS[row] ?? { en: row, zh: row }, keyName(key));
}

export function componentField(name: string, key: string): Message {
  return within({ en: `component ${name}`, zh: `项目组成“${name}”` }, keyName(key));
}

export function breakdownField(name: string, key: string): Message {
  return within({ en: `item ${name}`, zh: `构成分解“${name}”` }, keyName(key));
}

/** Weight or score of an indicator, or of the whole form where none is named. */
export function pointsField(key: string, indicator?: string): Message {
  if (indicator === undefined)
    return key === "score" ? { en: "total score", zh: "总分得分" } : { en: "total weight", zh: "总分分值" };
  return within({ en: `indicator ${indicator}`, zh: `指标“${indicator}”` }, keyName(key));
}

function keyName(key: string): Message {
  return KEYS[key] ?? { en: key, zh: key };
}

function within(whole: Message, part: Message): Message {
  return { en: `${whole.en}, ${part.en}`, zh: `${whole.zh}${part.zh}` };
}
