import { type Block, paragraphs, type SampleDocument, tableBlock } from "../../../layout/document.js";
import { printTenThousand } from "../../money.js";
import { breakdown2020, targetForm2020 } from "../forms/target-form-2020.js";
import { AGENCY, projects2020, projectTotal, YEAR } from "./projects.js";

/** The stated sum of the projects in 万元. */
export const SUM = printTenThousand(projects2020.reduce((sum, project) => sum + projectTotal(project), 0n));

/** The last parts of a 2020 budget: the sentence on its project targets and the forms. */
export function targets2020(): SampleDocument {
  return {
    title: `${AGENCY}${YEAR}年部门预算附件`,
    cover: [],
    contents: [],
    sections: [
      {
        heading: "相关情况说明",
        blocks: paragraphs([
          "一、绩效目标设置情况",
          `按照预算绩效管理的工作要求，本部门1个预算单位开展了${YEAR}年项目预算绩效目标编报工作，编报绩效目标的项目${projects2020.length}个，涉及项目预算资金${SUM}万元。`,
        ]),
      },
      { heading: "项目经费情况说明", blocks: projects2020.flatMap(forms) },
    ],
  };
}

/** The form of a project and its breakdown; every project begins a page. */
function forms(project: (typeof projects2020)[number], index: number): readonly Block[] {
  const tables = [tableBlock(targetForm2020(project)), tableBlock(breakdown2020(project))];
  return index === 0 ? tables : [{ kind: "page" }, ...tables];
}
