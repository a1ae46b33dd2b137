/** Attributes of one tag that are kept; a parser compares the names of a tag with one another. */
const MOST = 500;

const RAW = new Set(["script", "style", "textarea", "title", "xmp", "noscript"]);

/**
 * The page without the attributes that a tag has beyond the first 500; their line ends stay, so that places do. Nothing
 * that is printed stands in a tag.
 */
export function boundedAttributes(html: string): string {
  const parts: string[] = [];
  let kept = 0;
  let at = html.indexOf("<");
  while (at >= 0) {
    if (html.startsWith("<!--", at)) {
      at = after(html, "-->", at + 4);
    } else {
      const name = /^[a-z][^\s/>]{0,20}/iu.exec(html.slice(at + 1, at + 22))?.[0].toLowerCase();
      if (name !== undefined) {
        const { end, cut } = tagAt(html, at + 1 + name.length);
        if (cut !== undefined) {
          parts.push(html.slice(kept, cut), html.slice(cut, end).replace(/[^\n]+/gu, ""));
          kept = end;
        }
        at = RAW.has(name) ? closing(html, name, end) : end;
      } else at += 1;
    }
    at = html.indexOf("<", at);
  }
  return kept === 0 ? html : parts.join("") + html.slice(kept);
}

/** Where a tag ends (its `>`), and where its attributes are too many. */
function tagAt(html: string, from: number): { readonly end: number; readonly cut: number | undefined } {
  let count = 0;
  let cut: number | undefined;
  let at = from;
  while (at < html.length && html[at] !== ">") {
    const char = html[at] ?? "";
    if (isSpace(char) || char === "/") {
      at++;
      continue;
    }
    if (++count > MOST) cut ??= at;
    while (at < html.length && !isSpace(html[at] ?? "") && !"=/>".includes(html[at] ?? "")) at++;
    at = blanks(html, at);
    if (html[at] !== "=") {
      if (at === from) at++;
      continue;
    }
    at = blanks(html, at + 1);
    const quote = html[at];
    if (quote === '"' || quote === "'") at = after(html, quote, at + 1);
    else while (at < html.length && !isSpace(html[at] ?? "") && html[at] !== ">") at++;
  }
  return { end: Math.min(at, html.length), cut };
}

function blanks(html: string, from: number): number {
  let at = from;
  while (at < html.length && isSpace(html[at] ?? "")) at++;
  return at;
}

function isSpace(char: string): boolean {
  return char === " " || char === "\n" || char === "\t" || char === "\r" || char === "\f";
}

function after(html: string, what: string, from: number): number {
  const at = html.indexOf(what, from);
  return at < 0 ? html.length : at + what.length;
}

/** Where the text of a raw element ends. */
function closing(html: string, name: string, from: number): number {
  for (let at = html.indexOf("</", from); at >= 0; at = html.indexOf("</", at + 2)) {
    if (html.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return at;
  }
  return html.length;
}
