import * as say from '#messages';
import type { StateActivity } from '../atlas/brief.ts';
import type { Language } from './language.ts';

/** Of the activities that instruments of a State's regions name, for how many no running programme names the State. */
export function servedWords(language: Language, activities: readonly StateActivity[]): string {
  const unserved = activities.filter(({ here }) => here.length === 0).length;
  const named = language.number(activities.length);
  return unserved ? say.stateUnserved(language, { n: language.number(unserved), named }) : say.stateServed(language, { named });
}
