import type { Reader } from "../reader.js";

export const convertingReader: Reader = {
  read: async () => {
    throw new Error("not yet");
  },
};
