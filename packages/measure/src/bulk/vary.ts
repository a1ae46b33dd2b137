/** A file that a folder of disclosures may hold: a document, or what became of one on its way. */
type Variant = { readonly name: string; readonly bytes: Uint8Array };

type Original = { readonly fileName: string; readonly bytes: Uint8Array };

/** What happens to a document between its office and the folder. */
type Change = (original: Original, random: () => number) => Variant;

const named = (name: string, bytes: Uint8Array): Variant => ({ name, bytes });
const extensionOf = (fileName: string) => /\.[^.]*$/u.exec(fileName)?.[0] ?? "";
const stemOf = (fileName: string) => fileName.slice(0, fileName.length - extensionOf(fileName).length);

/** Bytes that change nothing of what a PDF, a text or a page shows, but its content hash. */
function stamped({ fileName, bytes }: Original, random: () => number): Variant {
  const extension = extensionOf(fileName);
  const stamp = Math.floor(random() * 2 ** 40).toString(16);
  const tail = /\.(?:pdf)$/iu.test(extension)
    ? `\n%${stamp}\n`
    : /\.html?$/iu.test(extension)
      ? `\n<!--${stamp}-->\n`
      : extension === ".txt"
        ? "\n".repeat(1 + Math.floor(random() * 200))
        : "";
  return named(`${stemOf(fileName)}-${stamp}${extension}`, Buffer.concat([bytes, Buffer.from(tail)]));
}

const CHANGES: readonly { readonly share: number; readonly change: Change }[] = [
  { share: 40, change: stamped },
  { share: 30, change: ({ fileName, bytes }) => named(`副本-${fileName}`, bytes) },
  {
    share: 10,
    change: ({ fileName, bytes }, random) =>
      named(`truncated-${fileName}`, bytes.subarray(0, Math.floor(bytes.length * random()))),
  },
  {
    share: 8,
    change: ({ fileName, bytes }, random) => {
      const broken = Uint8Array.from(bytes);
      for (let hit = 0; hit < 20; hit += 1) {
        broken[Math.floor(random() * broken.length)] = Math.floor(random() * 256);
      }
      return named(`corrupted-${fileName}`, broken);
    },
  },
  { share: 4, change: ({ fileName, bytes }) => named(`${stemOf(fileName)}.pdf`, bytes) },
  { share: 3, change: ({ fileName }) => named(`empty-${fileName}`, new Uint8Array()) },
  {
    share: 3,
    change: ({ fileName }, random) =>
      named(
        `noise-${fileName}`,
        Uint8Array.from({ length: 4096 }, () => Math.floor(random() * 256)),
      ),
  },
  {
    share: 2,
    change: ({ fileName }) =>
      named(`${stemOf(fileName)}-404.pdf`, Buffer.from("<html><body>404 Not Found</body></html>")),
  },
];

/** The change at a place of the line on which the shares lie end to end. */
function changeAt(place: number): Change {
  let end = 0;
  for (const { share, change } of CHANGES) {
    end += share;
    if (place < end) return change;
  }
  return stamped;
}

/** `count` files made of documents: renamed, duplicated, truncated, corrupted; the same for the same `seed`. */
export function* variants(originals: readonly Original[], count: number, seed: number): Generator<Variant> {
  const random = randomOf(seed);
  const total = CHANGES.reduce((sum, { share }) => sum + share, 0);
  for (let index = 0; index < count; index += 1) {
    const original = originals[index % originals.length];
    if (!original) return;
    const { name, bytes } = changeAt(random() * total)(original, random);
    yield named(`${String(index % 40).padStart(2, "0")}/${String(index).padStart(5, "0")}-${name}`, bytes);
  }
}

/** Mulberry32 (Tommy Ettinger), numbers from 0 to 1. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
