import { workerData } from "node:worker_threads";
import { startRecognizer } from "@yusuan/extractor";
import { createMemberReader } from "../inputs/archive.js";
import { createLog } from "./log.js";
import type { Outcome } from "./outcome.js";
import type { Reading } from "./reading.js";
import { sharedRecognizer } from "./shared-recognizer.js";
import { STAGES, type Stages } from "./stages.js";
import { runTask, type Task } from "./task.js";

// Libraries that speak to the console must not speak into the data on stdout.
console.log = console.error;
console.info = console.error;
console.debug = console.error;

/** What a pool tells its workers. */
export type WorkerSettings = { readonly verbose: boolean; readonly reading: Reading };

const { verbose, reading }: WorkerSettings = workerData;
const log = createLog(verbose);
const { ocrEngine = "auto", ocrThreads } = reading;
// It lives as long as the thread and ends with it.
const recognizer = sharedRecognizer(() => startRecognizer(ocrEngine, ocrThreads));
const stages: Stages = {
  ...STAGES,
  extract: (source, options) => STAGES.extract(source, { ...options, recognizer }),
};

const readMember = createMemberReader();

/** The entry of a worker thread: one document. */
export default function work(task: Task): Promise<Outcome> {
  return runTask(task, stages, log, reading, readMember);
}
