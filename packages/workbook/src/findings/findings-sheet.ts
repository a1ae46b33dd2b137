import type { Finding, Severity } from "@yusuan/schema";
import { SEVERITY, VERDICT } from "@yusuan/schema/names";
import type { Located } from "../figures/locate.js";
import { placeName } from "../identities/place-name.js";
import type { Check } from "../identities/term.js";
import { link, number, rowOf, text } from "../model/cells.js";
import { HEADER_HEIGHT, rowHeights } from "../model/row-heights.js";
import { SHEETS } from "../model/words.js";
import type { Content, Fill, Sheet, SheetCell } from "../model/workbook.js";
import { isSafe } from "../numbers/decimal.js";

/** Cells that a finding links to at most; it may rest on hundreds of figures. */
const MOST_LINKS = 12;

const HEADERS = [
  "#",
  "程度 Severity",
  "结论 Verdict",
  "规则 Rule",
  "说明",
  "Message",
  "应为 Expected",
  "实为 Actual",
  "差额 Difference",
  "页 Page",
  "勾稽 Identities",
  "单元格 Cells",
];
const WIDTHS = [5, 14, 24, 28, 56, 56, 18, 18, 16, 10, 16];
const HEADER_ROW = 3;

const FILLS: Readonly<Record<Severity, Fill>> = {
  error: "contradicted",
  warning: "attention",
  note: "unproven",
};

/** The findings of the audit with links to the cells that they speak of. */
export function findingsSheet(
  findings: readonly Finding[],
  located: ReadonlyMap<string, Located>,
  checks: ReadonlyMap<string, Check>,
  ruleTitle: (rule: string) => string,
): Sheet {
  const rows = findings.flatMap((finding, index) => {
    return findingRow(finding, index + 1, HEADER_ROW + 1 + index, located, checks, ruleTitle);
  });
  const columns = Math.max(HEADERS.length, ...rows.map(({ column }) => column));
  return {
    name: SHEETS.findings,
    widths: [...WIDTHS, ...Array.from({ length: columns - WIDTHS.length }, () => 13)],
    heights: new Map([...rowHeights(rows, WIDTHS), [HEADER_ROW, HEADER_HEIGHT]]),
    frozen: { rows: HEADER_ROW, columns: 1 },
    tab: findings.some(({ severity }) => severity === "error") ? "contradicted" : "proven",
    cells: [
      ...rowOf(1, [text("审计发现 · Findings")], { bold: true, size: 14 }),
      ...rowOf(
        2,
        [
          text(
            findings.length > 0
              ? "点击单元格名称可跳转。Click the name of a cell to go there."
              : "没有发现。There are no findings.",
          ),
        ],
        { muted: true },
      ),
      ...rowOf(
        HEADER_ROW,
        HEADERS.map((header) => text(header)),
        { bold: true, fill: "header", border: true, wrap: true, align: "center" },
      ),
      ...rows,
    ],
  };
}

function findingRow(
  finding: Finding,
  count: number,
  row: number,
  located: ReadonlyMap<string, Located>,
  checks: ReadonlyMap<string, Check>,
  ruleTitle: (rule: string) => string,
): readonly SheetCell[] {
  const severity = SEVERITY[finding.severity];
  const pages = [...new Set(finding.evidence.map(({ page }) => page))].sort((a, b) => a - b);
  const contents = [
    number(count),
    text(`${severity.zh} ${severity.en}`),
    text(`${VERDICT[finding.verdict].zh} ${VERDICT[finding.verdict].en}`),
    text(ruleTitle(finding.rule)),
    text(finding.message.zh),
    text(finding.message.en),
    ...[finding.expected, finding.actual, finding.difference].map(decimalContent),
    text(pages.length > 6 ? `${pages.slice(0, 6).join(", ")}…` : pages.join(", ")),
    identityLink(finding, checks),
    ...cellLinks(finding, located),
  ];
  return rowOf(row, contents, (index) => ({
    border: true,
    top: true,
    wrap: index < 6,
    ...(index === 1 && { fill: FILLS[finding.severity] }),
    ...(index >= 6 && index <= 8 && { format: "#,##0.00##", align: "right" as const }),
  }));
}

function decimalContent(decimal: string | undefined): Content | undefined {
  if (decimal === undefined) return undefined;
  return isSafe(decimal) ? number(Number(decimal)) : text(decimal);
}

function identityLink({ identities }: Finding, checks: ReadonlyMap<string, Check>): Content | undefined {
  const found = identities.flatMap((id) => checks.get(id) ?? []);
  const first = found[0];
  if (!first) return undefined;
  const label = found.length > 1 ? `#${first.number} 等 ${found.length} 项` : `#${first.number}`;
  return link(label, { sheet: SHEETS.identities, row: first.row, column: 1 });
}

function cellLinks(
  { evidence, figures }: Finding,
  located: ReadonlyMap<string, Located>,
): readonly Content[] {
  const named = [...evidence.flatMap(({ figure }) => figure ?? []), ...figures];
  const places = new Map<string, Located>();
  for (const id of named) {
    const place = located.get(id);
    if (place && !places.has(placeName(place))) places.set(placeName(place), place);
  }
  const links = [...places].slice(0, MOST_LINKS).map(([name, { place }]) => link(name, place));
  const rest = text(`… 另 ${places.size - MOST_LINKS} 处 more`);
  return places.size > MOST_LINKS && rest ? [...links, rest] : links;
}
