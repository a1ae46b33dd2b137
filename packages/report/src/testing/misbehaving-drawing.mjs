import { parentPort } from "node:worker_threads";
import { serveDrawing } from "../../dist/pictures/serve-drawing.js";

/** What drawing a page does, by its number; all others are drawn, in a colour of their own. */
const DEEDS = {
  2: () => {
    for (;;);
  },
  3: () => {
    throw new Error("a page that cannot be drawn");
  },
  4: () => process.exit(7),
  5: () => new Promise(() => undefined),
};

const pictures = {
  picture: async ({ number }) => {
    await DEEDS[number]?.();
    const rgba = new Uint8Array(4 * 30 * 20).fill(number);
    return { width: 30, height: 20, rgba, pixelsPerPoint: 1 };
  },
  close: async () => undefined,
};

/** What opening a file does, by its name. */
const FILES = {
  "other.ofd": async () => undefined,
  "damaged.pdf": async () => {
    throw new Error("cut off");
  },
  "hangs.pdf": () => new Promise(() => undefined),
};

serveDrawing(parentPort, async ({ fileName }) => (FILES[fileName] ? FILES[fileName]() : pictures));
