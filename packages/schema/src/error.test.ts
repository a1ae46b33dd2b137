import { expect, test } from "vitest";
import { InputError } from "./error.js";

test("an input error carries its code, both texts and its cause", () => {
  const cause = new Error("below");
  const error = new InputError("not-a-pdf", { en: "not a PDF", zh: "不是 PDF" }, { cause });
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({
    name: "InputError",
    code: "not-a-pdf",
    message: "not a PDF",
    text: { zh: "不是 PDF" },
    cause,
  });
});
