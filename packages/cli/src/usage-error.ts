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
  return { en, zh: quoted.length > 0 ? `${what}：${quoted.join("，")}` : what };
}

/** Whether commander ended because help or the version was asked for. */
export function isShown(error: CommanderError): boolean {
  return error.code === "commander.helpDisplayed" || error.code === "commander.version";
}
