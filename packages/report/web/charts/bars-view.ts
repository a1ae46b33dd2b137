import { type Child, html, svg } from "../dom/element.js";
import { barOf, type Stretch, stackOf } from "./bar-layout.js";
import { type Fill, fillOf } from "./patterns.js";
import type { Scale } from "./scale.js";

/** A part of a bar; `value` is for its length only, null where there is nothing to draw. */
type BarPart = { readonly value: number | null; readonly fill: Fill; readonly isMarked: boolean };

export type BarRow = {
  readonly label: Child;
  /** One part for a bar, several that are stacked. */
  readonly parts: readonly BarPart[];
  /** The amount in words, beside the bar. */
  readonly told: Child;
  /** More below the bar. */
  readonly below?: Child;
};

/** Bars below each other on one scale, each with its name before and its amount behind it. */
export function barRows(rows: readonly BarRow[], scale: Scale): HTMLElement {
  return html("ul", { class: "bars" }, ...rows.map((row) => barRow(row, scale)));
}

function barRow({ label, parts, told, below }: BarRow, scale: Scale): HTMLElement {
  return html(
    "li",
    { class: "bar-row" },
    html("span", { class: "bar-label" }, label),
    track(parts, scale),
    html("span", { class: "bar-told" }, told),
    below === undefined ? undefined : html("div", { class: "bar-below" }, below),
  );
}

function track(parts: readonly BarPart[], scale: Scale): SVGSVGElement {
  const [only] = parts;
  const stretches =
    parts.length === 1 && only
      ? [only.value === null ? null : barOf(only.value, scale)]
      : stackOf(
          parts.map(({ value }) => value),
          scale,
        );
  return svg(
    "svg",
    { class: "track", width: "100%", height: 22, "aria-hidden": "true" },
    ...scale.ticks.map((tick) => {
      const x = percent(scale.at(tick));
      return svg("line", { class: tick === 0 ? "zero" : "tick", x1: x, x2: x, y1: 0, y2: 22 });
    }),
    ...parts.map((part, index) => bar(part, stretches[index] ?? null)),
  );
}

function bar({ fill, isMarked }: BarPart, stretch: Stretch | null): Child {
  if (!stretch) return undefined;
  return svg("rect", {
    class: isMarked ? "mark contradicted" : "mark",
    x: percent(stretch.x),
    width: percent(stretch.width),
    y: 4,
    height: 14,
    fill: fillOf(fill),
  });
}

/** The round numbers over the bars. */
export function axis(scale: Scale, words: (tick: number) => string): HTMLElement {
  const labels = scale.ticks.map((tick) => {
    const label = html("span", {}, words(tick));
    label.style.left = percent(scale.at(tick));
    return label;
  });
  return html("div", { class: "bar-axis", "aria-hidden": "true" }, html("div", {}, ...labels));
}

function percent(value: number): string {
  return `${Math.round(1000 * value) / 1000}%`;
}
