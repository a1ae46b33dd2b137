import { InputError, type Message } from "@yusuan/schema";
import { CommanderError } from "commander";
import type { Io, Output } from "./context.js";
import { EXIT, type ExitCode } from "./exit-code.js";
import { languageOf } from "./language.js";
import { createProgram } from "./program.js";
import { isShown, UsageError, usageMessage } from "./usage-error.js";

/** Run the command line of a process and give its exit code. */
export async function run(process: NodeJS.Process): Promise<ExitCode> {
  const { stdout, stderr, env } = process;
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (isClosedPipe(error)) return;
    stderr.write(
      `error: stdout cannot be written (${error.message}) / 无法写入标准输出（${error.message}）\n`,
    );
    process.exit(EXIT.failed);
  });
  // Where messages cannot be told, the work and its exit code still count.
  stderr.on("error", () => undefined);
  return main(process.argv.slice(2), { stdout, stderr, env, cwd: process.cwd() });
}

/** A reader that has seen enough (`| head`) is no error; the work and its exit code go on. */
function isClosedPipe({ code }: NodeJS.ErrnoException): boolean {
  return code === "EPIPE";
}

/** Run the command with these arguments. Never throws. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = EXIT.done;
  const context = { ...io, lang: languageOf(argv, io.env) };
  const program = createProgram(context, (given) => {
    code = given;
  });
  try {
    await program.parseAsync(argv, { from: "user" });
    return code;
  } catch (error) {
    return report(error, io.stderr);
  }
}

function report(error: unknown, stderr: Output): ExitCode {
  if (error instanceof CommanderError) {
    if (isShown(error)) return EXIT.done;
    // Without a command the help itself is the message.
    if (error.code !== "commander.help") tell(stderr, usageMessage(error), HELP_HINT);
    return EXIT.usage;
  }
  if (error instanceof UsageError) {
    tell(stderr, error.text, HELP_HINT);
    return EXIT.usage;
  }
  if (error instanceof InputError) {
    tell(stderr, error.text);
    return EXIT.failed;
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  tell(stderr, { en: `internal error, please report it: ${detail}`, zh: "程序内部错误，请反馈" });
  return EXIT.internal;
}

const HELP_HINT: Message = { en: "see yusuan --help", zh: "参见 yusuan --help" };

/** Errors carry both languages whatever the language of the rest. */
function tell(stderr: Output, { en, zh }: Message, hint?: Message): void {
  stderr.write(`error: ${en}${hint ? `; ${hint.en}` : ""}\n`);
  stderr.write(`错误：${zh}${hint ? `；${hint.zh}` : ""}\n`);
}
