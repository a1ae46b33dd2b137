import type { Message } from "./model/common.js";

/**
 * An input that cannot be used. `code` is stable and documented; the message names the cause and the way out
 * in both languages. The file's name is added by whoever knows it.
 */
export class InputError extends Error {
  override readonly name = "InputError";

  constructor(
    readonly code: string,
    readonly text: Message,
    options?: ErrorOptions,
  ) {
    super(text.en, options);
  }
}
