import { readFile } from "node:fs/promises";
import { InputError } from "@yusuan/schema";
import { expect, test } from "vitest";
import { failureOf } from "./failure.js";
import { reasonOf } from "./reason.js";

test("an input error keeps its code and both languages", () => {
  expect(reasonOf(failureOf(new InputError("encrypted", { en: "locked", zh: "已加密" })))).toBe(
    "encrypted: locked / 已加密",
  );
});

test.each([
  ["/nowhere/at/all", "not-found"],
  ["/", "not-a-file"],
])("reading %s is %s", async (path, code) => {
  const error = await readFile(path).catch((cause: unknown) => cause);
  expect(failureOf(error).code).toBe(code);
});

test.each([[new TypeError("x is not a function")], ["a string"], [undefined]])(
  "%s is an internal error",
  (error) => {
    expect(failureOf(error).code).toBe("internal-error");
  },
);
