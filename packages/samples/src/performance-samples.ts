import { report2022 } from "./content/evaluation/document.js";
import { QUIRKS_REPORT } from "./content/evaluation/quirks.js";
import { truthReport2022 } from "./content/evaluation/truth.js";
import { damagedText } from "./content/performance/damage/damage.js";
import { overall2024 } from "./content/performance/overall-2024/document.js";
import { truthOverall2024 } from "./content/performance/overall-2024/truth.js";
import { selfEvaluations } from "./content/performance/self-evaluation/document.js";
import { EVALUATED_RIGHT } from "./content/performance/self-evaluation/projects.js";
import { truthDamaged, truthSelfEvaluations } from "./content/performance/self-evaluation/truth.js";
import { targets2020 } from "./content/performance/targets-2020/document.js";
import { truthTargets2020 } from "./content/performance/targets-2020/truth.js";
import { targets2026 } from "./content/performance/targets-2026/document.js";
import { QUIRKS_2026 } from "./content/performance/targets-2026/quirks.js";
import { truthTargets2026 } from "./content/performance/targets-2026/truth.js";
import type { SampleDocument } from "./layout/document.js";
import type { PdfStyle } from "./render/pdf/style.js";
import { FORMS, REPORT, SELF_EVALUATION } from "./render/styles.js";
import type { TabbedStyle } from "./render/tabbed-text.js";
import type { PerformanceTruth } from "./truth/performance.js";

/** A document of performance forms or an evaluation report, made as `name.pdf`, `name.txt` and `name.truth.json`. */
type PerformanceSample = {
  readonly name: string;
  readonly document: SampleDocument;
  /** Absent where there is no PDF of it. */
  readonly pdf?: PdfStyle;
  /** One cell on a line, or one row. */
  readonly text: "lines" | TabbedStyle;
  /** What happens to the text afterwards. */
  readonly damage?: (text: string) => string;
  readonly truth: PerformanceTruth;
};

export const PERFORMANCE_SAMPLES: readonly PerformanceSample[] = [
  {
    name: "project-targets-2026",
    document: targets2026(),
    pdf: FORMS,
    text: { marksHeadings: true, quirks: QUIRKS_2026 },
    truth: truthTargets2026(),
  },
  {
    name: "evaluation-report-2022",
    document: report2022(),
    pdf: REPORT,
    text: { marksHeadings: false, quirks: QUIRKS_REPORT },
    truth: truthReport2022(),
  },
  {
    name: "self-evaluation-2022",
    document: selfEvaluations(),
    pdf: SELF_EVALUATION,
    text: { marksHeadings: false, quirks: [] },
    truth: truthSelfEvaluations(),
  },
  {
    name: "self-evaluation-damaged",
    document: selfEvaluations(EVALUATED_RIGHT),
    text: { marksHeadings: false, quirks: [] },
    damage: damagedText,
    truth: truthDamaged(),
  },
  {
    name: "overall-targets-2024",
    document: overall2024(),
    pdf: FORMS,
    text: "lines",
    truth: truthOverall2024(),
  },
  {
    name: "project-targets-2020",
    document: targets2020(),
    pdf: FORMS,
    text: "lines",
    truth: truthTargets2020(),
  },
];
