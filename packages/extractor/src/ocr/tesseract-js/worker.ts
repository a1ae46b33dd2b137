import { createRequire } from "node:module";
import { Worker } from "node:worker_threads";
import { dataFolder, type Settings } from "../tesseract/settings.js";

/** A thread that reads lines one after the other. It does not keep the process alive while it waits. */
type TesseractWorker = {
  /**
   * Reads an image file to hOCR, with other variables for this time. Rejects when the thread breaks down or takes longer
   * than `LONGEST`.
   */
  readonly read: (image: Uint8Array<ArrayBuffer>, variables?: Settings["variables"]) => Promise<string>;
  readonly end: () => Promise<void>;
};

/** Milliseconds after which a thread is held to hang: a line takes some hundredths of a second. */
const LONGEST = 60_000;

/** Ends the job that it belongs to. */
type Waiting = { readonly resolve: (data: unknown) => void; readonly reject: (error: Error) => void };

/**
 * Start tesseract.js's own worker script and speak to it as tesseract.js does. Its `createWorker` is not used: it
 * never settles where language data are missing, and lets an error in the thread end the process.
 */
export async function startWorker({ language, variables }: Settings): Promise<TesseractWorker> {
  // Its output is not caught: a thread that has printed something unread keeps the process alive.
  const thread = new Worker(scriptPath(), { execArgv: [] });
  const waiting = new Map<string, Waiting>();
  let broken: Error | undefined;
  let jobs = 0;

  const breakDown = (cause: unknown): void => {
    broken ??= cause instanceof Error ? cause : new Error(String(cause));
    for (const { reject } of waiting.values()) reject(broken);
    waiting.clear();
  };
  thread.on("error", breakDown);
  thread.on("messageerror", breakDown);
  thread.on("exit", () => breakDown(new Error("The thread ended")));
  thread.on("message", (message: unknown) => {
    const { jobId, status, data } = answerOf(message);
    const job = waiting.get(jobId);
    if (!job || status === "progress") return;
    if (status === "resolve") job.resolve(data);
    else job.reject(new Error(String(data)));
  });

  const run = async (action: string, payload: unknown, transfer: ArrayBuffer[] = []): Promise<unknown> => {
    if (broken) throw broken;
    const jobId = String(jobs++);
    let timer: NodeJS.Timeout | undefined;
    thread.ref();
    try {
      return await new Promise((resolve, reject) => {
        waiting.set(jobId, { resolve, reject });
        timer = setTimeout(() => reject(new Error(`No answer in ${LONGEST / 1000} s`)), LONGEST);
        thread.postMessage({ workerId: "", jobId, action, payload }, transfer);
      });
    } finally {
      clearTimeout(timer);
      waiting.delete(jobId);
      if (waiting.size === 0) thread.unref();
    }
  };
  const end = async (): Promise<void> => {
    await thread.terminate();
  };

  try {
    const options = { langPath: dataFolder(language), cacheMethod: "none", gzip: true, lstmOnly: true };
    await run("load", { options: { lstmOnly: true, logging: false } });
    await run("loadLanguage", { langs: [language], options });
    await run("initialize", { langs: [language], oem: LSTM_ONLY, config: {} });
    await run("setParameters", { params: variables });
  } catch (error) {
    await end();
    throw error;
  }
  const read: TesseractWorker["read"] = async (image, options = {}) => {
    const output = { text: false, blocks: false, hocr: true };
    const result = await run("recognize", { image, options, output }, [image.buffer]);
    const hocr = typeof result === "object" && result && "hocr" in result ? result.hocr : undefined;
    if (typeof hocr !== "string") throw new Error("No hOCR in the answer");
    return hocr;
  };
  return { read, end };
}

/** Tesseract's engine mode for its neural networks alone. */
const LSTM_ONLY = 1;

function scriptPath(): string {
  return createRequire(import.meta.url).resolve("tesseract.js/src/worker-script/node/index.js");
}

type Answer = { readonly jobId: string; readonly status: string; readonly data: unknown };

function answerOf(message: unknown): Answer {
  if (typeof message !== "object" || !message) return { jobId: "", status: "", data: undefined };
  return {
    jobId: "jobId" in message ? String(message.jobId) : "",
    status: "status" in message ? String(message.status) : "",
    data: "data" in message ? message.data : undefined,
  };
}
