import pLimit from "p-limit";
import type { Input } from "./discover.js";
import { type Failure, failureOf } from "./failure.js";
import { fingerprint, idOf } from "./fingerprint.js";

/** An input with the id of its content, or with the reason why it has none. */
export type Identified = { readonly file: string; readonly path: string } & (
  | { readonly id: string }
  | { readonly id: null; readonly failure: Failure }
);

const AT_ONCE = 8;

/** Read every input once for its id, so that the same content is worked on once; the order stays. */
export function identifyAll(inputs: readonly Input[]): Promise<Identified[]> {
  const limit = pLimit(AT_ONCE);
  return Promise.all(inputs.map((input) => limit(identify, input)));
}

async function identify({ file, path, failure: known }: Input): Promise<Identified> {
  if (known) return { file, path, id: null, failure: known };
  try {
    return { file, path, id: idOf(await fingerprint(path)) };
  } catch (error) {
    return { file, path, id: null, failure: failureOf(error) };
  }
}
