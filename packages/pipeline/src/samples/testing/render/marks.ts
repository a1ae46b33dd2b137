import type { FigureStatus } from "@yusuan/schema";

/** How a status is shown. */
export const MARKS: Readonly<Record<FigureStatus, string>> = {
  proven: "✓",
  unproven: "?",
  contradicted: "✗",
  repaired: "~",
};
