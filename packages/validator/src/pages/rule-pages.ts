import { FAMILIES } from "../rules/catalogue.js";
import type { Rule } from "../rules/rule.js";
import { formName } from "./form-name.js";

/** The pages of docs/rules by file name: one for each rule and an index. */
export function rulePages(): ReadonlyMap<string, string> {
  const pages = [...FAMILIES].flatMap(([family, rules]) =>
    rules.map((rule) => [`${rule.id}.md`, page(family, rule)] as const),
  );
  return new Map([...pages, ["README.md", contents()]]);
}

const KINDS: Readonly<Record<Rule["kind"], string>> = {
  definition: "definition: the figures must add up",
  habit: "habit: proves figures where it holds, contradicts none where it does not",
  check: "check: about something else than sums",
  conclusion: "conclusion: follows from the outcome of all identities together",
};

const GENERATED = "<!-- Written by `npm run rules` from the rule's metadata. -->";

function page(family: string, rule: Rule): string {
  const forms = rule.forms.map((id) => `- ${formName(id)} (\`${id}\`)`);
  const relation = "relation" in rule ? [`| relation | ${rule.relation} |`] : [];
  return [
    GENERATED,
    `# ${rule.title.en}`,
    "",
    `**${rule.title.zh}**`,
    "",
    "| | |",
    "|---|---|",
    `| id | \`${rule.id}\` |`,
    `| kind | ${KINDS[rule.kind]} |`,
    ...relation,
    `| severity | ${rule.severity} |`,
    `| formula | ${rule.formula} |`,
    "",
    rule.description.en,
    "",
    rule.description.zh,
    "",
    "## Forms",
    "",
    ...forms,
    "",
    `[All rules](README.md) · module \`packages/validator/src/rules/${family}/${rule.id}.ts\``,
    "",
  ].join("\n");
}

function contents(): string {
  const rows = [...FAMILIES].flatMap(([family, rules]) =>
    rules.map(
      (rule) =>
        `| [\`${rule.id}\`](${rule.id}.md) | ${family} | ${rule.title.en} | ${rule.title.zh} | ${rule.kind} |`,
    ),
  );
  return [
    GENERATED,
    "# Rules",
    "",
    "Every finding and every identity of `audit.json` names one of these rules. T1 to T9 are the forms of a",
    "department budget in the order of the Shanghai edition.",
    "",
    "| rule | family | | | kind |",
    "|---|---|---|---|---|",
    ...rows,
    "",
    "How an identity is judged: every figure stands for the amounts that round, or are cut off, to what is printed;",
    "the identity is satisfied when some of these amounts fulfil it. `difference` is the weighted sum of the printed",
    "values, `tolerance` the largest difference that the printed precision allows, both in yuan.",
    "",
  ].join("\n");
}
