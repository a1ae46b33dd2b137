import { main } from "../dist/bulk/main.js";

await main(process.argv.slice(2), process.env);
