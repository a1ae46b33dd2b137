import type { Message, Statement } from "@yusuan/schema";
import { printedAmount } from "@yusuan/schema/names";
import { formById, MEASURES } from "@yusuan/taxonomy";
import type { Entry, Owner } from "./entry.js";

const MEASURE_NAMES = new Map<string, Message>(MEASURES.map(({ id, en, zh }) => [id, { en, zh }]));

/** The name of a measure for people; an unlisted measure is called by its id. */
function measureName(measure: string): Message {
  return MEASURE_NAMES.get(measure) ?? { en: measure, zh: measure };
}

/** The number and the printed title of a statement. */
export function statementName({ form, title }: Statement): Message {
  const known = formById(form);
  return { en: `${known.number} ${known.en}`, zh: `《${title || known.zh}》` };
}

/** A number as people find it: where it belongs, what it is, the text as printed, page. */
export function describeEntry({ owner, figure }: Entry): Message {
  const name = ownerName(owner);
  const text = printedAmount(figure.text.trim(), unitOf(owner));
  const separator = owner.kind === "statement" ? ":" : "";
  return {
    en: `${name.en}${separator} ${text.en} (${placeOf(figure).en})`,
    zh: `${name.zh} ${text.zh}（${placeOf(figure).zh}）`,
  };
}

/** How sure a number read from a picture is, for the end of its description; empty for all others. */
export function describeScan({ scanned }: Entry): Message {
  if (!scanned) return { en: "", zh: "" };
  const percent = (Math.floor(scanned.confidence * 1000) / 10).toFixed(1);
  return {
    en: `, read from a scan with ${percent} % confidence`,
    zh: `（识别自扫描件，置信度${percent}%）`,
  };
}

/** Page and, where the format has no boxes, the line or cell. */
export function placeOf({ page, place }: Pick<Entry["figure"], "page" | "place">): Message {
  return place === undefined
    ? { en: `page ${page}`, zh: `第${page}页` }
    : {
        en: place,
        zh: place.replace(/^lines? (\d+)(?:-(\d+))?$/u, (_, a, b) => `第${a}${b ? `至${b}` : ""}行`),
      };
}

function ownerName(owner: Owner): Message {
  switch (owner.kind) {
    case "statement": {
      const { line } = owner;
      const statement = statementName(owner.statement);
      const measure = measureName(owner.measure);
      const name = [line.code, line.name].filter(Boolean).join(" ");
      return {
        en: `${statement.en}, ${name === "" ? "" : `${name}, `}${measure.en}`,
        zh: `${statement.zh}${name}${name === "" ? "" : " "}${measure.zh}`,
      };
    }
    case "project": {
      const project = projectName(owner.project);
      return { en: `${project.en}, ${owner.name.en}:`, zh: `${project.zh}${owner.name.zh}` };
    }
    case "evaluation":
      return { en: `${owner.name.en}:`, zh: owner.name.zh };
    case "claim":
      return { en: `the text on ${owner.claim.subject}:`, zh: `正文“${owner.claim.subject}”` };
  }
}

/** The name of a project for people; its number where the name is not legible. */
export function projectName({ name, id }: { readonly name: string | null; readonly id: string }): Message {
  return name === null
    ? {
        en: `form ${id.replace(/\D/gu, "")} (name not legible)`,
        zh: `第${id.replace(/\D/gu, "")}张表（名称无法辨认）`,
      }
    : { en: `project “${name}”`, zh: `项目“${name}”` };
}

function unitOf(owner: Owner): string {
  if (owner.kind === "statement") return owner.statement.unit;
  return owner.kind === "claim" ? "" : owner.unit;
}
