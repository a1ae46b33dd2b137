import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createCanvas, GlobalFonts } from "@napi-rs/canvas";
import type { Picture } from "../raster.js";

/** Text in 10 point Liberation Sans, a font that pdf.js brings along; `y` is the baseline, in points from the top left. */
export type PrintedText = { readonly x: number; readonly y: number; readonly text: string };

/** Edges of a grid that is drawn, in points. */
type PrintedGrid = { readonly xs: readonly number[]; readonly ys: readonly number[] };

/** A page of 400 by 300 points at 200 dpi, turned clockwise after it was printed. */
export function printedPicture(texts: readonly PrintedText[], grid?: PrintedGrid, turn = 0): Picture {
  const manifest = createRequire(import.meta.url).resolve("pdfjs-dist/package.json");
  GlobalFonts.registerFromPath(
    join(dirname(manifest), "standard_fonts", "LiberationSans-Regular.ttf"),
    "Printed",
  );
  const scale = 200 / 72;
  const [across, down] = turn % 180 === 0 ? [400, 300] : [300, 400];
  const canvas = createCanvas(Math.round(across * scale), Math.round(down * scale));
  const context = canvas.getContext("2d");
  context.fillStyle = "white";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.translate(canvas.width / 2, canvas.height / 2);
  context.rotate((turn * Math.PI) / 180);
  context.scale(scale, scale);
  context.translate(-200, -150);
  context.fillStyle = "black";
  context.font = "10px Printed";
  for (const { x, y, text } of texts) context.fillText(text, x, y);
  const { xs = [], ys = [] } = grid ?? {};
  for (const y of ys) context.fillRect(xs[0] ?? 0, y - 0.3, (xs.at(-1) ?? 0) - (xs[0] ?? 0), 0.6);
  for (const x of xs) context.fillRect(x - 0.3, ys[0] ?? 0, 0.6, (ys.at(-1) ?? 0) - (ys[0] ?? 0));
  const { width, height, data } = context.getImageData(0, 0, canvas.width, canvas.height);
  return { width, height, rgba: data, pixelsPerPoint: scale };
}
