import type { Atlas } from '../../atlas/records.ts';
import type { NamedState } from '../../import/stateNames.ts';

/** The names of States as the worker that reads files needs them: the rest of their rows is not sent. */
export function namedStates({ states }: Atlas): NamedState[] {
  return states.map(({ iso3, iso2, name, aliases }) => ({ iso3, iso2, name, aliases }));
}
