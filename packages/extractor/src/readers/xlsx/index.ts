import type { Reader } from "../reader.js";

export const workbookReader: Reader = {
  read: async () => {
    throw new Error("not yet");
  },
};
