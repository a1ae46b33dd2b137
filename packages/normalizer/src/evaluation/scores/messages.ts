import type { Damage, PlacedText } from "@yusuan/schema";

const FIELDS = { weight: { en: "weight", zh: "分值" }, score: { en: "score", zh: "得分" } } as const;

/** A row of a copy whose weight or score has not come down. @param label Number and name as printed. */
export function lostNumber(id: string, label: string, field: "weight" | "score", place: PlacedText): Damage {
  return {
    kind: "cell-lost",
    field: `${id}.${field}`,
    message: {
      en: `The ${FIELDS[field].en} of "${label}" is missing in this copy of the scored table; other copies may show it.`,
      zh: `评分表的这一处未保留“${label}”的${FIELDS[field].zh}，可参看其他各处。`,
    },
    place,
  };
}

/** A row of sums whose numbers have not come down. */
export function lostTotal(label: string, place: PlacedText): Damage {
  return {
    kind: "cell-lost",
    field: "totals",
    message: {
      en: `The numbers of the row "${label}" are missing in this copy of the scored table.`,
      zh: `评分表的这一处未保留“${label}”行的数值。`,
    },
    place,
  };
}

/** An indicator that other copies list under a class of which this copy has lost a row. */
export function lostRow(label: string): Damage {
  return {
    kind: "row-lost",
    field: "indicators",
    message: {
      en: `The row of "${label}" is missing in this copy of the scored table; other copies list it.`,
      zh: `评分表的这一处缺少“${label}”行，其他各处列有该指标。`,
    },
  };
}
