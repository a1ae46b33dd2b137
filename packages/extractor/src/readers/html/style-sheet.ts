/** What a rule says of one property: whether it hides, and how strongly. */
export type Saying = { readonly hides: boolean; readonly important: boolean; readonly order: number };

/** What the rules of a selector say together. */
type Sayings = { readonly display?: Saying; readonly visibility?: Saying };

/** What the style sheets of a page say of showing and hiding, by selector: `p`, `.a`, `#a` or `p.a`. */
export type StyleSheet = {
  readonly sayings: ReadonlyMap<string, Sayings>;
  /** Selectors as above that something not understood here may show again. */
  readonly maybeShown: ReadonlySet<string>;
};

/** Style sheets of a page and whether they count: `maybe`, only on some screens. */
type Sheet = { readonly text: string; readonly applies: Applies };
type Applies = "always" | "maybe" | "never";
type Block = { readonly kind: Applies | "rule"; readonly applies: Applies; readonly selectors: string };

/** Characters of all sheets that are looked at. */
const MOST_CHARS = 2_000_000;
const UNREAD =
  /\/\*[\s\S]*?(?:\*\/|$)|"[^"\\\n]*(?:\\[\s\S][^"\\\n]*)*"?|'[^'\\\n]*(?:\\[\s\S][^'\\\n]*)*'?|<!--|-->/gu;
const SIMPLE = /^(?:[a-z][\w-]*|(?:[a-z][\w-]*)?\.[\w\p{L}-]+|#[\w\p{L}-]+)$/iu;
/** A state that a page does not open in. */
const LATER = /:(?:hover|focus|active)/iu;

/**
 * What style sheets say of `display` and `visibility`. Only simple selectors hide; a rule of any other selector, or one
 * for some screens, that shows what it names is remembered as a doubt. Rules for print are none. The time is linear.
 */
export function readStyleSheets(sheets: readonly Sheet[]): StyleSheet {
  const sayings = new Map<string, Sayings>();
  const maybeShown = new Set<string>();
  let order = 0;
  let room = MOST_CHARS;
  for (const sheet of sheets) {
    if (sheet.applies === "never" || sheet.text.length > room) continue;
    room -= sheet.text.length;
    for (const rule of rulesOf(sheet)) {
      const said = sayingsOf(rule.declarations, ++order);
      if (!said.display && !said.visibility) continue;
      for (const each of rule.selectors.split(",")) {
        const selector = normalized(each.trim());
        if (rule.applies === "always" && SIMPLE.test(selector)) {
          sayings.set(selector, merged(sayings.get(selector), said));
        } else if (shows(said) && !LATER.test(selector)) {
          for (const name of lastNames(selector)) maybeShown.add(name);
        }
      }
    }
  }
  return { sayings, maybeShown };
}

/** Whether a sheet or a block for these media counts. */
export function appliesFor(media: string): Applies {
  const tight = media.trim().toLowerCase();
  if (/^(?:all|screen)?$/u.test(tight)) return "always";
  return /^print\b[^,]*$/u.test(tight) ? "never" : "maybe";
}

type Rule = {
  readonly selectors: string;
  readonly declarations: readonly string[];
  readonly applies: Applies;
};

function rulesOf({ text, applies }: Sheet): readonly Rule[] {
  const read = text.replace(UNREAD, " ");
  const rules: Rule[] = [];
  const open: Block[] = [{ kind: applies, applies, selectors: "" }];
  let declarations: string[] = [];
  let from = 0;
  for (const { 0: mark, index } of read.matchAll(/[{};]/gu)) {
    const block = open.at(-1);
    const piece = read.slice(from, index).trim();
    if (!block) break;
    // In a selector these are errors, which end with its block.
    const stray = mark === "}" ? open.length === 1 : mark === ";" && !piece.startsWith("@");
    if (stray && block.kind !== "rule") continue;
    if (block.kind === "rule" && mark !== "{") declarations.push(piece);
    if (mark === "{") {
      const inner = blockOf(piece, block);
      if (inner.kind === "rule") declarations = [];
      open.push(inner);
    } else if (mark === "}") {
      if (block.kind === "rule")
        rules.push({ selectors: block.selectors, declarations, applies: block.applies });
      open.pop();
    }
    from = index + 1;
  }
  return rules;
}

function blockOf(prelude: string, outer: Block): Block {
  const at = /^@([\w-]+)(.*)$/su.exec(prelude);
  const inside = outer.kind === "rule" || outer.kind === "never";
  if (inside) return { kind: "never", applies: "never", selectors: "" };
  if (!at) return { kind: "rule", applies: outer.applies, selectors: prelude };
  const name = at[1]?.toLowerCase();
  const grouping = name === "media" || name === "supports" || name === "layer" || name === "container";
  const never = !grouping || (name === "media" && appliesFor(at[2] ?? "") === "never");
  const applies = never ? "never" : "maybe";
  return { kind: applies, applies, selectors: "" };
}

function sayingsOf(declarations: readonly string[], order: number): Sayings {
  let said: Sayings = {};
  for (const declaration of declarations) {
    const found = /^(display|visibility)\s*:\s*([\w-]+)\s*(!\s*important)?$/iu.exec(declaration);
    if (!found) continue;
    const value = found[2]?.toLowerCase();
    const important = found[3] !== undefined;
    const display = found[1]?.toLowerCase() === "display";
    const hides = display ? value === "none" : value === "hidden" || value === "collapse";
    const saying = { hides, important, order };
    said = merged(said, display ? { display: saying } : { visibility: saying });
  }
  return said;
}

function merged(before: Sayings | undefined, after: Sayings): Sayings {
  const display = stronger(before?.display, after.display);
  const visibility = stronger(before?.visibility, after.visibility);
  return { ...(display && { display }), ...(visibility && { visibility }) };
}

function stronger(before: Saying | undefined, after: Saying | undefined): Saying | undefined {
  return before && (!after || (before.important && !after.important)) ? before : after;
}

function shows({ display, visibility }: Sayings): boolean {
  return display?.hides === false || visibility?.hides === false;
}

function normalized(selector: string): string {
  const [, tag = "", rest = ""] = /^([\w-]*)(.*)$/su.exec(selector) ?? [];
  return tag.toLowerCase() + rest;
}

/** The element, classes and id that the last part of a selector names. */
function lastNames(selector: string): readonly string[] {
  const last =
    selector
      .slice(0, 2000)
      .split(/[\s>+~]+/u)
      .at(-1) ?? "";
  return last.split(/(?=[.#:[])/u).filter((name) => SIMPLE.test(name));
}
