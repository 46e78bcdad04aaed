import type { Atlas } from '../src/atlas/records.ts';
import type { Desk } from '../src/features/panel/context.tsx';
import type { Language } from '../src/i18n/language.ts';
import { themes } from '../src/theme/tokens.ts';
import { DEFAULT_VIEW } from '../src/view/viewState.ts';
import { DAY } from './unit/atlas.ts';

const nothing = () => undefined;

/** The desk with which components are rendered in tests: the facts of an atlas on the tests' day, all of them loaded, in the view without choices. */
export function deskOf(atlas: Atlas, language: Language): Desk {
  return {
    site: { base: '/', language: language.code, report: '' },
    language,
    want: nothing,
    prepare: nothing,
    ...{ atlas, fullAtlas: atlas, day: DAY, today: DAY, loading: [], loaded: [], failures: [] },
    ...{ view: DEFAULT_VIEW, setView: nothing, theme: themes.day },
  };
}
