import {
  type Block,
  heading,
  paragraphs,
  type SampleDocument,
  tableBlock,
} from "../../../layout/document.js";
import { printTenThousand } from "../../money.js";
import { targetForm } from "../forms/target-form.js";
import { fundingTotals } from "../target-project.js";
import { projects2026, type ToldProject } from "./projects.js";

export const AGENCY = "上海市示例区城市运行管理中心";
export const YEAR = 2026;

/** The stated sum of the projects in 万元, `239.49`. */
export const SUM = printTenThousand(
  projects2026.reduce((sum, project) => sum + fundingTotals(project).annual, 0n),
);

/** 2026 project targets: what is told of four projects and the form of each. */
export function targets2026(): SampleDocument {
  return {
    title: `${AGENCY} ${YEAR} 年财政支出项目绩效目标申报表`,
    cover: [],
    contents: [],
    sections: [
      {
        blocks: [
          heading(2, "绩效目标设置情况"),
          ...paragraphs([
            `按照全面实施预算绩效管理的安排，本单位编报了 ${YEAR} 年项目绩效目标，编报绩效目标的项目 ${projects2026.length} 个，涉及项目预算资金 ${SUM} 万元。`,
          ]),
        ],
      },
      ...projects2026.map((project, index) => ({ blocks: told(project, index + 1) })),
    ],
  };
}

function told(project: ToldProject, number: number): readonly Block[] {
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ["一、项目概述", [project.overview]],
    ["二、立项依据", [project.grounds]],
    ["三、实施主体", [AGENCY]],
    ["四、实施方案", project.plan],
    ["五、实施周期", [`${chinese(project.start)}—${chinese(project.end)}`]],
    ["六、年度预算安排", [project.budget]],
    ["七、绩效目标", ["见财政项目支出绩效目标申报表。"]],
  ];
  const bodies = { year: YEAR, department: AGENCY, implementer: AGENCY };
  return [
    heading(2, `项目经费情况说明 ${number} ${project.name}`),
    ...parts.flatMap(([title, texts]) => [heading(3, title), ...paragraphs(texts)]),
    tableBlock(targetForm(`target-${number}`, project, bodies)),
  ];
}

function chinese(date: string): string {
  const [year, month, day] = date.split("-").map(Number);
  return `${year} 年 ${month} 月 ${day} 日`;
}
