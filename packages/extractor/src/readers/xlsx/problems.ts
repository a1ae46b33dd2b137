import { InputError, type Problem } from "@yusuan/schema";

/** Names told in one message. */
const SHOWN = 8;

function some(names: readonly string[]): string {
  return names.slice(0, SHOWN).join(", ") + (names.length > SHOWN ? ", …" : "");
}

export function hiddenSheet(name: string): NonNullable<Problem["message"]> {
  return {
    en: `The sheet “${name}” is hidden in the workbook; it was read all the same.`,
    zh: `工作表“${name}”在工作簿中隐藏，仍予读取。`,
  };
}

export function hiddenCells(page: number, name: string, ranges: readonly string[]): Problem {
  return {
    code: "hidden-cells",
    note: true,
    page,
    message: {
      en: `Sheet “${name}” hides rows or columns that hold something (${some(ranges)}); they were read all the same.`,
      zh: `工作表“${name}”有隐藏的行或列含有内容（${some(ranges)}），仍予读取。`,
    },
  };
}

export function roundedValues(page: number, name: string, places: readonly string[]): Problem {
  return {
    code: "rounded-values",
    note: true,
    page,
    message: {
      en: `Sheet “${name}” shows ${places.length} numbers rounded (${some(places)}); figures are as shown, the stored values stand beside them.`,
      zh: `工作表“${name}”有 ${places.length} 个数字按舍入后的值显示（${some(places)}）；数据以显示值为准，存储值一并列出。`,
    },
  };
}

export function uncomputed(page: number, name: string, places: readonly string[]): Problem {
  return {
    code: "uncomputed-formulas",
    page,
    message: {
      en: `Sheet “${name}” has ${places.length} formulas without a saved value (${some(places)}); they count as unread. Open the workbook in a spreadsheet program and save it.`,
      zh: `工作表“${name}”有 ${places.length} 个公式没有保存结果（${some(places)}），按未能识别处理。请用电子表格软件打开后保存。`,
    },
  };
}

export function sheetCut(page: number, name: string, rows: number): Problem {
  return {
    code: "sheet-cut",
    page,
    message: {
      en: `Sheet “${name}” has more than ${rows} rows; what follows was left out. Split the workbook.`,
      zh: `工作表“${name}”超过 ${rows} 行，其后未读取。请拆分工作簿。`,
    },
  };
}

export function tooManyCells(name: string, most: number): InputError {
  return new InputError("too-many-cells", {
    en: `The tables of the workbook have more than ${most} cells (at sheet “${name}”). Split it.`,
    zh: `工作簿表格超过 ${most} 个单元格（至工作表“${name}”）。请拆分。`,
  });
}

export function noText(): InputError {
  return new InputError("no-text", {
    en: "No sheet of the workbook holds anything. Open it and look whether it is empty.",
    zh: "工作簿各表均为空。请打开确认。",
  });
}
