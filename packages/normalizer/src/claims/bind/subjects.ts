import type { Line, Statement } from "@yusuan/schema";
import { normalizeName } from "@yusuan/taxonomy";

/** A 科目 as a sentence names it: from 类 to 项 as far as printed. */
type SubjectPath = {
  readonly names: readonly string[];
  /** Put together from the printed codes of the levels, where all of them are printed. */
  readonly code?: string;
  /** Digits of the code of its last level, where the words say which level that is. */
  readonly digits?: 3 | 5 | 7;
};

const TAG = /\((\d*)(类|款|项)\)/gu;
const DIGITS = { 类: 3, 款: 5, 项: 7 } as const;
const DASH = /(?:--|—{1,2}|[-–/>→])/u;

/** `一般公共服务支出（类）…（项）`, `公共安全支出（204类）…（01项）`, `A-B-C`, `行政运行`. */
export function subjectPath(subject: string): SubjectPath {
  const names: string[] = [];
  let code = "";
  let coded = true;
  let digits: SubjectPath["digits"];
  let from = 0;
  for (const match of subject.matchAll(TAG)) {
    names.push(normalizeName(subject.slice(from, match.index)));
    code += match[1] ?? "";
    if (!match[1]) coded = false;
    const level = match[2];
    digits = level === "类" || level === "款" || level === "项" ? DIGITS[level] : undefined;
    from = match.index + match[0].length;
  }
  if (names.length > 0)
    return { names, ...(digits && { digits }), ...(coded && code.length === digits && { code }) };
  const parts = subject.split(DASH).map(normalizeName);
  if (parts.length > 1 && parts.length < 4 && parts.every((part) => part.length > 1)) {
    const depth = parts.length === 3 ? 7 : undefined;
    return { names: parts, ...(depth && { digits: depth }) };
  }
  return { names: [normalizeName(subject)] };
}

/** The lines of a coded statement that the path can mean: one where it is certain. */
export function linesNamed(index: LineIndex, path: SubjectPath): readonly Line[] {
  if (path.code !== undefined) {
    const coded = index.byCode.get(path.code) ?? [];
    if (coded.length > 0) return coded;
  }
  const last = path.names.at(-1) ?? "";
  const named = (index.byName.get(last) ?? []).filter(
    ({ code }) => path.digits === undefined || code?.length === path.digits,
  );
  if (named.length < 2) return named;
  const above = path.names.slice(0, -1);
  const fitting = named.filter((line) => {
    const ancestors = new Set(ancestorNames(index, line));
    return above.every((name) => ancestors.has(name));
  });
  if (fitting.length < 2 || above.length > 0) return fitting;
  return sameChain(index, fitting);
}

/** Of a 款 and its only 项 of the same name the words mean one amount: the finer one stands for both. */
function sameChain(index: LineIndex, lines: readonly Line[]): readonly Line[] {
  const finest = lines.reduce((a, b) => ((b.code?.length ?? 0) > (a.code?.length ?? 0) ? b : a));
  const chain = new Set<string>();
  for (
    let at: Line | undefined = finest;
    at;
    at = at.parent === undefined ? undefined : index.byId.get(at.parent)
  ) {
    if (chain.has(at.id)) break;
    chain.add(at.id);
  }
  return lines.every(({ id }) => chain.has(id)) ? [finest] : lines;
}

export type LineIndex = {
  readonly statement: Statement;
  readonly byId: ReadonlyMap<string, Line>;
  readonly byCode: ReadonlyMap<string, readonly Line[]>;
  readonly byName: ReadonlyMap<string, readonly Line[]>;
};

export function indexLines(statement: Statement): LineIndex {
  const byId = new Map<string, Line>();
  const byCode = new Map<string, Line[]>();
  const byName = new Map<string, Line[]>();
  for (const line of statement.lines) {
    byId.set(line.id, line);
    if (line.role === "total" || line.code === undefined) continue;
    push(byCode, line.code, line);
    for (const name of new Set([line.name, line.standardName ?? line.name].map(normalizeName)))
      push(byName, name, line);
  }
  return { statement, byId, byCode, byName };
}

function ancestorNames({ byId, byCode }: LineIndex, line: Line): readonly string[] {
  const codes = [3, 5].flatMap((length) => byCode.get(line.code?.slice(0, length) ?? "") ?? []);
  const parent = line.parent === undefined ? undefined : byId.get(line.parent);
  const above = [...codes, ...(parent ? [parent] : [])].filter((other) => other !== line);
  return above.flatMap((other) => [other.name, other.standardName ?? other.name].map(normalizeName));
}

function push(map: Map<string, Line[]>, key: string, line: Line): void {
  const list = map.get(key);
  if (list) list.push(line);
  else map.set(key, [line]);
}
