/** Index of a cell format in the workbook's styles. */
export const STYLE = { text: 0, whole: 1, hundredths: 2, title: 3, header: 4 } as const;

/** A number as a workbook stores it, and the format that prints it as it is printed here; undefined for any other text. */
export function storedAs(text: string): { readonly value: string; readonly style: number } | undefined {
  const [whole, , decimals] = /^-?\d{1,3}((?:,\d{3})*)(\.\d{2})?$/u.exec(text) ?? [];
  if (whole === undefined) return undefined;
  return { value: text.replaceAll(",", ""), style: decimals === undefined ? STYLE.whole : STYLE.hundredths };
}

/** Built-in formats 3 (`#,##0`) and 4 (`#,##0.00`). */
export const STYLES = `<fonts count="2"><font><sz val="10"/><name val="宋体"/></font><font><b/><sz val="16"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border/><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" borderId="1"/><xf numFmtId="3" fontId="0" borderId="1" applyNumberFormat="1"/><xf numFmtId="4" fontId="0" borderId="1" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" borderId="0"/><xf numFmtId="0" fontId="0" borderId="1"><alignment horizontal="center" vertical="center"/></xf></cellXfs>`;
