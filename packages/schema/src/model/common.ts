import { z } from "zod";

/** A message for people, in both languages of the project. */
export const messageSchema = z.strictObject({ en: z.string(), zh: z.string() });
export type Message = z.infer<typeof messageSchema>;

/** Left, top, right, bottom in points from the top left of the page as it is read. */
export const bboxSchema = z.tuple([z.number(), z.number(), z.number(), z.number()]);
export type BBox = Readonly<z.infer<typeof bboxSchema>>;

/** A decimal number as a string, so that no float ever holds it. */
export const decimalSchema = z.string().regex(/^-?\d+(?:\.\d+)?$/u);

/** First 16 hex digits of the file's SHA-256. */
export const documentIdSchema = z.string().regex(/^[0-9a-f]{16}$/u);

export const moneyUnitSchema = z.enum(["元", "千元", "万元", "百万元", "亿元"]);
