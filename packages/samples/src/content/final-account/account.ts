import { yuan } from "../money.js";

/** One 项 of the account; all amounts in 分. */
export type AccountLine = {
  readonly code: string;
  readonly fiscal: { readonly basic: bigint; readonly project: bigint };
  /** 年初预算 of the 一般公共预算. */
  readonly budget: bigint;
  /** Received from and spent out of other sources than appropriations. */
  readonly otherIncome: bigint;
  readonly otherProject: bigint;
};

export const AGENCY = "上海市示例区图书馆";
export const YEAR = 2024;

function line(
  code: string,
  budget: string,
  basic: string,
  project = "0",
  other = "0",
  spent = "0",
): AccountLine {
  return {
    code,
    budget: yuan(budget),
    fiscal: { basic: yuan(basic), project: yuan(project) },
    otherIncome: yuan(other),
    otherProject: yuan(spent),
  };
}

export const LINES: readonly AccountLine[] = [
  line("2070104", "25103000.00", "18532417.36", "6284530.18", "152360.25", "231875.60"),
  line("2070199", "1300000.00", "0", "1245600.00"),
  line("2080502", "186420.55", "186420.55"),
  line("2080505", "2160000.00", "2143785.44"),
  line("2080506", "1080000.00", "1071892.72"),
  line("2101102", "1215000.00", "1205879.31"),
  line("2210201", "1286271.00", "1286271.00"),
  line("2210203", "742600.00", "742600.00"),
];

/** 年初结转和结余; what other sources leave of it and of the year is carried on. */
export const OPENING = yuan("210456.78");

/** 一般公共预算 基本支出 by economic subjects; codes that are not given print 0.00. */
export const ECONOMICS: Readonly<Record<string, bigint>> = Object.fromEntries(
  Object.entries({
    "30101": "3215640.00",
    "30102": "1984320.50",
    "30107": "9362518.77",
    "30108": "2143785.44",
    "30109": "1071892.72",
    "30110": "1205879.31",
    "30112": "118245.16",
    "30113": "1286271.00",
    "30199": "584330.00",
    "30302": "186420.55",
    "30201": "152318.40",
    "30205": "86214.70",
    "30206": "742180.35",
    "30207": "96437.12",
    "30209": "1385000.00",
    "30211": "23541.60",
    "30213": "318265.94",
    "30216": "14800.00",
    "30217": "2986.00",
    "30228": "214378.54",
    "30229": "296760.00",
    "30299": "490628.28",
    "31002": "186452.00",
  }).map(([code, amount]) => [code, yuan(amount)]),
);

/** What is told beside the tables. */
export const TOLD = {
  previousTotal: yuan("31587420.36"),
  previousFiscal: yuan("31204118.92"),
  receptionBudget: yuan("4500.00"),
  reception: yuan("2986.00"),
  previousReception: yuan("3520.00"),
  goods: yuan("1284500.00"),
  services: yuan("3620000.00"),
} as const;

/** Fiscal expenditure of lines, in 分. */
export function fiscal(lines: readonly AccountLine[], use?: "basic" | "project"): bigint {
  return lines.reduce(
    (sum, { fiscal: { basic, project } }) =>
      sum + (use === "project" ? 0n : basic) + (use === "basic" ? 0n : project),
    0n,
  );
}

export function otherIncome(lines: readonly AccountLine[]): bigint {
  return lines.reduce((sum, each) => sum + each.otherIncome, 0n);
}

export function otherProject(lines: readonly AccountLine[]): bigint {
  return lines.reduce((sum, each) => sum + each.otherProject, 0n);
}

/** 年末结转和结余. */
export const CLOSING = OPENING + otherIncome(LINES) - otherProject(LINES);
