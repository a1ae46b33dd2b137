import type { PerformanceData } from "../../../src/contract/performance-data.js";

/** What the page shows: the evaluation, or a project by its id. */
export type Chosen = { readonly kind: "evaluation" } | { readonly kind: "project"; readonly id: string };

/** Address within the page: `#evaluation`, `#project=p3`. */
export function addressOfChosen(chosen: Chosen): string {
  return chosen.kind === "evaluation" ? "#evaluation" : `#project=${encodeURIComponent(chosen.id)}`;
}

/** What can be chosen, in the order of the list. */
export function choices({ evaluation, projects }: PerformanceData): readonly Chosen[] {
  return [
    ...(evaluation ? [{ kind: "evaluation" } as const] : []),
    ...projects.map(({ id }) => ({ kind: "project", id }) as const),
  ];
}

/** What an address chooses; the first of the list where it names nothing that is there. */
export function chosenBy(data: PerformanceData, hash: string): Chosen | undefined {
  const all = choices(data);
  return all.find((each) => addressOfChosen(each) === hash) ?? all[0];
}
