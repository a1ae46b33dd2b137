import { z } from "zod";
import { decimalSchema, messageSchema, moneyUnitSchema } from "./common.js";
import { figureSchema, placedTextSchema, quantitySchema } from "./figure.js";

/** The performance forms (绩效目标申报表, 自评表, 整体绩效目标表). */
export const PROJECT_FORMS = [
  "project-target",
  "project-target-2020",
  "self-evaluation",
  "overall-target",
  "special-fund-target",
] as const;
export const projectFormSchema = z.enum(PROJECT_FORMS);
export type ProjectFormId = z.infer<typeof projectFormSchema>;

const isoDateSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);

/** What an indicator asks for or reached: `≥95.00(%)`, `有效`. */
export const indicatorValueSchema = z.strictObject({
  /** As printed. */
  text: z.string(),
  operator: z.enum(["=", "≥", "≤", ">", "<"]).optional(),
  /** With the printed decimals; a percentage is not divided by 100. */
  value: decimalSchema.optional(),
  unit: z.string().optional(),
  /** The words of a value that is no number. */
  qualitative: z.string().optional(),
});

export const indicatorSchema = z.strictObject({
  /** `p2.i5`: unique in the document. */
  id: z.string(),
  /** 2020 form: 投入和管理, 产出, 效果, 影响力. */
  group: z.string().optional(),
  level1: z.string().optional(),
  level2: z.string().optional(),
  /** Absent where the source is damaged. */
  level3: z.string().optional(),
  /** Levels that are taken over from a row above, since their cell is merged or empty. */
  inherited: z.array(z.enum(["group", "level1", "level2"])),
  target: indicatorValueSchema.optional(),
  actual: indicatorValueSchema.optional(),
  weight: decimalSchema.optional(),
  score: decimalSchema.optional(),
  /** 偏差原因分析及改进措施. */
  note: z.string().optional(),
  /** 计量单位 column. */
  unit: z.string().optional(),
  /** 指标性质 column: 产出, 效益, 满意度. */
  nature: z.string().optional(),
  /** 测算依据 column. */
  basis: z.string().optional(),
  table: z.string(),
  row: z.int().nonnegative(),
  page: z.int().positive(),
  /** `weight` and `score` (and `target`, `actual` where they are numbers) with their ids and places. */
  numbers: z.record(z.string(), quantitySchema),
  /** Where the texts stand: `level1`, `level2`, `level3`, `target`, `actual`, `note`, `unit`. */
  places: z.record(z.string(), placedTextSchema),
  /** Set where the cells stand out of their columns and the form makes their place certain. */
  realigned: messageSchema.optional(),
});

/** A row of the execution table of a self-evaluation or an evaluation report. */
export const executionSchema = z.strictObject({
  /** 年初预算数. */
  initial: figureSchema.optional(),
  /** 全年预算数, 调整后预算. */
  revised: figureSchema.optional(),
  /** 全年执行数, 支付金额. */
  executed: figureSchema.optional(),
  weight: decimalSchema.optional(),
  /** Percent. */
  rate: decimalSchema.optional(),
  score: decimalSchema.optional(),
  numbers: z.record(z.string(), quantitySchema),
});

/** 项目组成名称, 预算下达金额, 申报金额 of the 2020 form. */
export const componentSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  /** 预算下达金额. */
  allotted: figureSchema.optional(),
  /** 申报金额. */
  requested: figureSchema.optional(),
  explanation: z.string().optional(),
});

/** A row of 项目构成分解: 明细金额 = 单价 × 数量. */
export const breakdownSchema = z.strictObject({
  id: z.string(),
  /** 总项目名称. */
  project: z.string().optional(),
  /** 项目说明: the component's name. */
  component: z.string().optional(),
  /** 项目分解构成. */
  item: z.string(),
  /** 明细金额. */
  amount: figureSchema.optional(),
  /** 单价. */
  unitPrice: figureSchema.optional(),
  quantity: decimalSchema.optional(),
  unitPriceBasis: z.string().optional(),
  quantityBasis: z.string().optional(),
  numbers: z.record(z.string(), quantitySchema),
});

/** A sign that the source has lost or garbled something; it speaks for an extraction loss, never for an error. */
export const damageSchema = z.strictObject({
  /**
   * `row-lost`: a row without its content, or a break of the table where one must have stood; `cell-garbled`: text
   * that is no language; `cell-lost`: a field of the form whose cell is missing or unreadable; `copies`: one part
   * of the page shown several times.
   */
  kind: z.enum(["row-lost", "cell-garbled", "cell-lost", "copies"]),
  /** What is affected: a field (`name`, `goals.overall`) or `indicators`. */
  field: z.string(),
  message: messageSchema,
  place: placedTextSchema.optional(),
});

export const projectSchema = z.strictObject({
  /** `p1`, `p2`, … in document order. */
  id: z.string(),
  form: projectFormSchema,
  title: z.string().nullable(),
  /** Tables it stands in. */
  tables: z.array(z.string()),
  pages: z.array(z.int().positive()).min(1),
  /** Null where the source does not show it legibly; for an overall target the body's name. */
  name: z.string().nullable(),
  year: z.int().nullable(),
  /** 项目性质. */
  nature: z.string().optional(),
  /** 项目类别. */
  category: z.string().optional(),
  /** 主管部门, 业务主管部门. */
  department: z.string().optional(),
  /** 实施单位, 编制单位. */
  implementer: z.string().optional(),
  /** 计划开始日期. */
  start: isoDateSchema.optional(),
  /** 计划完成日期. */
  end: isoDateSchema.optional(),
  unit: moneyUnitSchema,
  unitSource: z.enum(["printed", "header", "document", "assumed"]),
  /**
   * By key: total 项目资金总额, fiscal 财政资金, other 其他资金, annual 年度资金申请总额, annualFiscal 当年财政拨款,
   * carriedOver 上年结转资金, annualOther 其他资金, district 区级支出, subsidy 补助街镇, previousBudget 上年预算额,
   * previousExecuted 上年预算执行数, totalCarriedOver 上年结转资金 that is printed under the total.
   */
  funding: z.record(z.string(), figureSchema),
  /**
   * By key: total, fiscal, carriedOver, other; where the form names the levels of government or own funds instead of the
   * appropriation: central 中央, provincial 省级, municipal 市级, county 区县级, local 地方, own 自有资金.
   */
  execution: z.record(z.string(), executionSchema).optional(),
  components: z.array(componentSchema).optional(),
  breakdown: z.array(breakdownSchema).optional(),
  /** Narrative fields by their printed label: 项目概况, 立项依据, 实施计划. */
  descriptions: z.record(z.string(), placedTextSchema).optional(),
  goals: z.strictObject({
    /** 项目总目标. */
    overall: z.string().optional(),
    /** 年度总体目标, 预期目标, 当年绩效目标. */
    annual: z.string().optional(),
    /** 实际完成情况. */
    actual: z.string().optional(),
  }),
  indicators: z.array(indicatorSchema),
  /** 总分. */
  score: decimalSchema.optional(),
  /** Full mark printed in the row of the 总分. */
  fullMark: decimalSchema.optional(),
  grade: z.string().optional(),
  /** `score` and `fullMark` with their ids and places. */
  numbers: z.record(z.string(), quantitySchema),
  /** Where the texts stand: `name`, `nature`, `start`, `goals.annual`, … */
  places: z.record(z.string(), placedTextSchema),
  damage: z.array(damageSchema),
});

export type IndicatorValue = Readonly<z.infer<typeof indicatorValueSchema>>;
export type Indicator = Readonly<z.infer<typeof indicatorSchema>>;
export type Execution = Readonly<z.infer<typeof executionSchema>>;
export type Component = Readonly<z.infer<typeof componentSchema>>;
export type Breakdown = Readonly<z.infer<typeof breakdownSchema>>;
export type Damage = Readonly<z.infer<typeof damageSchema>>;
export type Project = Readonly<z.infer<typeof projectSchema>>;
