/** Words that grades are given in, longest first. */
const GRADES: readonly string[] = [
  ...["基本合格", "基本有效", "不合格"],
  ...["优秀", "优良", "良好", "中等", "合格", "较好", "较差", "一般", "有效", "无效"],
  ...["优", "良", "中", "差", "好"],
];

/** Source of a pattern for one grade. */
export const GRADE = `(?:${GRADES.join("|")}|[A-E](?=级))`;
/** What may stand behind a grade, so that it is no part of a longer word (中 of 其中, 优 of 优先). */
export const GRADE_END = "(?=[”\"'’」级等档]|[,，、;；。.():：\\d<>≥≤\\[\\]]|$)";
