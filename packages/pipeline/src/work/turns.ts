/** Lets work run side by side, or one piece of it with nothing beside. */
type Turns = {
  /** Run beside others, as soon as nobody is alone or waits to be. */
  readonly beside: <T>(work: () => Promise<T>) => Promise<T>;
  /** Run when what runs has ended, and let nothing begin meanwhile. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
};

/** A lock for many readers and one writer, in which the writer goes first. */
export function createTurns(): Turns {
  let running = 0;
  let claims = 0;
  let occupied = false;
  let wake: (() => void)[] = [];
  const changed = (): void => {
    const waiting = wake;
    wake = [];
    for (const resume of waiting) resume();
  };
  const change = (): Promise<void> => new Promise((resolve) => wake.push(resolve));
  return {
    beside: async (work) => {
      while (claims > 0) await change();
      running += 1;
      try {
        return await work();
      } finally {
        running -= 1;
        changed();
      }
    },
    alone: async (work) => {
      claims += 1;
      while (running > 0 || occupied) await change();
      occupied = true;
      try {
        return await work();
      } finally {
        occupied = false;
        claims -= 1;
        changed();
      }
    },
  };
}
