import type { Correction, Extraction } from "@yusuan/schema";
import { settleBodies } from "./bodies.js";
import { settleCaptions } from "./captions.js";
import { eachTable, joinCorrections, type Settled } from "./change.js";
import { settleHeaders } from "./headers.js";
import { hasScans, isScanned } from "./scanned.js";

/**
 * Put right the texts of scans that the forms and classifications leave no doubt about: titles, units, headers, codes,
 * names and labels. Amounts and text that was painted are never touched; an extraction without scans is given
 * back as it is. What is as near to two words as to one stays as it was read.
 */
export function settleTexts(extraction: Extraction): Settled {
  if (!hasScans(extraction)) return { extraction, corrections: [] };
  const corrections: Correction[] = [];
  let settled = extraction;
  for (const pass of [settleCaptions, headers, settleBodies]) {
    const next = pass(settled);
    corrections.push(...next.corrections);
    settled = next.extraction;
  }
  return { extraction: settled, corrections: joinCorrections(corrections) };
}

function headers(extraction: Extraction): Settled {
  return eachTable(extraction, (table) => (table.cells.some(isScanned) ? settleHeaders(table) : new Map()));
}
