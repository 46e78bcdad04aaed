/** The kinds of changes between two times. */
export const CHANGES = ['new', 'gone', 'changed'] as const;
/** The change of a thing between two times: it came, it went, or it differs. */
export type Change = (typeof CHANGES)[number];

/** One thing that differs between two times, as it was and as it is; one that is new was not, one that is gone is not. */
export type Difference<T> = { key: string } & ({ change: 'new'; is: T } | { change: 'gone'; was: T } | { change: 'changed'; was: T; is: T });

/** The differences between the things of two times, which have the same keys at both: those of now in their order, then those that are gone. */
export function differences<T>(were: ReadonlyMap<string, T>, are: ReadonlyMap<string, T>, differs: (was: T, is: T) => boolean): Difference<T>[] {
  const here = [...are].flatMap(([key, is]): Difference<T>[] => {
    const was = were.get(key);
    if (was === undefined) return [{ key, change: 'new', is }];
    return differs(was, is) ? [{ key, change: 'changed', was, is }] : [];
  });
  return [...here, ...[...were].filter(([key]) => !are.has(key)).map(([key, was]): Difference<T> => ({ key, change: 'gone', was }))];
}
