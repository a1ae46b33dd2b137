import type { Allocation, Budget, FunctionLine } from "./budget.js";
import { yuan } from "./money.js";

const basic = (amount: string): Allocation => ({ source: "general", use: "basic", fen: yuan(amount) });

const functions: readonly FunctionLine[] = [
  { code: "2010301", allocations: [basic("4389103.48")] },
  {
    code: "2010302",
    allocations: [
      { source: "general", use: "project", fen: yuan("2790000.00") },
      { source: "other", use: "project", fen: yuan("50000.00") },
    ],
  },
  { code: "2080501", allocations: [basic("24100.00")] },
  { code: "2080505", allocations: [basic("289498.89")] },
  { code: "2080506", allocations: [basic("144749.44")] },
  { code: "2101101", allocations: [basic("171889.96")] },
  { code: "2210201", allocations: [basic("294860.08")] },
  { code: "2210203", allocations: [basic("312000.00")] },
];

const PERSONNEL = {
  "30101": "573240.00",
  "30102": "1242588.00",
  "30103": "439279.32",
  "30106": "177600.00",
  "30107": "524640.00",
  "30108": "289498.89",
  "30109": "144749.44",
  "30110": "171889.96",
  "30112": "59656.81",
  "30113": "294860.08",
  "30199": "858600.00",
  "30309": "720.00",
  "30399": "600.00",
};

const PUBLIC = {
  "30201": "196760.00",
  "30209": "498000.00",
  "30211": "20000.00",
  "30216": "5000.00",
  "30228": "43939.35",
  "30229": "82080.00",
  "30299": "2500.00",
};

const economics = [
  ...Object.entries(PERSONNEL).map(([code, amount]) => ({ code, personnel: yuan(amount), public: 0n })),
  ...Object.entries(PUBLIC).map(([code, amount]) => ({ code, personnel: 0n, public: yuan(amount) })),
];

/** Codes and figures of the published 2020 budget of a Shanghai district petition office; the name is invented. */
export const budget2020: Budget = {
  year: 2020,
  agency: "上海市示例区人民政府信访办公室",
  functions,
  economics,
  publicExpenses: {
    abroad: 0n,
    reception: 0n,
    vehiclePurchase: 0n,
    vehicleRunning: 0n,
    operating: yuan("848279.35"),
  },
};

/** What the narrative tells beside the tables, in 分. */
export const told2020 = {
  previousTotal: yuan("10212900.00"),
  procurement: yuan("28000.00"),
  projects: 3,
} as const;
