import type { Code } from "./huffman.js";

/** Bits written from the lowest bit of each byte up. */
export class BitWriter {
  private readonly bytes: number[] = [];
  private pending = 0;
  private filled = 0;

  /** Write the lowest `count` bits of `value`, lowest first. */
  write(value: number, count: number): void {
    for (let bit = 0; bit < count; bit++) {
      this.pending |= ((value >>> bit) & 1) << this.filled;
      if (++this.filled === 8) this.flush();
    }
  }

  /** Write the code of a symbol, highest bit first. */
  writeSymbol({ lengths, codes }: Code, symbol: number): void {
    const length = lengths[symbol] ?? 0;
    const code = codes[symbol] ?? 0;
    for (let bit = length - 1; bit >= 0; bit--) this.write((code >>> bit) & 1, 1);
  }

  /** Everything written, the last byte filled up with zeros. */
  finish(): Uint8Array {
    if (this.filled > 0) this.flush();
    return Uint8Array.from(this.bytes);
  }

  private flush(): void {
    this.bytes.push(this.pending);
    this.pending = 0;
    this.filled = 0;
  }
}
