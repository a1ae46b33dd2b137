import type { Reader } from "../reader.js";

export const htmlReader: Reader = {
  read: async () => {
    throw new Error("not yet");
  },
};
