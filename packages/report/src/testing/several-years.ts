import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ingest } from "@yusuan/pipeline";

/** A class of an invented document: code and name of the 类, 基本支出 and 项目支出 in 元. */
type InventedClass = readonly [code: string, name: string, basic: number, project: number];

/** An invented document of an agency; totals are the sums unless they are given. */
export type Invented = {
  readonly year: number;
  readonly kind: "预算" | "决算";
  readonly agency?: string;
  readonly revenue: readonly (readonly [name: string, amount: number])[];
  readonly classes: readonly InventedClass[];
  readonly revenueTotal?: number;
  readonly expenditureTotal?: number;
  /** 项目支出 in the 合计 of the form by function. */
  readonly projectTotal?: number;
};

const AGENCY = "上海市示例区数据局";
const ORDINALS = ["一", "二", "三", "四", "五", "六", "七", "八"];

/** Write invented documents as texts and ingest them, in a new folder; gives the run. */
export async function inventedRun(documents: readonly Invented[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "yusuan-years-"));
  const files = join(folder, "files");
  mkdirSync(files);
  for (const [index, document] of documents.entries()) {
    writeFileSync(join(files, `${document.year}-${document.kind}-${index}.txt`), textOf(document));
  }
  const out = join(folder, "run");
  await ingest([files], { out, ocr: "never" });
  return out;
}

function textOf(document: Invented): string {
  const { year, kind, agency = AGENCY } = document;
  const above = `\n\n编制部门：${agency}\n\n单位：元\n\n`;
  return [
    `# ${agency}${year}年部门${kind}`,
    `## ${kind === "预算" ? `${year}年部门财务收支预算总表` : "收入支出决算总表"}${above}${summary(document)}`,
    `## ${kind === "预算" ? `${year}年部门支出预算总表` : "支出决算表"}${above}${byFunction(document)}`,
    "",
  ].join("\n\n");
}

function summary({ kind, revenue, classes, ...totals }: Invented): string {
  const length = Math.max(revenue.length, classes.length);
  const rows = Array.from({ length }, (_, index) => {
    const [source = "", came] = revenue[index] ?? [];
    const [, name = "", basic, project] = classes[index] ?? [];
    const went = basic === undefined || project === undefined ? undefined : basic + project;
    const ordinal = `${ORDINALS[index] ?? ""}、`;
    return [
      source && ordinal + source,
      came === undefined ? "" : yuan(came),
      name && ordinal + name,
      went === undefined ? "" : yuan(went),
    ];
  });
  const [came, went] = totalsOf({ kind, revenue, classes, ...totals });
  const names = kind === "预算" ? ["收入总计", "支出总计"] : ["总计", "总计"];
  return table([
    ["项目", `${kind}数`, "项目", `${kind}数`],
    ...rows,
    [names[0] ?? "", yuan(came), names[1] ?? "", yuan(went)],
  ]);
}

function totalsOf({ revenue, classes, revenueTotal, expenditureTotal }: Invented): readonly [number, number] {
  const came = revenue.reduce((sum, [, amount]) => sum + amount, 0);
  const went = classes.reduce((sum, [, , basic, project]) => sum + basic + project, 0);
  return [revenueTotal ?? came, expenditureTotal ?? went];
}

function byFunction({ classes, projectTotal }: Invented): string {
  const rows = classes.flatMap(([code, name, basic, project]) => {
    const amounts = [yuan(basic + project), yuan(basic), yuan(project)];
    return [[code, "", "", name, ...amounts]];
  });
  const sum = (of: (each: InventedClass) => number) => classes.reduce((total, each) => total + of(each), 0);
  const [basic, project] = [sum(([, , each]) => each), projectTotal ?? sum(([, , , each]) => each)];
  const whole = sum(([, , one, other]) => one + other);
  return table([
    ["类", "款", "项", "功能分类科目名称", "合计", "基本支出", "项目支出"],
    ...rows,
    ["合计", "", "", "", yuan(whole), yuan(basic), yuan(project)],
  ]);
}

function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** Whole 元 as documents print them. */
function yuan(amount: number): string {
  return `${amount.toLocaleString("en-US")}.00`;
}
