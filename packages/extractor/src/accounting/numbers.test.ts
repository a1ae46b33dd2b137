import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { accountNumbers, type PagedText } from "./numbers.js";

const on = (page: number, ...texts: readonly string[]): PagedText[] => texts.map((text) => ({ page, text }));

describe("numbers that are all placed", () => {
  test.each<[string, readonly PagedText[], readonly PagedText[]]>([
    ["none at all", [], []],
    ["as printed", on(1, "合计 12.50", "7"), on(1, "7", "12.50")],
    ["in one text", on(1, "1", "2"), on(1, "1 2")],
    ["with other separators", on(1, "1,234.50"), on(1, "1234.50")],
    ["in full width", on(1, "１２"), on(1, "12")],
    ["closed up from two lines", on(1, "12,345,", "678.90"), on(1, "12,345,678.90")],
    ["cut into two cells", on(1, "1.002.00"), on(1, "1.00", "2.00")],
    [
      "wrapped in neighbouring cells",
      on(1, "12,345,", "67,890,", "678.90", "123.45"),
      on(1, "12,345,678.90", "67,890,123.45"),
    ],
    [
      "painted in one go and wrapped",
      on(1, "7196671966", "242.54", "242.54"),
      on(1, "71966242.54", "71966242.54"),
    ],
    ["twice, printed twice", on(1, "5", "5"), on(1, "5 5")],
  ])("%s", (_, printed, placed) => {
    expect(accountNumbers(printed, placed)).toMatchObject({ lost: [], extra: [] });
  });
});

describe("numbers that are lost", () => {
  test("are told with their page", () => {
    expect(accountNumbers([...on(1, "1.50 2"), ...on(2, "3")], on(1, "2"))).toEqual({
      numbersPrinted: 3,
      numbersPlaced: 1,
      lost: [
        { page: 1, token: "1.50" },
        { page: 2, token: "3" },
      ],
      extra: [],
    });
  });

  test("when one of two alike is missing", () => {
    expect(accountNumbers(on(1, "5", "5"), on(1, "5")).lost).toEqual([{ page: 1, token: "5" }]);
  });

  test("when they stand on another page", () => {
    const { lost, extra } = accountNumbers(on(1, "5"), on(2, "5"));
    expect([lost, extra]).toEqual([[{ page: 1, token: "5" }], [{ page: 2, token: "5" }]]);
  });

  test.each([
    ["its decimal point", on(1, "1,234.56"), on(1, "123,456")],
    ["the order of its lines", on(1, "12,345,", "678.90"), on(1, "678.9012345")],
  ])("when a number lost %s", (_, printed, placed) => {
    expect(accountNumbers(printed, placed).lost.length).toBeGreaterThan(0);
  });

  test("when digits changed places", () => {
    expect(accountNumbers(on(1, "12"), on(1, "21")).numbersPlaced).toBe(0);
  });

  test("when a digit changed", () => {
    expect(accountNumbers(on(1, "12.50"), on(1, "12.60")).numbersPlaced).toBe(0);
  });
});

test("a number placed twice is extra", () => {
  expect(accountNumbers(on(1, "5"), on(1, "5", "5"))).toMatchObject({
    lost: [],
    extra: [{ page: 1, token: "5" }],
    numbersPlaced: 1,
  });
});

const number = fc.integer({ min: 1, max: 99_999 }).map((fen) => (fen / 100).toFixed(2));
const texts = fc.array(fc.record({ page: fc.integer({ min: 1, max: 3 }), text: number }));

test("the order of texts says nothing", () => {
  fc.assert(
    fc.property(texts, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (printed, random) => {
      const keyed = printed.map((each) => ({ each, key: random.next().value as number }));
      const shuffled = keyed.sort((a, b) => a.key - b.key).map(({ each }) => each);
      expect(accountNumbers(printed, shuffled)).toMatchObject({ lost: [], extra: [] });
    }),
  );
});

test("every printed number is placed or lost", () => {
  fc.assert(
    fc.property(texts, texts, (printed, placed) => {
      const { numbersPrinted, numbersPlaced, lost } = accountNumbers(printed, placed);
      expect(numbersPrinted).toBe(printed.length);
      expect(numbersPlaced + lost.length).toBe(numbersPrinted);
    }),
  );
});

test("a number taken away is lost, exactly that one", () => {
  fc.assert(
    fc.property(fc.uniqueArray(number, { minLength: 1 }), fc.nat(), (all, pick) => {
      const index = pick % all.length;
      const left = all.filter((_, i) => i !== index);
      expect(accountNumbers(on(1, ...all), on(1, ...left)).lost).toEqual([{ page: 1, token: all[index] }]);
    }),
  );
});
