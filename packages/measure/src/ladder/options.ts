import type { LadderOptions } from "./main.js";

/** Options of the command line that say what the ladder measures. */
export const LADDER_ARGUMENTS = {
  ladder: { type: "boolean", default: false },
  rungs: { type: "string", default: "" },
  "all-pages": { type: "boolean", default: false },
  pages: { type: "string", default: "" },
  detail: { type: "string", default: "" },
} as const;

type Values = {
  readonly rungs: string;
  readonly "all-pages": boolean;
  readonly pages: string;
  readonly detail: string;
};

/** @throws RangeError where `--pages` is no whole number from 1 on. */
export function ladderOptions(values: Values): Omit<LadderOptions, "extract"> {
  const most = values.pages === "" ? Number.POSITIVE_INFINITY : Number(values.pages);
  if (!(most >= 1)) throw new RangeError(`--pages ${values.pages}: a number of pages is wanted, from 1 on`);
  return {
    rungs: values.rungs.split(",").filter((name) => name !== ""),
    allPages: values["all-pages"],
    most,
    ...(values.detail === "" ? {} : { detail: values.detail }),
  };
}
