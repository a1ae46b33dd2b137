import { expect, test } from "vitest";
import { elements } from "../../xml/find.js";
import { parseXml } from "../../xml/parse-xml.js";
import { isSeen, styleOf, USUAL_STYLE } from "./style.js";

const parse = (xml: string) => parseXml(new TextEncoder().encode(xml), "style");
const none = new Map();

test.each<[string, string | null, boolean]>([
  ['Value="0 0 0"', "rgb(0,0,0)", true],
  ['Value="#FF #ff #FF"', "rgb(255,255,255)", false],
  ['Value="255"', "rgb(255,255,255)", false],
  ['Value="100"', "rgb(100,100,100)", true],
  ['Value="0 0 0 0"', "rgb(255,255,255)", false],
  ['Value="0 0 0 255"', "rgb(0,0,0)", true],
  ['Value="0 0 0" Alpha="0"', null, false],
  ['Value="0 0 0" Alpha="128"', "rgb(0,0,0)", true],
  ["", "rgb(128,128,128)", true],
])("a colour %s", (attributes, colour, seen) => {
  const { stroke } = styleOf(
    parse(`<PathObject><StrokeColor ${attributes}/></PathObject>`),
    USUAL_STYLE,
    none,
  );
  expect([stroke, isSeen(stroke)]).toEqual([colour, seen]);
});

test("comes from the object, then from its draw parameters and theirs, then from the layer", () => {
  const list = parse(
    '<L><DrawParam ID="1" LineWidth="1" Relative="2"/><DrawParam ID="2" LineWidth="2" Relative="1"><StrokeColor Value="9 9 9"/></DrawParam></L>',
  );
  const params = new Map(elements(list).map((each) => [each.attributes.ID ?? "", each]));
  const layer = { ...USUAL_STYLE, fill: "rgb(1,1,1)" };
  expect(styleOf(parse('<PathObject DrawParam="1"/>'), layer, params)).toEqual({
    lineWidth: 1,
    stroke: "rgb(9,9,9)",
    fill: "rgb(1,1,1)",
  });
  expect(styleOf(parse('<PathObject DrawParam="1" LineWidth="3"/>'), layer, params).lineWidth).toBe(3);
});
