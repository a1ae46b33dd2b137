import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { makePicture, PICTURE } from "./make.js";

test("the picture of the README is current (npm run picture)", async () => {
  expect(await makePicture()).toBe(await readFile(PICTURE, "utf8"));
});
