import { readFileSync } from "node:fs";
import { FORMS, MEASURES } from "@yusuan/taxonomy";
import { describe, expect, it } from "vitest";

const page = readFileSync(new URL("../../../../docs/forms.md", import.meta.url), "utf8");
const rows = page.split("\n").filter((line) => line.startsWith("|"));

describe("docs/forms.md", () => {
  it.each(FORMS.map((form) => [form.id, form] as const))("lists the form %s", (id, { zh, en, measures }) => {
    const row = rows.find((line) => line.includes(`\`${id}\``));
    expect(row).toContain(zh);
    expect(row).toContain(en);
    expect([...(row ?? "").matchAll(/`([^`]+)`/gu)].map(([, name]) => name)).toEqual([id, ...measures]);
  });

  it.each(MEASURES.map((measure) => [measure.id, measure] as const))(
    "lists the measure %s",
    (id, { zh, en }) => {
      expect(rows).toContain(`| \`${id}\` | ${zh} | ${en} |`);
    },
  );
});
