import { parentPort } from "node:worker_threads";
import { DEFAULT_LIMITS, openPagePictures } from "@yusuan/extractor";
import { serveDrawing } from "./serve-drawing.js";

/** A page of A0 at 110 dpi has 19 million pixels; it is drawn smaller. */
const MOST_PIXELS = 8_000_000;

// Libraries that speak to the console must not speak into the data on stdout.
console.log = console.error;
console.info = console.error;
console.debug = console.error;

if (parentPort) {
  serveDrawing(parentPort, (file) =>
    openPagePictures(file, { ...DEFAULT_LIMITS, maxPagePixels: MOST_PIXELS }),
  );
}
