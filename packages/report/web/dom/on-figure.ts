/** The id in `data-figure` of the nearest element around the target of an event. */
export function figureAt(event: Event): string | undefined {
  const { target } = event;
  const owner = target instanceof Element ? target.closest("[data-figure]") : null;
  return owner?.getAttribute("data-figure") ?? undefined;
}
