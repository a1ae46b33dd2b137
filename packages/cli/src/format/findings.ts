import type { RunDocument } from "@yusuan/pipeline";
import { type Audit, amountOf, displayYuan, type Finding, type RunLine } from "@yusuan/schema";
import { KIND, SEVERITY, VERDICT } from "@yusuan/schema/names";
import type { Lang } from "../language.js";
import { WORDS } from "../messages.js";
import { formatEvidence } from "./place.js";
import { formatScans } from "./scans.js";
import type { Style } from "./style.js";
import { plain } from "./width.js";

/** Findings for people, grouped by document, each with its figures and where they stand. */
export function formatFindings(documents: readonly RunDocument[], lang: Lang, style: Style): string {
  return documents
    .filter(({ audit }) => audit !== undefined)
    .map((document) => formatDocument(document, lang, style))
    .join("\n");
}

function formatDocument({ line, budget, audit }: RunDocument, lang: Lang, style: Style): string {
  if (!audit) return "";
  const about = budget?.document;
  const facts = [
    about ? KIND[about.kind][lang] : "",
    about?.fiscalYear ? String(about.fiscalYear) : "",
    about?.agency ?? "",
  ].filter((fact) => fact !== "");
  const lines = [
    style("bold", plain([line.file, ...facts].join(" · "))),
    `  ${summaryOf(audit, lang)}`,
    ...unauditedOf(line, lang),
    ...(audit.findings.length === 0 ? [`  ${WORDS.noFindings[lang]}`] : []),
    ...audit.findings.flatMap((finding) => formatFinding(finding, lang, style)),
    ...formatScans(audit, budget, lang, style),
  ];
  return `${lines.join("\n")}\n`;
}

function summaryOf({ summary }: Audit, lang: Lang): string {
  const points = pointsOf(summary.points, lang);
  const { figures, proven, unproven, contradicted, repaired, identities, satisfied, violated, undecided } =
    summary;
  return lang === "zh"
    ? `数据 ${figures}：已证实 ${proven}，未证实 ${unproven}，勾稽不符 ${contradicted}，已校正 ${repaired}；${points}` +
        `勾稽关系 ${identities}：相符 ${satisfied}，不符 ${violated}，无法判定 ${undecided}`
    : `figures ${figures}: ${proven} proven, ${unproven} unproven, ${contradicted} contradicted, ` +
        `${repaired} repaired; ${points}identities ${identities}: ${satisfied} satisfied, ${violated} violated, ` +
        `${undecided} undecided`;
}

/** Weights and scores, where there are any. */
function pointsOf({ figures, proven, contradicted }: Audit["summary"]["points"], lang: Lang): string {
  if (figures === 0) return "";
  return lang === "zh"
    ? `分值与得分 ${figures}：已证实 ${proven}，勾稽不符 ${contradicted}；`
    : `weights and scores ${figures}: ${proven} proven, ${contradicted} contradicted; `;
}

/** A document without findings is not in order where its tables were not audited. */
function unauditedOf({ tables }: RunLine, lang: Lang): string[] {
  if (!tables || tables.unrecognized === 0) return [];
  const { unrecognized, total } = tables;
  return lang === "zh"
    ? [`  共 ${total} 张表，其中 ${unrecognized} 张未识别，未核对`]
    : [`  ${unrecognized} of ${total} tables are of no known form and were not audited`];
}

const COLOUR = { error: "red", warning: "yellow", note: "dim" } as const;

/** Places that are shown of one finding; audit.json has all. */
const MOST_PLACES = 8;

function morePlaces(all: number, lang: Lang): string {
  const rest = all - MOST_PLACES;
  return lang === "zh" ? `另有 ${rest} 处` : `and ${rest} more ${rest === 1 ? "place" : "places"}`;
}

function formatFinding(finding: Finding, lang: Lang, style: Style): string[] {
  const { severity, rule, verdict, message, evidence } = finding;
  const head = `${style(COLOUR[severity], SEVERITY[severity][lang])} ${rule} (${VERDICT[verdict][lang]})`;
  const amounts = amountsOf(finding, lang);
  return [
    `  ${head}`,
    `    ${plain(message[lang])}`,
    ...(amounts === "" ? [] : [`    ${amounts}`]),
    ...evidence.slice(0, MOST_PLACES).map((each) => `    ${style("dim", formatEvidence(each, lang))}`),
    ...(evidence.length > MOST_PLACES ? [`    ${style("dim", morePlaces(evidence.length, lang))}`] : []),
  ];
}

function amountsOf(finding: Finding, lang: Lang): string {
  const parts = (["expected", "actual", "difference"] as const).flatMap((name) => {
    const value = finding[name];
    return value === undefined ? [] : [`${WORDS[name][lang]} ${displayYuan(amountOf(value).fen)}`];
  });
  return parts.join(lang === "zh" ? "，" : ", ");
}
