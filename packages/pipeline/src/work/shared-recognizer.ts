import type { Recognizer } from "@yusuan/extractor";

/** One recognizer for all documents of a thread, started when the first picture is to be read. */
export function sharedRecognizer(start: () => Promise<Recognizer>): () => Promise<Recognizer> {
  let current: Promise<Recognizer> | undefined;
  return () => {
    current ??= start().catch((error: unknown) => {
      // The next document tries again.
      current = undefined;
      throw error;
    });
    return current;
  };
}
