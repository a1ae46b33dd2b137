import type { Extraction } from "@yusuan/schema";
import type { TableView } from "../table/view.js";
import { consensus, squeeze } from "../text.js";
import { bodyName, endsAsBody } from "./body-name.js";
import { coverLines } from "./cover.js";

const LABELLED =
  /(?:编制部门|编制单位|填报部门|填报单位|预算主管部门|主管部门|预算单位|部门名称|单位名称|部门|单位)(?:[（(](?:公章|盖章)[)）])?[:：](.{2,60})/u;

/** The body that the document is about: the one named beside most tables, else on the cover, else in the title. */
export function agencyOf(
  extraction: Extraction,
  views: readonly TableView[],
  title: string | null,
): string | null {
  return (
    consensus(views.flatMap(bodyOfTable)) ??
    consensus(coverLines(extraction).flatMap(({ text }) => labelled(text))) ??
    consensus(headed(extraction)) ??
    fromTitle(title)
  );
}

function bodyOfTable({ table, captions }: TableView): readonly string[] {
  const named = table.preparedBy === undefined ? undefined : bodyName(table.preparedBy);
  return named === undefined ? captions.flatMap(labelled).slice(0, 1) : [named];
}

function labelled(text: string): readonly string[] {
  const named = bodyName(LABELLED.exec(squeeze(text))?.[1] ?? "");
  return named === undefined ? [] : [named];
}

/** `某某局主要职能`, `某某局（部门）机构设置`. */
function headed({ blocks }: Extraction): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === "table") return [];
    const text = squeeze(block.text.split("\n", 1)[0] ?? "").slice(0, 60);
    const name = text.replace(
      /(?:[（(](?:部门|单位|本级)[)）])?的?(?:主要职能|主要职责|机构设置|部门概况|单位概况|基本情况)$/u,
      "",
    );
    return name !== text && endsAsBody(name) ? [bodyName(name) ?? []].flat() : [];
  });
}

function fromTitle(title: string | null): string | null {
  const name = squeeze(title ?? "")
    .replace(/(?:19|20)\d{2}年.*$/u, "")
    .replace(/(?:部门|单位)?(?:预算|决算).*$/u, "");
  return name.length >= 4 && endsAsBody(name) ? (bodyName(name) ?? null) : null;
}
