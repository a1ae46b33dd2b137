import { DISK, type Disk } from "../folder/disk.js";

/** What a disk does at the step at which it fails. */
export type Failing = {
  /** Steps that work before. */
  readonly after: number;
  /** `once`: one write finds the disk full; `full`: it stays full; `dead`: the process is gone, nothing happens any more. */
  readonly how: "once" | "full" | "dead";
};

/** Ends a run as a kill does: nothing that comes later has an effect. */
export class Killed extends Error {}

/** A disk that fails at one step; of a file that is written then, half is written. */
export function failingDisk({ after, how }: Failing): { readonly disk: Disk; readonly steps: () => number } {
  let steps = 0;
  const step = async (work: () => Promise<void>, half: () => Promise<void> = async () => undefined) => {
    steps += 1;
    if (steps <= after || (how === "once" && steps > after + 1)) return work();
    if (steps === after + 1) await half();
    if (how === "dead") throw new Killed("killed");
    throw Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC", syscall: "write" });
  };
  const frees = (work: () => Promise<void>) => (how === "dead" ? step(work) : work());
  const halfOf = (text: string) => text.slice(0, text.length / 2);
  return {
    steps: () => steps,
    disk: {
      write: (path, text) =>
        step(
          () => DISK.write(path, text),
          () => DISK.write(path, halfOf(text)),
        ),
      append: (path, text) =>
        step(
          () => DISK.append(path, text),
          () => DISK.append(path, halfOf(text)),
        ),
      rename: (from, to) => step(() => DISK.rename(from, to)),
      makeFolder: (path) => step(() => DISK.makeFolder(path)),
      remove: (path) => frees(() => DISK.remove(path)),
      removeFolder: (path) => frees(() => DISK.removeFolder(path)),
    },
  };
}
