export { writeSamples } from "./make.js";
