import type { Message } from "@yusuan/schema";
import type { CommanderError } from "commander";

/** Wrong usage that only shows once the work has begun, such as a table that the document does not have. */
export class UsageError extends Error {
  override readonly name = "UsageError";

  constructor(readonly text: Message) {
    super(text.en);
  }
}

const ZH: Readonly<Record<string, string>> = {
  "commander.unknownOption": "没有这个选项",
  "commander.unknownCommand": "没有这个命令",
  "commander.missingArgument": "缺少参数",
  "commander.excessArguments": "参数过多",
  "commander.optionMissingArgument": "选项缺少取值",
  "commander.missingMandatoryOptionValue": "缺少必需的选项",
  "commander.invalidArgument": "取值无效",
};

/** Commander's own message with its Chinese counterpart; what stands in quotes is shown in both. */
export function usageMessage(error: CommanderError): Message {
  const en = error.message
    .replace(/^error: /u, "")
    .replace(/\s+/gu, " ")
    .trim();
  const quoted = [...en.matchAll(/'([^'\n]*)'/gu)].map(([, inner = ""]) => inner);
  const what = ZH[error.code] ?? "用法有误";
  return { en, zh: `${what}${quoted.length > 0 ? `：${quoted.join("，")}` : ""}${allowedOf(en)}` };
}

/** What would have been allowed, in Chinese, where the message says it. */
function allowedOf(en: string): string {
  const choices = /Allowed choices are ([^.]+)\./u.exec(en)?.[1];
  if (choices !== undefined) return `；可选 ${choices.replaceAll(", ", "、")}`;
  const [, least, most] = /whole number from (\d+) to (\d+)/u.exec(en) ?? [];
  return least === undefined ? "" : `；应为 ${least} 到 ${most} 的整数`;
}

/** Whether commander ended because help or the version was asked for; with no command at all help is an error. */
export function isShown(error: CommanderError): boolean {
  if (error.code === "commander.help") return error.exitCode === 0;
  return error.code === "commander.helpDisplayed" || error.code === "commander.version";
}
