import { type BudgetDocument, type Evidence, figureSchema } from "@yusuan/schema";

/** Where every amount of a document stands, by its id, in whatever part of the document it is. */
export function figurePlaces(budget: BudgetDocument): ReadonlyMap<string, Evidence> {
  const places = new Map<string, Evidence>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const figure = "precision" in value ? figureSchema.safeParse(value) : undefined;
    if (figure?.success) {
      const { id, page, bbox, place, text } = figure.data;
      places.set(id, { figure: id, page, bbox, text, ...(place === undefined ? {} : { place }) });
    } else for (const part of Object.values(value)) visit(part);
  };
  visit(budget);
  return places;
}
