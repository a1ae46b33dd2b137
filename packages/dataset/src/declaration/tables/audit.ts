import { SEVERITY } from "@yusuan/schema/names";
import { context, documentId, figureId, placeFields, required } from "../common.js";
import { defineTable, field, NUMBER } from "../field.js";

const identityId = field(
  "identity_id",
  "text",
  "Identity, unique in the document",
  "勾稽关系编号，在文件内唯一",
  required,
);
const findingId = field(
  "finding_id",
  "text",
  "Finding, unique in the document",
  "问题编号，在文件内唯一",
  required,
);
const rule = field("rule", "text", "Rule that asks for it", "所依据的规则", required);
const toDocuments = { fields: ["document_id"], table: "documents", to: ["document_id"] };
const toIdentities = {
  fields: ["document_id", "identity_id"],
  table: "identities",
  to: ["document_id", "identity_id"],
};
const toFindings = {
  fields: ["document_id", "finding_id"],
  table: "findings",
  to: ["document_id", "finding_id"],
};
const toFigures = {
  fields: ["document_id", "figure_id"],
  table: "figures",
  to: ["document_id", "figure_id"],
};

export const RELATION_VALUES = {
  equal: { en: "the weighted sum is zero", zh: "加权和等于零" },
  "at-most": { en: "the weighted sum is at most zero", zh: "加权和不大于零" },
} as const;

export const OUTCOMES = {
  satisfied: { en: "it holds within what the printed places allow", zh: "在印刷精度内成立" },
  violated: { en: "it does not hold", zh: "不成立" },
  undecided: { en: "figures that it needs are missing", zh: "缺少所需数据，无法判定" },
} as const;

export const IDENTITIES = defineTable({
  name: "identities",
  about: {
    en: "One row for every sum that must hold: the weighted sum of its terms relates to zero.",
    zh: "每个应成立的勾稽关系一行：各项加权和与零比较。",
  },
  primaryKey: ["document_id", "identity_id"],
  foreignKeys: [toDocuments],
  fields: [
    documentId,
    identityId,
    rule,
    field("relation", "text", "How the weighted sum relates to zero", "加权和与零的关系", {
      required: true,
      values: RELATION_VALUES,
    }),
    field("terms", "integer", "Rows in `identity_terms`", "在 identity_terms 中的行数", required),
    field(
      "missing",
      "text",
      "What the identity needs and the document does not give, parted by `; `",
      "文件未给出的所需数据，以“; ”分隔",
    ),
    field(
      "difference",
      "decimal",
      "Weighted sum of the printed values, in 元 or points as its terms",
      "所印数据的加权和，单位同各项",
      { digits: NUMBER },
    ),
    field(
      "tolerance",
      "decimal",
      "Largest difference that the printed places allow",
      "印刷精度允许的最大差额",
      { digits: NUMBER },
    ),
    field("outcome", "text", "Whether it holds", "是否成立", { required: true, values: OUTCOMES }),
  ],
});

export const IDENTITY_TERMS = defineTable({
  name: "identity_terms",
  about: {
    en: "The terms of the identities: figures with their weights.",
    zh: "勾稽关系各项：数据及其权数。",
  },
  primaryKey: ["document_id", "identity_id", "term_no"],
  foreignKeys: [toIdentities, toFigures],
  fields: [
    documentId,
    identityId,
    field("term_no", "integer", "Number of the term, from 1", "序号，从 1 起", required),
    figureId,
    field("weight", "integer", "Factor of the figure: 1 or -1 for most", "权数，多为 1 或 -1", required),
  ],
});

export const VERDICTS = {
  "document-error": { en: "the document contradicts itself", zh: "文件自相矛盾" },
  "extraction-loss": { en: "the source is damaged", zh: "原件缺损" },
  convention: { en: "a systematic deviation", zh: "编制惯例" },
} as const;

export const FINDINGS = defineTable({
  name: "findings",
  about: { en: "What the audit tells: one row for every finding.", zh: "核对结果：每个问题一行。" },
  primaryKey: ["document_id", "finding_id"],
  foreignKeys: [toDocuments],
  fields: [
    documentId,
    findingId,
    ...context,
    rule,
    field("verdict", "text", "What kind of deviation it is", "问题性质", {
      required: true,
      values: VERDICTS,
    }),
    field("severity", "text", "How grave it is", "严重程度", { required: true, values: SEVERITY }),
    field("message_en", "text", "What was found, in English", "问题说明（英文）", required),
    field("message_zh", "text", "What was found, in Chinese", "问题说明（中文）", required),
    field("expected", "decimal", "What the other figures ask for", "应为", { digits: NUMBER }),
    field("actual", "decimal", "What is printed", "实为", { digits: NUMBER }),
    field("difference", "decimal", "The difference", "差额", { digits: NUMBER }),
    field("page", "integer", "Page of the first piece of evidence", "首个依据所在页"),
  ],
});

const joins = [documentId, findingId] as const;

export const FINDING_FIGURES = defineTable({
  name: "finding_figures",
  about: { en: "Which figures a finding speaks of.", zh: "问题涉及的数据。" },
  primaryKey: ["document_id", "finding_id", "figure_id"],
  foreignKeys: [toFindings, toFigures],
  fields: [...joins, figureId],
});

export const FINDING_IDENTITIES = defineTable({
  name: "finding_identities",
  about: { en: "Which identities a finding rests on.", zh: "问题所依据的勾稽关系。" },
  primaryKey: ["document_id", "finding_id", "identity_id"],
  foreignKeys: [toFindings, toIdentities],
  fields: [...joins, identityId],
});

export const FINDING_EVIDENCE = defineTable({
  name: "finding_evidence",
  about: { en: "Where what a finding speaks of is printed.", zh: "问题依据在文件中的位置。" },
  primaryKey: ["document_id", "finding_id", "evidence_no"],
  foreignKeys: [toFindings, toFigures],
  fields: [
    ...joins,
    field("evidence_no", "integer", "Number of the piece, from 1", "序号，从 1 起", required),
    field("figure_id", "text", "Printed number, where it is one", "数据编号（如为数据）"),
    field("text", "text", "As printed", "原文所印"),
    ...placeFields,
  ],
});
