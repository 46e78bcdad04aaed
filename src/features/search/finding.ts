import type * as say from '#messages';

/** One result of a search. */
export interface Finding {
  id: string;
  kind: Parameters<typeof say.entity>[1];
  name: string;
  detail: string;
  path: string;
}
