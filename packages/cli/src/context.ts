import type { ExitCode } from "./exit-code.js";
import type { Lang } from "./language.js";

/** Where a command writes. */
export type Output = { readonly write: (text: string) => unknown; readonly isTTY?: boolean | undefined };

/** What the command line knows of the process it runs in. */
export type Io = {
  /** Data. */
  readonly stdout: Output;
  /** Everything else. */
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
};

export type Context = Io & { readonly lang: Lang };

/** Whether an output takes colours: a terminal, unless NO_COLOR (https://no-color.org) is set. */
export function takesColour(output: Output, env: Io["env"]): boolean {
  return output.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb";
}

/** Takes the exit code of a command that ran to its end. */
export type Finish = (code: ExitCode) => void;
