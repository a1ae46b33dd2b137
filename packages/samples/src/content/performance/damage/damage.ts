import { croppedRows } from "./crops.js";
import { gappy, garbled, sequence } from "./noise.js";

type Row = readonly string[];

const TITLE = "财政项目支出绩效自评表";
const HEADER = "绩效 指标";
/** The indicator whose row gets lost where the page breaks. */
export const LOST = "技术知晓程度";

/** The text of three self-evaluations as a bad reading of their pictures leaves it. */
export function damagedText(text: string): string {
  const rows = text.split("\n").map((line) => line.split("\t"));
  const starts = rows.flatMap(([first], index) => (first === TITLE ? [index] : []));
  const forms = starts.map((start, index) =>
    rows.slice(start, starts[index + 1]).filter((row) => row.length > 1),
  );
  const [first = [], second = [], third = []] = forms;
  const pages = [croppedForm(first), pollutedForm(second), brokenForm(third)];
  return pages.map((page) => `${page.map((row) => row.join("\t")).join("\n")}\n`).join("\n");
}

/** The page was cut into crops; a row of the indicators is lost at the break after it. */
function croppedForm(rows: readonly Row[]): readonly Row[] {
  const header = rows.findIndex(([first]) => first === HEADER);
  const lost = rows.findIndex((row) => row[3] === LOST);
  const labels = rows[lost]?.map((text, column) => (column < 3 ? text : "")) ?? [];
  return [
    ...croppedRows(rows.slice(0, header + 1)),
    ["级指标", "", "二级指标", "三级指标", "指标值", "完成值", "分值", "得分", "改进措施"],
    ...rows.slice(header + 1, lost),
    labels,
    [""],
    [""],
    ...rows.slice(lost + 1),
  ];
}

/** Labels run together with what stands beside them, units of the form torn apart, gaps in the amounts. */
function pollutedForm(rows: readonly Row[]): readonly Row[] {
  const next = sequence(11);
  return rows.flatMap((row): readonly Row[] => {
    const [first = "", , third = "", fourth = ""] = row;
    if (first === TITLE) return [["", "", "", `${garbled(TITLE.slice(0, 8), next)}`, "", "", "", "", ""]];
    if (first.startsWith("(")) return [["", "", "", "(2022 年", "度)", "", "", "", ""]];
    if (first === "项目名称") return [["", first, "", "", "", third, "", "", ""]];
    if (first === "主管部门") {
      return [["", first, third.slice(0, 5), "", row[4] ?? "", "", "", `${(row[6] ?? "").slice(2, 9)}`, ""]];
    }
    if (first === "项目资金 (元)") {
      return [
        [
          first.slice(0, 4),
          "",
          "",
          `村委员会 ${fourth}`,
          ...row.slice(4, 7),
          `术推广站 ${row[7] ?? ""}`,
          row[8] ?? "",
        ],
      ];
    }
    if (third === "年度资金总额") {
      return [["(元)", "", third, fourth, row[4] ?? "", gappy(row[5] ?? ""), ...row.slice(6)]];
    }
    if (third === "其中：当年财政拨款") {
      return [
        [
          "",
          "",
          "其中: 当年财政拨款",
          fourth,
          gappy(row[4] ?? "").replace(", ", ""),
          row[5] ?? "",
          "_",
          "",
          "_",
        ],
      ];
    }
    if (first === "年度 总体 目标") return [["", "", "预期", "目标", "", "", "实", "际完成情况", ""]];
    if (first === HEADER) return [["", ...row.slice(1)]];
    // The label of the whole block stands beside the row in its middle.
    return [fourth === "监测报告按时完成率" ? ["绩效指标", ...row.slice(1)] : row];
  });
}

/** The page breaks inside the indicators; the deviation runs over several lines of the page. */
function brokenForm(rows: readonly Row[]): readonly Row[] {
  return rows.flatMap((row): readonly Row[] => {
    const [first = "", , , fourth = ""] = row;
    if (first === HEADER) return [["绩效指", ...row.slice(1)]];
    if (fourth === "种植户作业成本") return [[""], ["标", ...row.slice(1)]];
    if (fourth === "机械化作业水平") return [row, [""]];
    if (first === "总分")
      return [["", "", "", "总分", "", "", row[6] ?? "", (row[7] ?? "").replace(".", ". "), ""]];
    return [row];
  });
}
