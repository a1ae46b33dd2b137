import { cell, head, type Table } from "../../layout/table.js";

/** A table of basic data: a label, an amount in 元 and a remark on each row. */
type BasicTable = {
  readonly title: string;
  readonly numbered: boolean;
  readonly headers: readonly string[];
  readonly rows: readonly { readonly label: string; readonly amount: string }[];
  readonly remark: string;
};

/** 送餐上门补贴: the rows add up to 226,800, the execution table says 228,000. */
const DELIVERY: BasicTable = {
  title: "基础表 2：送餐上门补贴结算情况表",
  numbered: false,
  headers: ["助餐点", "结算金额", "备注"],
  rows: [
    { label: "康乐助餐点（5200 份）", amount: "62400" },
    { label: "新风助餐点（4900 份）", amount: "58800" },
    { label: "和平助餐点（4500 份）", amount: "54000" },
    { label: "东园助餐点（4300 份）", amount: "51600" },
  ],
  remark: "送餐上门补贴，12 元/份",
};

const SUBSIDY: BasicTable = {
  title: "基础表 3：困难老人用餐补助发放情况表",
  numbered: true,
  headers: ["序号", "发放人员", "发放金额", "备注"],
  rows: [
    { label: "2022 年 3 月发放 52 人用餐补助，每人 300 元", amount: "15600" },
    { label: "2022 年 9 月发放 50 人用餐补助，每人 300 元", amount: "15000" },
    { label: "2022 年 12 月发放 60 人用餐补助，每人 300 元", amount: "18000" },
  ],
  remark: "",
};

export const BASIC_TABLES: readonly BasicTable[] = [DELIVERY, SUBSIDY];

/** The table as it is drawn; a remark is one cell over all rows. */
export function basicTable({ numbered, headers, rows, remark, title }: BasicTable): Table {
  return {
    id: `basic-${title}`,
    widths: numbered ? [30, 250, 80, 60] : [200, 80, 140],
    header: [headers.map((text) => head(text))],
    body: rows.map(({ label, amount }, index) => [
      ...(numbered ? [head(String(index + 1))] : []),
      cell(label, "left"),
      cell(amount, "right"),
      ...(remark === "" ? [cell("", "left")] : index === 0 ? [cell(remark, "left", [rows.length, 1])] : []),
    ]),
  };
}
