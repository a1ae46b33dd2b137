import { main } from "../dist/bench/main.js";

await main(process.argv.slice(2), process.env);
