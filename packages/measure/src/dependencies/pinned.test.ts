import { expect, test } from "vitest";
import { unpinned } from "./pinned.js";

const of = (name: string, version: string) => ({ name: "m", dependencies: { [name]: version } });

test.each([
  ["zod", "4.6.7"],
  ["zod", "5.0.0-beta.1"],
  ["@types/node", "20.19.43"],
  ["@yusuan/schema", "workspace:*"],
])("%s %s is pinned", (name, version) => {
  expect(unpinned(of(name, version))).toEqual([]);
});

test.each([
  ["zod", "^4.6.7"],
  ["zod", "~4.6.7"],
  ["zod", "4.6"],
  ["zod", "4.x"],
  ["zod", ">=4.6.7"],
  ["zod", "4.6.7 || 5.0.0"],
  ["zod", "latest"],
  ["zod", "*"],
  ["zod", ""],
  ["zod", "https://example.org/zod.tgz"],
  ["zod", "workspace:*"],
  ["@yusuan/schema", "0.1.0"],
  ["@yusuan/schema", "workspace:^"],
])("%s %s is not", (name, version) => {
  expect(unpinned(of(name, version))).toHaveLength(1);
});

test("looks into every group", () => {
  const range = { zod: "^4.6.7" };
  const groups = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"];
  for (const group of groups) expect(unpinned({ name: "m", [group]: range })).toHaveLength(1);
  expect(unpinned({ name: "m" })).toEqual([]);
});
