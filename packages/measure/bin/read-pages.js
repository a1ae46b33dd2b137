import { basename } from "node:path";
import { readPages } from "../dist/bench/read-pages.js";

const [pages, ...paths] = process.argv.slice(2);
const inputs = paths.map((path) => ({ from: "corpus", fileName: basename(path), path }));
process.stdout.write(JSON.stringify(await readPages(inputs, Number(pages))));
