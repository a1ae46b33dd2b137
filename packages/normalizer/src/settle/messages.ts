import type { Message } from "@yusuan/schema";

/** The reasons that a text was settled for, as people read them. */
export const NEAR_TITLE: Message = {
  en: "The reading is nearer to this title of a form than to any other.",
  zh: "识别文字与该表名最接近，且明显近于其他表名。",
};
export const NEAR_UNIT: Message = {
  en: "A line of this form names a money unit, and no other unit looks like the reading.",
  zh: "该行应为金额单位，识别文字只与这一单位相近。",
};
export const EMPTY_TABLE: Message = {
  en: "The words at the end of the note can only say that the table is empty.",
  zh: "说明末尾的文字只与“本表为空表”一类说法相近。",
};
export const NEAR_HEADER: Message = {
  en: "The reading is nearer to this column header of the forms than to any other.",
  zh: "识别文字与报表中的该栏目名称最接近，且明显近于其他栏目。",
};
export const LEVELS_BESIDE: Message = {
  en: "类, 款 and 项 stand side by side above the columns of codes.",
  zh: "科目编码的类、款、项三栏并列，按相邻栏确定。",
};
export const REPEATED_HEADER: Message = {
  en: "The header of the table is printed again on this page.",
  zh: "表头在本页重复打印，按首页表头确定。",
};
export const NEAR_LABEL: Message = {
  en: "The reading is nearer to this label of the forms than to any other.",
  zh: "识别文字与报表中的该项目名称最接近，且明显近于其他项目。",
};
export const NEXT_ORDINAL: Message = {
  en: "The ordinals of the lines follow one another.",
  zh: "各行序号依次排列，按前后行确定序号。",
};
export const NO_TEXT: Message = {
  en: "The mark is left over from a rule or a speck and says nothing.",
  zh: "该符号是表格线或污点的残留，不是文字。",
};
export const STRAY_MARKS: Message = {
  en: "The marks at the edge of the text are left over from rules or specks.",
  zh: "文字两端的符号是表格线或污点的残留。",
};

/** Why a name is taken for a standard one. */
export function nameOfCode(code: string): Message {
  return {
    en: `The code of the line is ${code}, and the reading is near to the name of that code.`,
    zh: `该行科目编码为${code}，识别文字与该科目的名称相近。`,
  };
}

/** Why a code is taken for another than was read. */
export function codeOfName(code: string, name: string): Message {
  return {
    en: `The name of the line is that of ${code} ${name}, and only this code fits between the codes above and below.`,
    zh: `该行名称与科目${code}“${name}”相符，且只有这一编码与上下行的次序和层级相符。`,
  };
}

export const DIGITS_OF_CODE: Message = {
  en: "A column of codes holds digits; letters and marks that look like them are such.",
  zh: "科目编码栏只有数字，形近的字母和符号按数字处理。",
};
