import { prettyJson, type RunDocument } from "@yusuan/pipeline";
import type { Evidence, Finding } from "@yusuan/schema";
import type { Lang } from "../language.js";

const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

/**
 * The findings as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/). A page is a logical location, because
 * the regions of SARIF know lines and bytes only; the box on the page is a property of the location.
 */
export function formatSarif(documents: readonly RunDocument[], lang: Lang): string {
  const rules = [
    ...new Set(documents.flatMap(({ audit }) => audit?.findings.map(({ rule }) => rule) ?? [])),
  ].sort();
  const results = documents.flatMap(({ line, audit }) =>
    (audit?.findings ?? []).map((finding) => resultOf(line.file, line.id, finding, rules, lang)),
  );
  const failures = documents.filter(({ line }) => line.status === "failed");
  return prettyJson({
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "yusuan", rules: rules.map((id) => ({ id })) } },
        columnKind: "utf16CodeUnits",
        invocations: [
          {
            executionSuccessful: failures.length === 0,
            ...(failures.length === 0 ? {} : { toolExecutionNotifications: failures.map(notificationOf) }),
          },
        ],
        results,
      },
    ],
  });
}

function notificationOf({ line: { file, reason } }: RunDocument) {
  return {
    level: "error",
    message: { text: reason ?? "failed" },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
  };
}

function resultOf(
  file: string,
  document: string | null,
  finding: Finding,
  rules: readonly string[],
  lang: Lang,
) {
  const { id, rule, severity, verdict, message, expected, actual, difference, figures, evidence } = finding;
  const [first, ...others] = evidence;
  const properties = { verdict, expected, actual, difference, figures, document };
  return {
    ruleId: rule,
    ruleIndex: rules.indexOf(rule),
    level: severity,
    message: { text: message[lang] },
    // The first figure is the one at issue, the others are what it is compared with.
    locations: first ? [locationOf(file, first)] : [fileOnly(file)],
    ...(others.length > 0 ? { relatedLocations: others.map((each) => locationOf(file, each)) } : {}),
    partialFingerprints: { "finding/v1": `${document ?? ""}/${id}` },
    properties,
  };
}

function fileOnly(file: string) {
  return { physicalLocation: { artifactLocation: { uri: uriOf(file) } } };
}

function locationOf(file: string, { page, bbox, place, text, figure }: Evidence) {
  const lines = /^lines? (\d+)(?:-(\d+))?/u.exec(place ?? "");
  const region = lines
    ? { region: { startLine: Number(lines[1]), endLine: Number(lines[2] ?? lines[1]) } }
    : {};
  return {
    physicalLocation: { artifactLocation: { uri: uriOf(file) }, ...region },
    logicalLocations: [{ name: `page ${page}`, kind: "page" }],
    message: { text },
    properties: { page, bbox, ...(place === undefined ? {} : { place }), ...(figure ? { figure } : {}) },
  };
}

/** A path as a URI reference: separators stay, everything else is escaped. */
export function uriOf(file: string): string {
  const path = file.replaceAll("\\", "/");
  const escaped = path.split("/").map(encodeURIComponent).join("/");
  return path.startsWith("/") ? `file://${escaped}` : escaped;
}
