import { expect, test } from "vitest";
import { createTurns } from "./turns.js";

const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test("work runs side by side, and alone only when nothing else runs", async () => {
  const turns = createTurns();
  let running = 0;
  const seen: string[] = [];
  const work = (name: string) => async () => {
    running += 1;
    seen.push(`${name}${running}`);
    await later(5);
    running -= 1;
  };
  await Promise.all([
    turns.beside(work("a")),
    turns.beside(work("b")),
    turns.alone(work("X")),
    turns.beside(work("c")),
    turns.alone(work("Y")),
    turns.beside(work("d")),
  ]);
  expect(seen).toEqual(["a1", "b2", "X1", "Y1", "c1", "d2"]);
});

test("work that fails gives its turn back", async () => {
  const turns = createTurns();
  await expect(turns.alone(() => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
  await expect(turns.beside(() => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
  expect(await turns.alone(async () => 1)).toBe(1);
});
