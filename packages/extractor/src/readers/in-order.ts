import pLimit from "p-limit";

/**
 * Runs jobs, at most `most` at a time, and gives their results in the order in which they were put. `put` waits until
 * the job may begin, so whoever puts jobs never runs far ahead of them.
 */
export function inOrder<T>(most: number) {
  const limit = pLimit(most);
  const results: Promise<T>[] = [];
  return {
    put: async (job: () => Promise<T>): Promise<void> => {
      await new Promise<void>((begun) => {
        const result = limit(() => {
          begun();
          return job();
        });
        // A rejection is met in `all`; until then it must not count as unhandled.
        result.catch(() => undefined);
        results.push(result);
      });
    },
    /** Put what is known already. */
    add: (result: T): void => {
      results.push(Promise.resolve(result));
    },
    all: (): Promise<T[]> => Promise.all(results),
  };
}
