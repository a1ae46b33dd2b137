import { createHash } from "node:crypto";
import type { Degradation } from "@yusuan/samples";

/** A way of making a scan out of a born-digital page. */
export type Rung = {
  readonly name: string;
  readonly dpi: number;
  /** What happens to a page; absent where it stays clean. */
  readonly degradation?: (file: string, page: number) => Degradation;
  /** JPEG quality. */
  readonly quality: number;
};

const CLEAN = 90;
const WORN = 50;

/** From the best scan to the worst. */
export const RUNGS: readonly Rung[] = [
  { name: "300", dpi: 300, quality: CLEAN },
  { name: "200", dpi: 200, quality: CLEAN },
  { name: "150", dpi: 150, quality: CLEAN },
  { name: "200d", dpi: 200, quality: WORN, degradation: worn },
  { name: "150d", dpi: 150, quality: WORN, degradation: worn },
];

/** Turned by 0.5 to 1.5 degrees either way, blurred and noisy; every page of every file otherwise, always the same. */
function worn(file: string, page: number): Degradation {
  const digest = createHash("sha256").update(`${file} ${page}`).digest();
  const size = 0.5 + digest.readUInt16BE(0) / 65_535;
  const skew = (digest.readUInt8(2) & 1) === 0 ? size : -size;
  return { seed: digest.readUInt32BE(4), warp: { skew }, blur: 0.7, noise: 8 };
}
