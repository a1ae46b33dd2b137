import { IDENTITY_MATRIX, type Matrix } from "../../page/geometry.js";
import type { XmlElement } from "../../xml/parse-xml.js";

/** Points in a millimetre, the unit of OFD. */
export const POINTS = 72 / 25.4;
/** Numbers beyond this are damage. */
const LARGEST = 1e7;

const NUMBER = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/giu;

/** The numbers of an ST_Array (GB/T 33190, 7.3), however they are parted; those that are none are 0. */
function numbersOf(text: string | undefined): number[] {
  return (text?.match(NUMBER) ?? []).map(sane);
}

/** A number as it is written; the usual one where there is none. */
export function numberOf(text: string | undefined, usual: number): number {
  const [first] = numbersOf(text);
  return first ?? usual;
}

export function sane(written: string): number {
  const value = Number(written);
  return Number.isFinite(value) && Math.abs(value) <= LARGEST ? value : 0;
}

/** An ST_Box: its upper left corner, its width and its height. */
export type Area = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export function areaOf(text: string | undefined): Area | undefined {
  const [x, y, width, height] = numbersOf(text);
  return x === undefined || y === undefined || width === undefined || height === undefined
    ? undefined
    : { x, y, width, height };
}

/** A CTM; the identity where it is missing or broken. */
export function matrixOf(text: string | undefined): Matrix {
  const [a, b, c, d, e, f] = numbersOf(text);
  return a === undefined ||
    b === undefined ||
    c === undefined ||
    d === undefined ||
    e === undefined ||
    f === undefined
    ? IDENTITY_MATRIX
    : [a, b, c, d, e, f];
}

/** An attribute that is true or false. */
export function flag({ attributes }: XmlElement, name: string, usual: boolean): boolean {
  const value = attributes[name]?.trim().toLowerCase();
  return value === undefined || value === "" ? usual : value === "true" || value === "1";
}
