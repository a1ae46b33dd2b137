import { InputError } from "@yusuan/schema";
import { agencyName } from "./name.js";

/** What a person confirmed: the agency of a name, both by their keys; the agency's name as it was written. */
export type AgencyMapping = ReadonlyMap<string, string>;

/**
 * Read a file of confirmed names: a JSON object `{"name": "agency"}`, or CSV with two columns, name and agency,
 * whose first line may be `name,agency`. Names are compared in their normal form.
 * @throws InputError `not-agencies`
 */
export function parseAgencies(text: string, file: string): AgencyMapping {
  const bare = text.replace(/^\ufeff/u, "").trim();
  const pairs = bare.startsWith("{") ? jsonPairs(bare, file) : csvPairs(bare, file);
  const mapping = new Map<string, string>();
  for (const [name, agency] of pairs) {
    const { key } = agencyName(name);
    const earlier = mapping.get(key);
    if (earlier !== undefined && earlier !== agency) throw twoAgencies(file, name, earlier, agency);
    mapping.set(key, agency);
  }
  return mapping;
}

type Pair = readonly [name: string, agency: string];

function jsonPairs(text: string, file: string): readonly Pair[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw notAgencies(file, "it is no JSON", "不是有效的 JSON");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw notObject(file);
  return Object.entries(value).map(([name, agency]: [string, unknown]): Pair => {
    if (typeof agency !== "string" || agency.trim() === "" || name.trim() === "") throw notObject(file);
    return [name, agency.trim()];
  });
}

function csvPairs(text: string, file: string): readonly Pair[] {
  const lines = text.split(/\r\n|\n|\r/u);
  const pairs: Pair[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const cells = csvCells(line).map((cell) => cell.trim());
    const [name = "", agency = ""] = cells;
    if (index === 0 && name.toLowerCase() === "name" && agency.toLowerCase() === "agency") continue;
    if (cells.length !== 2 || name === "" || agency === "") {
      throw notAgencies(
        file,
        `line ${index + 1} is not "name,agency"`,
        `第 ${index + 1} 行不是“名称,部门”两列`,
      );
    }
    pairs.push([name, agency]);
  }
  return pairs;
}

function csvCells(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/gu)].map(
    ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? "",
  );
}

function notObject(file: string): InputError {
  return notAgencies(file, "it must be an object of texts", "应为“名称: 部门”的对象，值为文字");
}

function twoAgencies(file: string, name: string, one: string, other: string): InputError {
  return notAgencies(
    file,
    `${name} is said to be both ${one} and ${other}`,
    `“${name}”同时对应“${one}”和“${other}”`,
  );
}

function notAgencies(file: string, en: string, zh: string): InputError {
  return new InputError("not-agencies", {
    en: `${file} is no list of agencies: ${en}; give CSV with name,agency or a JSON object`,
    zh: `${file} 不是部门名称对照表：${zh}；请提供两列 CSV（name,agency）或 JSON 对象`,
  });
}
