import fc from "fast-check";
import { expect, test } from "vitest";
import { hocrSymbols } from "./hocr.js";

const HOCR = `<div class='ocr_page' id='page_1' title='bbox 0 0 155 46'>
 <span class='ocrx_word' title='bbox 16 13 143 37; x_wconf 0'>
  <span class='ocrx_cinfo' title='x_bboxes 16 13 22 34; x_conf 98.98'>1</span>
  <span class='ocrx_cinfo' id='lstm_choices_1_1_1'>
   <span class='ocrx_cinfo' id='choice_1_1_1' title='x_confs 95.26'>1</span>
   <span class='ocrx_cinfo' id='choice_1_1_2' title='x_confs 0.28605461'>7</span>
  </span>
  <span class='ocrx_cinfo' title='x_bboxes 28 29 33 37; x_conf 64'>&lt;</span>
 </span>
</div>`;

test("characters come with their edges, how sure they are, and what else they may be", () => {
  expect(hocrSymbols(HOCR)).toEqual([
    { text: "1", confidence: 0.9898, from: 16, to: 22, choices: [{ text: "7", confidence: 0.0028605461 }] },
    { text: "<", confidence: 0.64, from: 28, to: 33, choices: [] },
  ]);
});

test("the edges of a picture that was cut out are those in the whole one", () => {
  expect(hocrSymbols(HOCR, 10).map(({ from, to }) => [from, to])).toEqual([
    [26, 32],
    [38, 43],
  ]);
});

test("an empty page has no characters", () => {
  expect(hocrSymbols("<div class='ocr_page' id='page_1'></div>")).toEqual([]);
});

test("whatever stands in the file, confidences are shares and edges in order", () => {
  const token = fc.constantFrom(
    "x_bboxes ",
    "1 2 3 4",
    "; x_conf ",
    "99",
    "-5",
    "1e999",
    "'>",
    "<",
    "字",
    "x_confs ",
  );
  fc.assert(
    fc.property(fc.array(token, { maxLength: 60 }), (tokens) => {
      for (const { confidence, from, to } of hocrSymbols(tokens.join(""))) {
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(to).toBeGreaterThanOrEqual(from);
      }
    }),
  );
});
