/** Something that a document says, by a path into the terms of the output: `p1.funding.total` is `1286400.00`. */
export type Facts = ReadonlyMap<string, Fact>;

type Fact = {
  readonly value: string;
  /** Id of the number that says so, where it is one. */
  readonly number?: string;
};

/** Collects facts; a value that is absent is no fact. Texts are compared without spaces. */
export class FactList {
  readonly facts = new Map<string, Fact>();

  text(path: string, value: string | null | undefined): void {
    if (value !== null && value !== undefined && value !== "")
      this.facts.set(path, { value: value.replace(/\s+/gu, "") });
  }

  /** A number: 20 and 20.00 are the same. */
  number(path: string, value: string | undefined, number?: string): void {
    if (value === undefined) return;
    const plain = value.includes(".") ? value.replace(/\.?0+$/u, "") : value;
    this.facts.set(path, { value: plain, ...(number !== undefined && { number }) });
  }
}
