import { takeReportPages } from "../dist/picture/report-pages.js";

await takeReportPages();
