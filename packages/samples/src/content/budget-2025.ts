import { type Allocation, type Budget, type EconomicLine, type FunctionLine, total } from "./budget.js";
import { yuan } from "./money.js";

const PERSONNEL = {
  "30101": "1486320",
  "30102": "214560",
  "30103": "123860",
  "30107": "3215400",
  "30108": "812480",
  "30109": "406240",
  "30110": "482410",
  "30112": "61235",
  "30113": "594860",
  "30199": "138000",
  "30302": "18720",
  "30399": "2160",
};

const PUBLIC = {
  "30201": "186500",
  "30202": "32000",
  "30205": "28400",
  "30206": "412600",
  "30207": "68250",
  "30209": "964000",
  "30211": "15000",
  "30213": "120500",
  "30216": "24800",
  "30217": "3000",
  "30228": "101560",
  "30229": "97200",
  "30231": "25000",
  "30299": "42780",
  "31002": "56000",
};

const economics: readonly EconomicLine[] = [
  ...Object.entries(PERSONNEL).map(([code, amount]) => ({ code, personnel: yuan(amount), public: 0n })),
  ...Object.entries(PUBLIC).map(([code, amount]) => ({ code, personnel: 0n, public: yuan(amount) })),
];

const personnel = (amount: string): readonly Allocation[] => [
  { source: "general", use: "personnel", fen: yuan(amount) },
];

const insured: readonly FunctionLine[] = [
  { code: "2080502", allocations: personnel("20880") },
  { code: "2080505", allocations: personnel(PERSONNEL["30108"]) },
  { code: "2080506", allocations: personnel(PERSONNEL["30109"]) },
  { code: "2101102", allocations: personnel(PERSONNEL["30110"]) },
  { code: "2210201", allocations: personnel(PERSONNEL["30113"]) },
  { code: "2210203", allocations: personnel("102000") },
];

const sum = (values: readonly bigint[]): bigint => values.reduce((a, b) => a + b, 0n);

/** The library's own line takes what the economic table leaves over, so that both tables agree. */
const library: FunctionLine = {
  code: "2070104",
  allocations: [
    {
      source: "general",
      use: "personnel",
      fen: sum(economics.map((line) => line.personnel)) - total(insured),
    },
    { source: "general", use: "public", fen: sum(economics.map((line) => line.public)) },
    { source: "general", use: "project", fen: yuan("3260000") },
    { source: "institutional", use: "project", fen: yuan("85000") },
    { source: "other", use: "project", fen: yuan("36500") },
  ],
};

/** An invented budget of an invented library, in whole 元. */
export const budget2025: Budget = {
  year: 2025,
  agency: "上海市示例区图书馆",
  functions: [
    library,
    { code: "2070199", allocations: [{ source: "general", use: "project", fen: yuan("450000") }] },
    ...insured,
    { code: "2296099", allocations: [{ source: "fund", use: "project", fen: yuan("120000") }] },
  ],
  economics,
  publicExpenses: {
    abroad: 0n,
    reception: yuan(PUBLIC["30217"]),
    vehiclePurchase: 0n,
    vehicleRunning: yuan(PUBLIC["30231"]),
    operating: 0n,
  },
};

/** What the narrative tells beside the tables, in 分. */
export const told2025 = {
  goods: yuan("1860000"),
  works: 0n,
  services: yuan("964000"),
  small: yuan("964000"),
  projects: 5,
} as const;
