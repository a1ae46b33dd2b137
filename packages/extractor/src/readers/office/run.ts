import { type ChildProcess, spawn } from "node:child_process";

/** What a command left: its exit code, null where it was killed, and the beginning of what it wrote. */
export type Ran = { readonly code: number | null; readonly timedOut: boolean; readonly output: string };

const MOST_OUTPUT = 4096;
const POSIX = process.platform !== "win32";

/** Run a command without a terminal; after `seconds` it is killed with everything that it started. */
export async function run(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  seconds: number,
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    // A group of its own, so that the children of a script that starts the program end with it.
    const child = spawn(command, args, {
      env,
      detached: POSIX,
      stdio: ["ignore", "pipe", "pipe"],
      windowsHide: true,
    });
    let timedOut = false;
    let output = "";
    const end = () => kill(child);
    const timer = setTimeout(() => {
      timedOut = true;
      end();
    }, seconds * 1000);
    process.once("exit", end);
    const keep = (data: Buffer) => {
      if (output.length < MOST_OUTPUT) output += data.toString("utf8");
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    const settle = () => {
      clearTimeout(timer);
      process.removeListener("exit", end);
    };
    child.once("error", (error) => {
      settle();
      reject(error);
    });
    child.once("exit", end);
    child.once("close", (code) => {
      settle();
      resolve({ code, timedOut, output: output.slice(0, MOST_OUTPUT) });
    });
  });
}

function kill({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(POSIX ? -pid : pid, "SIGKILL");
  } catch {
    // It has ended.
  }
}
