import fc from "fast-check";
import { expect, test } from "vitest";
import { prettyJson } from "./json.js";

test("says the same as JSON.stringify", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.stringify(JSON.parse(prettyJson(value)))).toBe(JSON.stringify(value));
    }),
  );
});

test("keeps what fits in one line and breaks what does not", () => {
  const cell = { row: 1, text: "合计" };
  expect(prettyJson({ cells: [cell] })).toBe('{ "cells": [{ "row": 1, "text": "合计" }] }\n');
  const many = prettyJson({ cells: Array.from({ length: 20 }, () => cell) });
  expect(many.split("\n")).toHaveLength(25);
  expect(Math.max(...many.split("\n").map((line) => line.length))).toBeLessThanOrEqual(120);
});

test("leaves out undefined members and keeps the order of keys", () => {
  expect(prettyJson({ b: 1, a: undefined, c: [] })).toBe('{ "b": 1, "c": [] }\n');
});
