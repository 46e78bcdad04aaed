/** A value that changes often and that few components read. */
export interface Store<T> {
  get: () => T;
  set: (value: T) => void;
  /** Calls `changed` after each change. Gives a function that ends it. */
  subscribe: (changed: () => void) => () => void;
}

/** A store that begins with a value. */
export function makeStore<T>(value: T): Store<T> {
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (next) => {
      value = next;
      for (const changed of listeners) changed();
    },
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}
