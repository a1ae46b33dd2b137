import type { Invented } from "./several-years.js";

const SERVICE = ["201", "一般公共服务支出"] as const;
const SOCIAL = ["208", "社会保障和就业支出"] as const;
const HEALTH = ["210", "卫生健康支出"] as const;
const HOUSING = ["221", "住房保障支出"] as const;

/**
 * An agency over three years: growing; a class that only some documents have; a total of 项目支出 that is not the sum
 * (2023 final account); totals of revenue and expenditure that differ (2024 budget); the budget of 2023 twice.
 */
export const EXAMPLE_YEARS: readonly Invented[] = [
  {
    year: 2022,
    kind: "预算",
    revenue: [
      ["财政拨款收入", 9_000_000],
      ["其他收入", 100_000],
    ],
    classes: [
      [...SERVICE, 5_000_000, 2_500_000],
      [...SOCIAL, 900_000, 0],
      [...HOUSING, 700_000, 0],
    ],
  },
  {
    year: 2022,
    kind: "决算",
    revenue: [
      ["一般公共预算财政拨款收入", 8_800_000],
      ["其他收入", 100_000],
    ],
    classes: [
      [...SERVICE, 4_900_000, 2_400_000],
      [...SOCIAL, 900_000, 0],
      [...HOUSING, 700_000, 0],
    ],
  },
  {
    year: 2023,
    kind: "预算",
    revenue: [
      ["财政拨款收入", 10_000_000],
      ["事业收入", 200_000],
    ],
    classes: [
      [...SERVICE, 5_400_000, 2_900_000],
      [...SOCIAL, 1_000_000, 0],
      [...HEALTH, 150_000, 0],
      [...HOUSING, 750_000, 0],
    ],
  },
  {
    year: 2023,
    kind: "预算",
    revenue: [
      ["财政拨款收入", 10_000_000],
      ["事业收入", 200_000],
    ],
    classes: [
      [...SERVICE, 5_400_000, 2_900_000],
      [...SOCIAL, 1_150_000, 0],
      [...HOUSING, 750_000, 0],
    ],
  },
  {
    year: 2023,
    kind: "决算",
    revenue: [["一般公共预算财政拨款收入", 9_700_000]],
    classes: [
      [...SERVICE, 5_300_000, 2_500_000],
      [...SOCIAL, 1_000_000, 0],
      [...HEALTH, 150_000, 0],
      [...HOUSING, 750_000, 0],
    ],
    projectTotal: 2_900_000,
  },
  {
    year: 2024,
    kind: "预算",
    revenue: [
      ["财政拨款收入", 11_000_000],
      ["事业收入", 200_000],
      ["其他收入", 0],
    ],
    classes: [
      [...SERVICE, 5_600_000, 3_000_000],
      [...SOCIAL, 1_100_000, 0],
      [...HEALTH, 160_000, 0],
      [...HOUSING, 800_000, 0],
    ],
  },
];
