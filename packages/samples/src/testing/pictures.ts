import sharp from "sharp";
import { parseObjects } from "../render/scan/pdf-objects.js";

const STREAM = "\nstream\n";
const TILE = 16;

/** The pictures of a file, and everything else that it says. */
export function partsOf(bytes: Uint8Array): {
  readonly pictures: readonly Uint8Array[];
  readonly rest: string;
} {
  if (Buffer.from(bytes.subarray(0, 5)).toString("latin1") !== "%PDF-")
    return { pictures: [bytes], rest: "" };
  const { head, objects, trailer } = parseObjects(bytes);
  const pictures: Uint8Array[] = [];
  const rest = [...objects].map(([number, body]) => {
    if (!body.includes("/DCTDecode")) return `${number} ${body}`;
    const from = body.indexOf(STREAM) + STREAM.length;
    pictures.push(Buffer.from(body.slice(from, body.lastIndexOf("\nendstream")), "latin1"));
    return `${number} ${body.slice(0, from).replace(/\/Length \d+/u, "")}`;
  });
  return { pictures, rest: [head, ...rest, trailer].join("\n") };
}

/**
 * The largest mean difference, in levels from 0 to 255, between tiles of 16 by 16 pixels of two pictures: a changed
 * digit fills much of a tile, what another decoder or drawing library rounds otherwise does not. Infinite where the
 * sizes differ.
 */
export async function pictureDifference(one: Uint8Array, other: Uint8Array): Promise<number> {
  const [first, second] = await Promise.all([one, other].map(greyOf));
  if (!first || !second || first.width !== second.width || first.data.length !== second.data.length) {
    return Number.POSITIVE_INFINITY;
  }
  const across = Math.ceil(first.width / TILE);
  const sums = new Map<number, number>();
  first.data.forEach((level, at) => {
    const [x, y] = [at % first.width, Math.floor(at / first.width)];
    const tile = Math.floor(y / TILE) * across + Math.floor(x / TILE);
    sums.set(tile, (sums.get(tile) ?? 0) + Math.abs(level - (second.data[at] ?? 0)));
  });
  return Math.max(0, ...sums.values()) / TILE ** 2;
}

async function greyOf(bytes: Uint8Array) {
  const decoded = sharp(bytes, { pages: -1 }).grayscale().extractChannel(0).raw();
  const { data, info } = await decoded.toBuffer({ resolveWithObject: true });
  return { data: new Uint8Array(data), width: info.width };
}
