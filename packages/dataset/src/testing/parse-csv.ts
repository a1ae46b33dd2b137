/** Read CSV as RFC 4180 says, without any knowledge of ours: records of fields; a field that was quoted stays a text. */
export function parseCsv(text: string, end: "\r\n" | "\n" = "\r\n"): readonly (readonly string[])[] {
  const records: string[][] = [];
  let record: string[] = [];
  const pattern = new RegExp(`(?:"((?:[^"]|"")*)"|([^",\\r\\n]*))(,|${end})`, "gsuy");
  while (pattern.lastIndex < text.length) {
    const match = pattern.exec(text);
    if (!match) throw new Error(`no CSV after ${records.length} records`);
    record.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
    if (match[3] === end) {
      records.push(record);
      record = [];
    }
  }
  return records;
}
