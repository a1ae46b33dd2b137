import { describe, expect, it } from "vitest";
import { head } from "../layout/table.js";
import { renderText } from "./text.js";

const caption = { title: "标题", agency: "编制部门：示例", unit: "单位：元" };

describe("renderText", () => {
  it("saves one cell per line, a lone tab before and after each row", () => {
    const table = {
      id: "x",
      caption,
      widths: [1, 1],
      header: [],
      body: [[head("甲"), head("1.00")]],
    };
    const text = renderText({
      title: "",
      cover: [],
      contents: [],
      sections: [{ blocks: [{ kind: "table", table }] }],
    });
    expect(text).toBe(
      [
        "\t\n\t\n\t\n\t\n\n",
        "\t\n\t标题\n\t\n\n",
        "\t\n\t\n\t\n\t\n\n",
        "\t\n\t编制部门：示例\n\t单位：元\n\t\n\n",
        "\t\n\t甲\n\t1.00\n\t\n\n",
        "\n",
      ].join(""),
    );
  });

  it("spreads the lines of a cell over the rows that it spans and leaves covered cells empty", () => {
    const table = {
      id: "x",
      widths: [1, 1, 1],
      header: [
        [head("上\n下", 2), head("右", 1, 2)],
        [head("甲"), head("乙")],
      ],
      body: [],
    };
    const text = renderText({
      title: "",
      cover: [],
      contents: [],
      sections: [{ blocks: [{ kind: "table", table }] }],
    });
    expect(text).toBe("\t上\n\t右\n\n\t下\n\t甲\n\t乙\n\n\n");
  });
});
