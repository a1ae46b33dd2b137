import type { Reader } from "../reader.js";

export const ofdReader: Reader = {
  read: async () => {
    throw new Error("not yet");
  },
};
