import pLimit from "p-limit";
import { type Failure, failureOf } from "../failure.js";
import { isArchiveFile, withArchive } from "./archive.js";
import { byCodeUnit, type Input } from "./discover.js";
import { fingerprint, idOf } from "./fingerprint.js";
import { membersOf } from "./members.js";

/** An input with the id of its content, or with the reason why it has none. */
export type Identified = { readonly file: string; readonly path: string; readonly member?: string } & (
  | { readonly id: string }
  | { readonly id: null; readonly failure: Failure }
);

const AT_ONCE = 8;

/**
 * Read every input once for its id, so that the same content is worked on once. In the place of an archive stand its
 * files. The order is that of the files' paths.
 */
export async function identifyAll(inputs: readonly Input[]): Promise<Identified[]> {
  const limit = pLimit(AT_ONCE);
  // One at a time, so that no more than one inflated file lies in memory.
  const archives = pLimit(1);
  const found = await Promise.all(
    inputs.map((input) =>
      limit(async (): Promise<readonly Identified[]> => {
        const { file, path, member, failure } = input;
        const named = member === undefined ? file : `${file}/${member}`;
        if (failure) return [{ file: named, path, id: null, failure }];
        try {
          const packed = member !== undefined || (await archives(() => isArchiveFile(path)));
          if (packed) return await archives(() => identifyMembers(input));
          return [{ file, path, id: idOf(await fingerprint(path)) }];
        } catch (error) {
          return [{ file: named, path, id: null, failure: failureOf(error) }];
        }
      }),
    ),
  );
  const byPlace = new Map<string, Identified>();
  for (const each of found.flat()) {
    const place = JSON.stringify([each.path, each.member, each.member === undefined ? each.file : ""]);
    if (!byPlace.has(place)) byPlace.set(place, each);
  }
  return [...byPlace.values()].sort((a, b) => byCodeUnit(a.file, b.file));
}

function identifyMembers({ file, path, member }: Input): Promise<readonly Identified[]> {
  return withArchive(path, async (zip) =>
    (await membersOf(zip, member)).map(({ name, kind: _, ...content }) => ({
      file: `${file}/${name}`,
      path,
      member: name,
      ...content,
    })),
  );
}
