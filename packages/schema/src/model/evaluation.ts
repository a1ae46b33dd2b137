import { z } from "zod";
import { decimalSchema, moneyUnitSchema } from "./common.js";
import { figureSchema, placedTextSchema, quantitySchema } from "./figure.js";
import { damageSchema, executionSchema, indicatorSchema } from "./project.js";

/** A heading of the report, or a line of its table of contents turned into one. */
export const outlineItemSchema = z.strictObject({
  level: z.int().positive(),
  /** `三`, `(一)`, `2.1`, `附件 2`. */
  number: z.string().optional(),
  title: z.string(),
  block: z.string(),
  page: z.int().positive(),
});

/** A place where the report says what an indicator weighs and scored: a row of one of its tables, or a sentence. */
export const scoreMentionSchema = z.strictObject({
  /** `m1`, `m2`, …: unique in the document with the indicator's id before it, `e.A11.m1`. */
  id: z.string(),
  /** Which copy: the table's id, or `text`. */
  source: z.string(),
  /** The name as printed in this place, without the number. */
  name: z.string(),
  weight: decimalSchema.optional(),
  score: decimalSchema.optional(),
  numbers: z.record(z.string(), quantitySchema),
  place: placedTextSchema,
  /** Set where the row's cells stand out of their columns. */
  realigned: z.boolean().optional(),
});

export const scoredIndicatorSchema = z.strictObject({
  /** `e.A11`; where no number is printed `e.3`. */
  id: z.string(),
  /** `A11`. */
  number: z.string().optional(),
  level1: z.string().optional(),
  level2: z.string().optional(),
  level3: z.string(),
  /** As most of the mentions say. */
  weight: decimalSchema.optional(),
  score: decimalSchema.optional(),
  /** 评分标准 as stated. */
  rule: placedTextSchema.optional(),
  /** 业绩值 as stated. */
  performance: placedTextSchema.optional(),
  mentions: z.array(scoreMentionSchema),
});

/** One copy of the scored table: the whole one, one section's, the annex'. */
export const scoreTableSchema = z.strictObject({
  table: z.string(),
  title: z.string().nullable(),
  kind: z.enum(["summary", "section", "annex"]),
  /** Ids of the indicators it lists, in its order. */
  indicators: z.array(z.string()),
  /** 权重 of the first-level classes, percent: `A 决策` → 10. */
  shares: z.array(z.strictObject({ level1: z.string(), share: quantitySchema })),
  /** 合计, 小计: `weight` and `score`, where they are printed. */
  totals: z.array(
    z.strictObject({
      label: z.string(),
      numbers: z.record(z.string(), quantitySchema),
      place: placedTextSchema,
    }),
  ),
  damage: z.array(damageSchema),
});

/** The execution table of the report (预算执行情况表). */
export const executionTableSchema = z.strictObject({
  table: z.string(),
  title: z.string().nullable(),
  unit: moneyUnitSchema,
  rows: z.array(
    z.strictObject({
      id: z.string(),
      role: z.enum(["item", "total"]),
      /** 项目构成. */
      group: z.string().optional(),
      name: z.string(),
      execution: executionSchema,
    }),
  ),
});

/** A table of basic data (基础表). */
export const basicTableSchema = z.strictObject({
  /** `b2`. */
  id: z.string(),
  table: z.string(),
  title: z.string().nullable(),
  unit: moneyUnitSchema.optional(),
  headers: z.array(z.string()),
  rows: z.array(
    z.strictObject({
      id: z.string(),
      role: z.enum(["item", "total"]),
      label: z.string(),
      texts: z.array(placedTextSchema),
      /** Amounts by header. */
      figures: z.record(z.string(), figureSchema),
      /** A remark, taken over from a row above where the cell is merged or empty. */
      note: z.string().optional(),
    }),
  ),
  /** Id of the project, where the table is a performance form. */
  project: z.string().optional(),
});

/** Answers to one question of a survey. */
export const surveySchema = z.strictObject({
  id: z.string(),
  question: z.string().optional(),
  shares: z.array(z.strictObject({ option: z.string(), share: quantitySchema })),
  place: placedTextSchema,
});

/** A grade with the scores it is given for, as the report states them. */
export const gradeBandSchema = z.strictObject({
  grade: z.string(),
  from: decimalSchema.optional(),
  fromIncluded: z.boolean(),
  to: decimalSchema.optional(),
  toIncluded: z.boolean(),
  place: placedTextSchema,
});

/** A place where the report says its final score or grade. */
export const verdictMentionSchema = z.strictObject({
  score: quantitySchema.optional(),
  grade: z.string().optional(),
  place: placedTextSchema,
});

export const evaluationSchema = z.strictObject({
  score: decimalSchema.nullable(),
  grade: z.string().nullable(),
  verdicts: z.array(verdictMentionSchema),
  bands: z.array(gradeBandSchema),
  outline: z.array(outlineItemSchema),
  scoredIndicators: z.array(scoredIndicatorSchema),
  scoreTables: z.array(scoreTableSchema),
  executionTables: z.array(executionTableSchema),
  /** 绩效目标及完成情况表. */
  goalTables: z.array(
    z.strictObject({ table: z.string(), title: z.string().nullable(), indicators: z.array(indicatorSchema) }),
  ),
  basicTables: z.array(basicTableSchema),
  surveys: z.array(surveySchema),
});

export type OutlineItem = Readonly<z.infer<typeof outlineItemSchema>>;
export type ScoreMention = Readonly<z.infer<typeof scoreMentionSchema>>;
export type ScoredIndicator = Readonly<z.infer<typeof scoredIndicatorSchema>>;
export type ScoreTable = Readonly<z.infer<typeof scoreTableSchema>>;
export type ExecutionTable = Readonly<z.infer<typeof executionTableSchema>>;
export type BasicTable = Readonly<z.infer<typeof basicTableSchema>>;
export type Survey = Readonly<z.infer<typeof surveySchema>>;
export type GradeBand = Readonly<z.infer<typeof gradeBandSchema>>;
export type VerdictMention = Readonly<z.infer<typeof verdictMentionSchema>>;
export type Evaluation = Readonly<z.infer<typeof evaluationSchema>>;
