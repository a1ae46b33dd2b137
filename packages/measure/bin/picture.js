import { writeFileSync } from "node:fs";
import { makePicture, PICTURE } from "../dist/picture/make.js";
import { takeReportPages } from "../dist/picture/report-pages.js";

writeFileSync(PICTURE, await makePicture());
await takeReportPages();
