import type { Execution } from "@yusuan/schema";
import type { ExecutionData } from "../contract/performance-data.js";
import { amountData, optional, quantityOr } from "./number-data.js";

/** A row of an execution table: the amounts, the rate, and the points given for it. */
export function executionData(
  about: Pick<ExecutionData, "key" | "group" | "isTotal">,
  { initial, revised, executed, weight, rate, score, numbers }: Execution,
): ExecutionData {
  return {
    ...about,
    ...optional("initial", initial && amountData(initial)),
    ...optional("revised", revised && amountData(revised)),
    ...optional("executed", executed && amountData(executed)),
    ...optional("rate", quantityOr(numbers.rate, rate)),
    ...optional("weight", quantityOr(numbers.weight, weight)),
    ...optional("score", quantityOr(numbers.score, score)),
  };
}
