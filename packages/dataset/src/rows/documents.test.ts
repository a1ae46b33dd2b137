import { expect, test } from "vitest";
import { share } from "./documents.js";

test("a share is cut, so that only all of them give 1.0000", () => {
  expect(share(3, 3)).toBe("1.0000");
  expect(share(99_999, 100_000)).toBe("0.9999");
  expect(share(1, 3)).toBe("0.3333");
  expect(share(0, 3)).toBe("0.0000");
  expect(share(0, 0)).toBeNull();
});
