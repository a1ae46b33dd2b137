type Listener<T> = (now: T, before: T) => void;

/** A value that tells when it changes. */
export type Store<T> = {
  readonly get: () => T;
  /** Change some of its members; listeners are told once. */
  readonly set: (change: Partial<T>) => void;
  readonly listen: (listener: Listener<T>) => void;
};

/** A value that begins as `first`. Listeners are told in the order in which they came. */
export function createStore<T extends object>(first: T): Store<T> {
  let value = first;
  const listeners: Listener<T>[] = [];
  return {
    get: () => value,
    set: (change) => {
      const before = value;
      value = { ...value, ...change };
      for (const listener of listeners) listener(value, before);
    },
    listen: (listener) => void listeners.push(listener),
  };
}
