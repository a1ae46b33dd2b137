import { appendFile, open, rename, rm, rmdir } from "node:fs/promises";
import { makeFolder } from "./make-folder.js";

/** What a run does to the disk, step by step; tests put one in its place that fails at a step. */
export type Disk = {
  /** Write a file so that its bytes are on the disk when it returns. */
  readonly write: (path: string, text: string) => Promise<void>;
  readonly append: (path: string, text: string) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  /** Remove a file; one that is not there is no error. */
  readonly remove: (path: string) => Promise<void>;
  readonly makeFolder: (path: string) => Promise<void>;
  /** Remove a folder where it is empty. */
  readonly removeFolder: (path: string) => Promise<void>;
};

export const DISK: Disk = {
  write: async (path, text) => {
    const file = await open(path, "w");
    try {
      await file.writeFile(text);
      // A name must never stand for bytes that a power cut can still take away.
      await file.datasync();
    } finally {
      await file.close();
    }
  },
  append: (path, text) => appendFile(path, text),
  rename,
  remove: (path) => rm(path, { force: true }),
  makeFolder,
  removeFolder: (path) => rmdir(path).catch(() => undefined),
};
