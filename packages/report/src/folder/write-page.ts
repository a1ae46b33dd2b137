import { join } from "node:path";
import { writeWhole } from "@yusuan/pipeline";
import type { PageData } from "../contract/page-data.js";
import { dataScript } from "./data-script.js";
import { makeOrRefuse } from "./make-or-refuse.js";
import { pageHtml } from "./page-html.js";

/**
 * Write a page, `NAME.html`, and its data, both into the folder that `way` leads to from the folder of the report; the
 * data of `index` are `data.js`.
 * @throws InputError `cannot-write`
 */
export async function writePage(
  to: string,
  way: readonly string[],
  name: string,
  data: PageData,
): Promise<void> {
  const folder = join(to, ...way);
  await makeOrRefuse(folder);
  const script = name === "index" ? "data.js" : `${name}.js`;
  await writeWhole(join(folder, script), dataScript(data));
  await writeWhole(join(folder, `${name}.html`), pageHtml("../".repeat(way.length), script));
}
