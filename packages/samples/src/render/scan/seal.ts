import { createCanvas } from "@napi-rs/canvas";
import { fromRgba, type Pixels } from "./pixels.js";

/** A round red seal: where its middle lies and its radius, as shares of the width and the height, and of the width. */
export type Seal = { readonly x: number; readonly y: number; readonly radius: number };

/** Stamp the page: ring, star and strokes like those of letters around it, so that what is printed shows through. */
export function stamp<T extends Pixels>(pixels: T, { x, y, radius }: Seal): T {
  const { width, height, channels } = pixels;
  if (channels !== 3) throw new RangeError("A grey page takes no red seal");
  const canvas = createCanvas(width, height);
  const context = canvas.getContext("2d");
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, width, height);
  const size = radius * width;
  context.translate(x * width, y * height);
  context.strokeStyle = "#d8323c";
  context.fillStyle = "#d8323c";
  context.lineWidth = size * 0.05;
  context.beginPath();
  context.arc(0, 0, size, 0, 2 * Math.PI);
  context.stroke();
  for (let point = 0; point <= 10; point++) {
    const far = point % 2 === 0 ? 0.32 * size : 0.13 * size;
    const angle = (point * Math.PI) / 5 - Math.PI / 2;
    if (point === 0) context.beginPath();
    context.lineTo(far * Math.cos(angle), far * Math.sin(angle));
  }
  context.fill();
  for (let letter = -5; letter <= 5; letter++) {
    context.save();
    context.rotate(letter * 0.4);
    context.lineWidth = size * 0.035;
    for (let stroke = 0; stroke < 3; stroke++) {
      context.strokeRect(-0.08 * size, -0.86 * size + stroke * 0.06 * size, 0.16 * size, 0.05 * size);
    }
    context.restore();
  }
  const seal = fromRgba(context.getImageData(0, 0, width, height).data, 3);
  // Inks lie over each other: the darker of the two shows in each colour.
  const data = pixels.data.map((level, at) => Math.round((level * (seal[at] ?? 255)) / 255));
  return { ...pixels, data };
}
