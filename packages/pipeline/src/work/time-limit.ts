/** What a page that was read as a picture adds to the time of its document: some four times what it takes. */
const SECONDS_PER_PAGE = 20;

type TimeLimit = {
  readonly signal: AbortSignal;
  /** The time that was given in the end. */
  readonly seconds: () => number;
  readonly end: () => void;
};

/** Aborts `signal` when the time is up; every page that `pages` counts until then adds to the time. */
export function timeLimit(seconds: number, pages: () => number): TimeLimit {
  const controller = new AbortController();
  const start = performance.now();
  const allowed = () => seconds + SECONDS_PER_PAGE * pages();
  let timer: NodeJS.Timeout | undefined;
  const check = () => {
    const left = 1000 * allowed() - (performance.now() - start);
    if (left <= 0) controller.abort();
    else timer = setTimeout(check, left);
  };
  check();
  return {
    signal: controller.signal,
    seconds: allowed,
    end: () => clearTimeout(timer),
  };
}
