import type { BBox } from "@yusuan/schema";
import type { PageContent } from "../../page/content.js";
import { unionOf } from "../../page/geometry.js";

/** Pictures smaller than this share of the page are emblems, stamps and signatures. */
const LEAST_SHARE = 0.15;
/** Pictures this near to each other, in points, are parts of one. */
const TOUCH = 2;
/** With more pictures than this the page is a drawing made of them. */
const MOST_PICTURES = 200;

/** Boxes of large pictures on a page of text which have no text over them: what is printed there is not read otherwise. */
export function pictureRegions({ pictures, glyphs, width, height }: PageContent): BBox[] {
  if (pictures.length === 0 || pictures.length > MOST_PICTURES) return [];
  const onPage = pictures
    .map(
      ([x0, y0, x1, y1]): BBox => [
        Math.max(0, x0),
        Math.max(0, y0),
        Math.min(width, x1),
        Math.min(height, y1),
      ],
    )
    .filter((box) => area(box) > 0);
  return joined(onPage)
    .filter((box) => area(box) > LEAST_SHARE * width * height)
    .filter((box) => !glyphs.some(({ bbox, askew }) => !askew && holds(box, bbox)))
    .sort((a, b) => a[1] - b[1] || a[0] - b[0]);
}

/** Boxes that touch one another as one box. */
function joined(boxes: readonly BBox[]): BBox[] {
  const groups: BBox[] = [];
  for (const box of boxes) {
    let grown = box;
    // Growing may bring it to groups that it did not touch before.
    for (;;) {
      const at = groups.findIndex((group) => touch(group, grown));
      const [group] = at < 0 ? [] : groups.splice(at, 1);
      if (!group) break;
      grown = unionOf([group, grown]) ?? grown;
    }
    groups.push(grown);
  }
  return groups;
}

function touch([ax0, ay0, ax1, ay1]: BBox, [bx0, by0, bx1, by1]: BBox): boolean {
  return ax0 <= bx1 + TOUCH && bx0 <= ax1 + TOUCH && ay0 <= by1 + TOUCH && by0 <= ay1 + TOUCH;
}

function holds([x0, y0, x1, y1]: BBox, [gx0, gy0, gx1, gy1]: BBox): boolean {
  const [x, y] = [(gx0 + gx1) / 2, (gy0 + gy1) / 2];
  return x > x0 && x < x1 && y > y0 && y < y1;
}

function area([x0, y0, x1, y1]: BBox): number {
  return Math.max(0, x1 - x0) * Math.max(0, y1 - y0);
}
