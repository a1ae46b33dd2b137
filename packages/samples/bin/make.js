import { fileURLToPath } from "node:url";
import { writeSamples } from "../dist/index.js";

await writeSamples(fileURLToPath(new URL("../../../samples/", import.meta.url)));
