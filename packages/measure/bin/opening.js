import { main } from "../dist/opening/main.js";

await main(process.argv.slice(2));
