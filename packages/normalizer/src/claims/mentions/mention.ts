/** A number, date or "unchanged" that a passage says, with its offsets in the text. */
export type Mention = { readonly start: number; readonly end: number } & (
  | {
      readonly kind: "amount";
      /** 分. */
      readonly fen: bigint;
      readonly quantum: bigint;
      /** `元/人`, `每人500元`; `单价100万元以上`: no amount of anything itself. */
      readonly role: "sum" | "unit-price" | "threshold";
    }
  | { readonly kind: "percentage"; readonly value: string; readonly precision: string }
  | { readonly kind: "count"; readonly value: string; readonly precision: string; readonly unit: string }
  | {
      readonly kind: "date";
      /** `2025-06-30`, `2025-06`. */
      readonly value: string;
      readonly role: "start" | "end" | "month" | "date" | "as-of";
    }
  | { readonly kind: "same" }
);
