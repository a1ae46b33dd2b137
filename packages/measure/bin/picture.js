import { writeFileSync } from "node:fs";
import { makePicture, PICTURE } from "../dist/picture/make.js";

writeFileSync(PICTURE, await makePicture());
