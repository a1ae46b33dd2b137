/** What a column of figures measures. `zh` is the standard header, `headers` every header met for it. */
export type Measure = {
  readonly id: string;
  readonly en: string;
  readonly zh: string;
  /** Headers without spaces and quotation marks, brackets in half width. */
  readonly headers: readonly string[];
};
