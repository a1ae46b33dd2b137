/** What a column of figures measures. `zh` is the standard header, `headers` every header met for it. */
export type Measure = {
  readonly id: string;
  readonly en: string;
  readonly zh: string;
  /** Headers without spaces and quotation marks, brackets in half width. */
  readonly headers: readonly string[];
};

/**
 * The one vocabulary of measures. `total` is always the whole amount of a line: the 预算数 of a two-sided table
 * and the 合计 of a table with parts.
 */
export const MEASURES = [
  {
    id: "total",
    en: "Total",
    zh: "合计",
    headers: [
      "合计",
      "总计",
      "小计",
      "预算数",
      "年初预算数",
      "本年预算",
      "本年预算数",
      "金额",
      "预算金额",
      "预算安排数",
      "预算",
      "收入合计",
      "支出合计",
      "本年支出合计",
      "三公经费合计",
      "三公经费预算数",
      "三公经费",
    ],
  },
  {
    id: "current-revenue",
    en: "Revenue of the year",
    zh: "本年收入",
    headers: ["本年收入", "本年收入合计", "本年收入小计"],
  },
  {
    id: "appropriation",
    en: "Fiscal appropriation",
    zh: "财政拨款收入",
    headers: [
      "财政拨款收入",
      "财政拨款",
      "财政拨款资金",
      "财政拨款(补助)收入",
      "财政拨款补助收入",
      "财政补助收入",
    ],
  },
  {
    id: "special-account",
    en: "Funds of the special fiscal account",
    zh: "财政专户管理资金",
    headers: ["财政专户管理资金", "财政专户管理资金收入", "财政专户核拨资金"],
  },
  {
    id: "institutional-income",
    en: "Institutional income",
    zh: "事业收入",
    headers: ["事业收入", "事业收入资金", "事业预算收入"],
  },
  {
    id: "operating-income",
    en: "Operating income of institutions",
    zh: "事业单位经营收入",
    headers: ["事业单位经营收入", "经营收入", "事业单位经营收入资金", "经营预算收入"],
  },
  {
    id: "superior-subsidy",
    en: "Subsidy from superior bodies",
    zh: "上级补助收入",
    headers: ["上级补助收入", "上级补助预算收入"],
  },
  {
    id: "subordinate-remittance",
    en: "Remittance from subordinate bodies",
    zh: "附属单位上缴收入",
    headers: ["附属单位上缴收入", "附属单位上缴预算收入"],
  },
  {
    id: "other-income",
    en: "Other income",
    zh: "其他收入",
    headers: ["其他收入", "其它收入", "其他预算收入"],
  },
  {
    id: "carried-over",
    en: "Carried over from last year",
    zh: "上年结转",
    headers: ["上年结转", "上年结转结余", "上年结转和结余", "上年结转资金"],
  },
  {
    id: "surplus-used",
    en: "Non-fiscal surplus used",
    zh: "使用非财政拨款结余",
    headers: ["使用非财政拨款结余", "用事业基金弥补收支差额"],
  },
  {
    id: "basic",
    en: "Basic expenditure",
    zh: "基本支出",
    headers: ["基本支出", "基本支出预算", "基本支出合计", "基本支出小计"],
  },
  {
    id: "project",
    en: "Project expenditure",
    zh: "项目支出",
    headers: ["项目支出", "项目支出预算", "项目支出合计", "项目支出小计"],
  },
  {
    id: "personnel",
    en: "Personnel funds",
    zh: "人员经费",
    headers: ["人员经费", "人员支出", "人员类", "人员经费支出"],
  },
  {
    id: "public",
    en: "Public funds (running costs)",
    zh: "公用经费",
    headers: ["公用经费", "日常公用经费", "公用支出", "公用类", "日常公用支出", "公用经费支出"],
  },
  {
    id: "remittance-to-superior",
    en: "Remittance to superior bodies",
    zh: "上缴上级支出",
    headers: ["上缴上级支出"],
  },
  {
    id: "operating-expenditure",
    en: "Operating expenditure of institutions",
    zh: "事业单位经营支出",
    headers: ["事业单位经营支出", "经营支出"],
  },
  {
    id: "subsidy-to-subordinate",
    en: "Subsidy to subordinate bodies",
    zh: "对附属单位补助支出",
    headers: ["对附属单位补助支出", "对下级单位补助支出", "对附属单位补助"],
  },
  {
    id: "general-budget",
    en: "General public budget",
    zh: "一般公共预算",
    headers: [
      "一般公共预算",
      "一般公共预算资金",
      "一般公共预算拨款",
      "一般公共预算财政拨款",
      "一般公共预算支出",
      "一般公共预算拨款收入",
      "一般公共预算财政拨款收入",
    ],
  },
  {
    id: "government-fund",
    en: "Government fund budget",
    zh: "政府性基金预算",
    headers: [
      "政府性基金预算",
      "政府性基金",
      "政府性基金预算拨款",
      "政府性基金预算财政拨款",
      "政府性基金预算支出",
      "政府性基金预算资金",
      "政府性基金预算拨款收入",
      "政府性基金预算财政拨款收入",
    ],
  },
  {
    id: "state-capital",
    en: "State capital operating budget",
    zh: "国有资本经营预算",
    headers: [
      "国有资本经营预算",
      "国有资本经营预算拨款",
      "国有资本经营预算财政拨款",
      "国有资本经营预算支出",
      "国有资本经营预算资金",
      "国有资本经营",
      "国有资本经营预算拨款收入",
      "国有资本经营预算财政拨款收入",
    ],
  },
  {
    id: "overseas",
    en: "Official trips abroad",
    zh: "因公出国(境)费",
    headers: [
      "因公出国(境)费",
      "因公出国(境)费用",
      "因公出国(境)经费",
      "因公出国境费",
      "因公出国费",
      "出国(境)费",
    ],
  },
  {
    id: "reception",
    en: "Official reception",
    zh: "公务接待费",
    headers: ["公务接待费", "公务接待费用", "公务接待经费"],
  },
  {
    id: "vehicle-total",
    en: "Official vehicles",
    zh: "公务用车购置及运行费",
    headers: [
      "公务用车购置及运行费",
      "公务用车购置及运行维护费",
      "公务用车购置和运行费",
      "公务用车购置及运行维护费用",
      "公务用车购置和运行维护费",
      "公务用车费",
      "公务用车购置及运行经费",
    ],
  },
  {
    id: "vehicle-purchase",
    en: "Purchase of official vehicles",
    zh: "公务用车购置费",
    headers: ["公务用车购置费", "购置费", "公务用车购置", "公务用车购置费用", "车辆购置费"],
  },
  {
    id: "vehicle-operation",
    en: "Operation of official vehicles",
    zh: "公务用车运行费",
    headers: [
      "公务用车运行费",
      "运行费",
      "公务用车运行维护费",
      "运行维护费",
      "公务用车运行",
      "公务用车运行维护费用",
      "公务用车运行维护",
    ],
  },
  {
    id: "agency-operation",
    en: "Running costs of government organs",
    zh: "机关运行经费",
    headers: ["机关运行经费", "机关运行经费预算数", "机关运行经费预算", "机关运行费"],
  },
] as const satisfies readonly Measure[];

export type MeasureId = (typeof MEASURES)[number]["id"];
