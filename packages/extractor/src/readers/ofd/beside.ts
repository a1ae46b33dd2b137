import type { Glyph } from "../../page/content.js";
import type { ScannedPage } from "../../scan/scanned-page.js";
import { moved } from "../../scan/sheet/homography.js";
import type { Homography } from "../../scan/sheet.js";
import type { ReadSettings } from "../reader.js";

/**
 * Settings under which a page that is read as a picture keeps the text that is painted beside the picture, such as its
 * page number: what is made a picture of has no text.
 */
export function withTextBeside(settings: ReadSettings, glyphs: readonly Glyph[]): ReadSettings {
  if (glyphs.length === 0) return settings;
  return {
    ...settings,
    scan: async (page, work) => {
      const scanned = await settings.scan(page, work);
      const toSheet = scanned.scan.turned === 0 ? inverse(scanned.toPage) : undefined;
      return added(scanned, toSheet ? glyphs.map((glyph) => onSheet(glyph, toSheet)) : glyphs);
    },
  };
}

function added(scanned: ScannedPage, glyphs: readonly Glyph[]): ScannedPage {
  const { content } = scanned;
  return { ...scanned, content: { ...content, glyphs: [...content.glyphs, ...glyphs] } };
}

/** A glyph of the page where it would stand on the straightened sheet: moved as a whole. */
function onSheet(glyph: Glyph, toSheet: Homography): Glyph {
  const [x0, y0, x1, y1] = glyph.bbox;
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  const [newX, newY] = moved(toSheet, [x, y]);
  if (!Number.isFinite(newX + newY)) return glyph;
  const [dx, dy] = [newX - x, newY - y];
  const sideways = glyph.direction === 90 || glyph.direction === 270;
  return {
    ...glyph,
    bbox: [x0 + dx, y0 + dy, x1 + dx, y1 + dy],
    baseline: glyph.baseline + (sideways ? dx : dy),
  };
}

/** The way back, by the adjugate: the factor that it lacks makes no difference to a projective map. */
function inverse([a, b, c, d, e, f, g, h, i]: Homography): Homography {
  return [
    e * i - f * h,
    c * h - b * i,
    b * f - c * e,
    f * g - d * i,
    a * i - c * g,
    c * d - a * f,
    d * h - e * g,
    b * g - a * h,
    a * e - b * d,
  ];
}
