import { InputError } from "@yusuan/schema";

/** Sizes in bytes, as an archive tells them. */
type Packed = { readonly name: string; readonly packed: number; readonly inflated: number };

/** All files of an archive together may inflate to this many times what one may. */
const TOGETHER = 4;
/** Bytes: a file this small may be packed as tightly as it likes. */
const SMALL = 32 * 1024 * 1024;
/** How many times larger a large file may become. Sheets of equal rows reach 100. */
const RATIO = 250;

/** @throws InputError `inflates-too-far` where a file, or all together, would take more memory than they may. */
export function checkInflation(files: readonly Packed[], maxInflated: number): void {
  let all = 0;
  for (const { name, packed, inflated } of files) {
    all += inflated;
    const bomb = inflated > SMALL && inflated > RATIO * Math.max(1, packed);
    if (inflated > maxInflated || bomb) throw tooFar(name, inflated);
  }
  if (all > TOGETHER * maxInflated) throw tooFar(`${files.length} files`, all);
}

function tooFar(name: string, bytes: number): InputError {
  const mib = Math.ceil(bytes / 1024 / 1024);
  return new InputError("inflates-too-far", {
    en: `The archive would inflate to more than is allowed (${name}: ${mib} MiB). If it is genuine, split it.`,
    zh: `压缩包展开后超出上限（${name}：${mib} MiB）。如确为正常文件，请拆分。`,
  });
}
