import { type Recognizer, startRecognizer } from "@yusuan/extractor";

/** One recognizer for all documents: started for the first picture, the same engine on every machine. */
export function sharedRecognizer(): {
  readonly recognizer: () => Promise<Recognizer>;
  readonly close: () => Promise<void>;
} {
  let started: Promise<Recognizer> | undefined;
  return {
    recognizer: () => {
      started ??= startRecognizer("tesseract.js");
      return started;
    },
    close: async () => (await started)?.close(),
  };
}
