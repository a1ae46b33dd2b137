import { workerData } from "node:worker_threads";
import { createLog } from "./log.js";
import type { Outcome } from "./outcome.js";
import { STAGES } from "./stages.js";
import { runTask, type Task } from "./task.js";

// Libraries that speak to the console must not speak into the data on stdout.
console.log = console.error;
console.info = console.error;
console.debug = console.error;

const settings: unknown = workerData;
const verbose =
  typeof settings === "object" && settings !== null && "verbose" in settings && settings.verbose === true;
const log = createLog(verbose);

/** The entry of a worker thread: one document. */
export default function work(task: Task): Promise<Outcome> {
  return runTask(task, STAGES, log);
}
