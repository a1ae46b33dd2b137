/**
 * exceljs writes a link into the workbook as a place and as an address outside of it too; the address is no valid one
 * where sheets have names in Chinese, and Excel offers to repair such files. Only the place stays.
 */
export function mendPart(name: string, content: Uint8Array): Uint8Array {
  if (/^xl\/worksheets\/_rels\/sheet\d+\.xml\.rels$/u.test(name)) {
    return edited(content, (xml) =>
      xml.replace(/<Relationship [^>]*\/relationships\/hyperlink"[^>]*\/>/gu, ""),
    );
  }
  if (/^xl\/worksheets\/sheet\d+\.xml$/u.test(name)) {
    return edited(content, (xml) =>
      xml.replace(/<hyperlink [^>]*>/gu, (tag) =>
        tag.includes(" location=") ? tag.replace(/ r:id="[^"]*"/u, "") : tag,
      ),
    );
  }
  return content;
}

function edited(content: Uint8Array, edit: (xml: string) => string): Uint8Array {
  return new TextEncoder().encode(edit(new TextDecoder().decode(content)));
}
