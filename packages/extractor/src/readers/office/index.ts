import type { Problem } from "@yusuan/schema";
import type { ReadResult } from "../../draft.js";
import { docxReader } from "../docx/index.js";
import type { Reader, ReadLimits, ReadSettings } from "../reader.js";
import { convert } from "./convert.js";
import { findOffice } from "./find-office.js";

/** .doc, .wps and .rtf: LibreOffice makes a Word document of them, which is then read. */
export const convertingReader: Reader = { read: readConverted };

async function readConverted(
  bytes: Uint8Array,
  limits: ReadLimits,
  settings: ReadSettings,
): Promise<ReadResult> {
  const command = await findOffice(process.env);
  const converted = await convert(command, bytes, limits.maxBytes);
  const result = await docxReader.read(converted.bytes, limits, settings);
  return { ...result, problems: [told(converted.by), ...result.problems] };
}

function told(by: string): Problem {
  return {
    code: "converted",
    note: true,
    message: {
      en: `The file was read as ${by} converts it to .docx; places name paragraphs and tables of that document.`,
      zh: `文件经 ${by} 转换为 .docx 后读取；位置指转换后文档的段落和表格。`,
    },
  };
}
