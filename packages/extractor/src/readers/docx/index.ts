import type { Reader } from "../reader.js";

export const docxReader: Reader = {
  read: async () => {
    throw new Error("not yet");
  },
};
