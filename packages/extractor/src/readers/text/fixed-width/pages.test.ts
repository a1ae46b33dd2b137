import { describe, expect, it } from "vitest";
import { linesOf } from "../lines.js";
import { fixedStretches } from "./pages.js";

const read = (text: string): string[] =>
  fixedStretches(linesOf(text, 1e6)).flatMap((stretch) =>
    stretch.kind === "rows"
      ? stretch.rows.map((row) => row.map((cell) => cell.text || ".").join("|"))
      : stretch.lines.filter((line) => line.text.trim() !== "").map((line) => `text ${line.text.trim()}`),
  );

const PAGE = `
            项目                       支出预算
 类   款   名称                     合计         基本支出
 201       一般公共服务支出       7,229.00       4,389.00

 201  03   政府办公厅事务         7,229.00       4,389.00
           机关事业单位基本
 208  05                            458.33         458.33
           养老保险缴费
 221  02   住房公积金               294.86           0.00
`;

describe("fixedStretches", () => {
  it("reads aligned columns, Han characters two columns wide, and wrapped names", () => {
    expect(read(PAGE)).toEqual([
      expect.stringContaining("支出预算"),
      "类|款|名称|合计|基本支出",
      "201|.|一般公共服务支出|7,229.00|4,389.00",
      "201|03|政府办公厅事务|7,229.00|4,389.00",
      "208|05|机关事业单位基本养老保险缴费|458.33|458.33",
      "221|02|住房公积金|294.86|0.00",
    ]);
  });

  it("reads Han characters one column wide", () => {
    expect(
      read("名称      合计   其他\n支出合计甲  7.00   4.00\n支出乙    17.00   4.00\n支出丙丁   7.00  14.00"),
    ).toContain("支出丙丁|7.00|14.00");
  });

  it("goes on over a page break, with other positions, and with a lone last row", () => {
    const rows = read(`${PAGE}\f 222  01  粮油事务   1.00   1.00
 222  02  粮油储备   2.00   2.00
 222  03  其他       3.00   3.00
\f     合计    9.00    9.00
`);
    expect(rows.slice(-4)).toEqual([
      "222|01|粮油事务|1.00|1.00",
      "222|02|粮油储备|2.00|2.00",
      "222|03|其他|3.00|3.00",
      "合计|9.00|9.00",
    ]);
  });

  it("parts a figure from the label of the next lane", () => {
    const rows = read("甲   10.00 一、丙   10.00\n乙    0.00 二、丁    1.00\n戊    2.00 三、己    1.00");
    expect(rows[0]).toBe("甲|10.00|一、丙|10.00");
  });

  it("leaves the title and captions outside", () => {
    const rows = read(`收入预算总表\n编制部门：某局         单位：元\n${PAGE}`);
    expect(rows.slice(0, 2)).toEqual(["text 收入预算总表", "text 编制部门：某局         单位：元"]);
  });

  it.each([
    "2020年  预算为1,234.00万元，比上年增加\n12.00万元，  主要原因是项目  增加\n其中：基本支出  12.00万元",
    "甲   1.00\n乙   2.00",
  ])("%j is no table", (text) => expect(read(text).every((line) => line.startsWith("text "))).toBe(true));
});
