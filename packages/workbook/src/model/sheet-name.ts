const LONGEST = 31;

/**
 * A name that a sheet may bear: `head`, as much of `middle` as fits, `tail`. It has no characters that are forbidden in
 * names, so that it is unique where the heads are.
 */
export function sheetName(head: string, middle: string, tail: string): string {
  const [start, end] = [clean(head), clean(tail)];
  const room = LONGEST - start.length - end.length - (start ? 1 : 0) - (end ? 1 : 0);
  const title = clean(middle);
  const cut = title.length <= room ? title : `${wholeCharacters(title.slice(0, room - 1))}…`;
  return wholeCharacters(
    [start, cut, end]
      .filter((part) => part !== "")
      .join(" ")
      .slice(0, LONGEST),
  );
}

function clean(text: string): string {
  return text
    .replace(/[[\]:*?/\\]/gu, " ")
    .replace(/['‘]/gu, "’")
    .replace(/[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}

/** Without the half of a character that a cut has left at the end. */
function wholeCharacters(text: string): string {
  return text.replace(/\p{Surrogate}$/u, "").trimEnd();
}
