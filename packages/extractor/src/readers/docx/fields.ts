/** The instruction of a field and whether its result has begun. */
type Field = { instruction: string; inResult: boolean };

/** Fields that number the pages of print; there are no pages here. */
const OF_PAGES = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/iu;
/** A number in a circle is drawn by a formula and has no result. */
const CIRCLED = /^\s*eq\s*\\o\s*\\ac\s*\(\s*[○〇]\s*[,，]\s*(\d{1,2})\s*\)/iu;

/**
 * Where a text stands in fields (ECMA-376-1, 17.16): instructions are not printed, results are. A result may go on over
 * many paragraphs.
 */
export class Fields {
  readonly #open: Field[] = [];
  /** How many of the open fields are in their instruction, and how many have a result that is not printed. */
  #instructing = 0;
  #unprinted = 0;

  begin(): void {
    this.#open.push({ instruction: "", inResult: false });
    this.#instructing++;
  }

  instruct(text: string): void {
    const field = this.#open.at(-1);
    if (field && !field.inResult) field.instruction += text;
  }

  separate(): void {
    const field = this.#open.at(-1);
    if (!field || field.inResult) return;
    field.inResult = true;
    this.#instructing--;
    if (isOfPages(field.instruction)) this.#unprinted++;
  }

  /** Ends the innermost field and gives the text that it stands for where it has no result. */
  end(): string {
    const field = this.#open.pop();
    if (!field) return "";
    if (field.inResult) {
      if (isOfPages(field.instruction)) this.#unprinted--;
      return "";
    }
    this.#instructing--;
    const number = Number(CIRCLED.exec(field.instruction)?.[1] ?? 0);
    return number >= 1 && number <= 20 ? String.fromCodePoint(0x2460 + number - 1) : "";
  }

  /** No instruction goes on over the end of a paragraph; one that does has lost its end. */
  endParagraph(): void {
    while (this.#instructing > 0) this.end();
  }

  /** Whether text is printed here. */
  get prints(): boolean {
    return this.#instructing === 0 && this.#unprinted === 0;
  }
}

/** Whether the instruction of a field asks for a number of pages. */
export function isOfPages(instruction: string): boolean {
  return OF_PAGES.test(instruction);
}
