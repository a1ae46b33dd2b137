import type { World } from "./world.js";

/** What searches may still cost, in assignments looked at; it is used up by them. */
export type Effort = { left: number };

/** So much for every number and sum, that the whole stays linear in the size of the document. */
export function effortFor({ network }: World, each: number): Effort {
  return { left: each * (network.nodes.length + network.sums.length) };
}
