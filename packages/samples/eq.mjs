import {STATEMENT_SAMPLES} from "./dist/samples.js"; import {PERFORMANCE_SAMPLES} from "./dist/performance-samples.js";
import {renderOfd} from "./dist/render/ofd/document.js"; import {renderPdf} from "./dist/render/pdf/document.js";
import {mkdirSync,writeFileSync} from "node:fs";
mkdirSync("/tmp/eq",{recursive:true});
for (const s of STATEMENT_SAMPLES) if (typeof s.style!=="string" && !("quirks" in s.style)) { const n=s.fileName.replace(".pdf",""); writeFileSync(`/tmp/eq/${n}.ofd`, await renderOfd(s.document,s.style)); writeFileSync(`/tmp/eq/${n}.pdf`, await renderPdf(s.document,s.style)); }
for (const s of PERFORMANCE_SAMPLES) if (s.pdf) { writeFileSync(`/tmp/eq/${s.name}.ofd`, await renderOfd(s.document,s.pdf)); writeFileSync(`/tmp/eq/${s.name}.pdf`, await renderPdf(s.document,s.pdf)); }
