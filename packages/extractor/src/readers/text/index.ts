export { textReader } from "./text-reader.js";
