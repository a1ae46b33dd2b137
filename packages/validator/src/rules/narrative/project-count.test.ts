import { describe, expect, test } from "vitest";
import { indexDocument } from "../../document/document-index.js";
import { withClaims } from "../../testing/claim-text.js";
import { projects } from "../../testing/project-text.js";
import { projectCount } from "./project-count.js";

const FORMS = projects({ form: "project-target" }, { form: "project-target" });
const find = (count: string, kind: "department-budget" | "performance-target") =>
  projectCount.find(
    indexDocument(
      withClaims({ ...FORMS, document: { ...FORMS.document, kind } }, [
        `编报绩效目标的项目 project-count ${count}`,
      ]),
    ),
  );

describe(projectCount.id, () => {
  test("as many", () => {
    expect(find("2个", "performance-target")).toEqual([]);
  });

  test("more forms than stated", () => {
    expect(find("1个", "department-budget")).toMatchObject([
      { severity: "warning", verdict: "document-error" },
    ]);
  });

  test("fewer forms in a document of forms", () => {
    expect(find("3个", "performance-target")).toMatchObject([{ severity: "note" }]);
  });

  test("a budget prints a choice of them", () => {
    expect(find("30个", "department-budget")).toEqual([]);
  });
});
