import { createHash } from "node:crypto";
import type { StreamFilter } from "./pdf-file.js";

/** The padding of passwords, PDF 32000-1, 7.6.3.3. */
const PADDING = Buffer.from("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A", "hex");
const PERMISSIONS = -4;
const FILE_ID = Buffer.from("0123456789abcdef0123456789abcdef", "hex");

/** The standard security handler, revision 2: RC4 with 40 bits (PDF 32000-1, 7.6.3). */
export function encryption(user: string, owner: string): { trailer: string; filter: StreamFilter } {
  const ownerEntry = rc4(md5(padded(owner)).subarray(0, 5), padded(user));
  const permissions = Buffer.alloc(4);
  permissions.writeInt32LE(PERMISSIONS);
  const key = md5(Buffer.concat([padded(user), ownerEntry, permissions, FILE_ID])).subarray(0, 5);
  const userEntry = rc4(key, PADDING);
  const hex = (bytes: Buffer) => `<${bytes.toString("hex")}>`;
  return {
    trailer:
      `/ID [${hex(FILE_ID)} ${hex(FILE_ID)}] /Encrypt << /Filter /Standard /V 1 /R 2 /P ${PERMISSIONS} ` +
      `/O ${hex(ownerEntry)} /U ${hex(userEntry)} >>`,
    filter: (data, object) => {
      const salt = Buffer.from([object & 0xff, (object >> 8) & 0xff, (object >> 16) & 0xff, 0, 0]);
      return rc4(md5(Buffer.concat([key, salt])).subarray(0, 10), Buffer.from(data));
    },
  };
}

function padded(password: string): Buffer {
  return Buffer.concat([Buffer.from(password, "latin1"), PADDING]).subarray(0, 32);
}

function md5(bytes: Buffer): Buffer {
  return createHash("md5").update(bytes).digest();
}

function rc4(key: Buffer, data: Buffer): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, i) => i);
  const swap = (a: number, b: number) => {
    const kept = state[a] ?? 0;
    state[a] = state[b] ?? 0;
    state[b] = kept;
  };
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + (state[i] ?? 0) + (key[i % key.length] ?? 0)) & 0xff;
    swap(i, j);
  }
  let i = 0;
  let j = 0;
  const out = Buffer.alloc(data.length);
  for (const [at, byte] of data.entries()) {
    i = (i + 1) & 0xff;
    j = (j + (state[i] ?? 0)) & 0xff;
    swap(i, j);
    out[at] = byte ^ (state[((state[i] ?? 0) + (state[j] ?? 0)) & 0xff] ?? 0);
  }
  return out;
}
