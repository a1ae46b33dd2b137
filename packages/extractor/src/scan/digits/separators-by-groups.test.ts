import { describe, expect, it } from "vitest";
import { separatorsByGroups } from "./separators-by-groups.js";

describe("separators by groups", () => {
  it.each([
    ["4.398.103.48", "4,398,103.48"],
    ["4,398,103,48", "4,398,103.48"],
    ["120.000", "120,000"],
    ["-7,229.103.5", "-7,229,103.5"],
    ["1,234.56", "1,234.56"],
  ])("%s is %s", (read, settled) => {
    expect(separatorsByGroups(read)).toBe(settled);
  });

  it.each(["0.125", "2010301", "12.5", "1,23,456", "12,3456", ""])("%s tells nothing", (read) => {
    expect(separatorsByGroups(read)).toBeUndefined();
  });
});
