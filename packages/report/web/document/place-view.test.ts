import { expect, test } from "vitest";
import { placeWords } from "./place-view.js";

test.each([
  ["line 87", "第 87 行"],
  ["lines 87-93", "第 87–93 行"],
  ["表4!A5", "表4!A5"],
])("%s is %s", (place, zh) => expect(placeWords(place)).toEqual({ en: place, zh }));
