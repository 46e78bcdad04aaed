import { useEffect, useSyncExternalStore } from 'react';
import { type Theme, type ThemeName, themes } from '../theme/tokens.ts';

const DARK = '(prefers-color-scheme: dark)';
const subscribe = (changed: () => void) => {
  const query = matchMedia(DARK);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
};

/** The theme in effect: the chosen one, else Dusk where the system is dark and Day elsewhere. Tells the page of a chosen one. */
export function useTheme(chosen: ThemeName | undefined): Theme {
  const isDark = useSyncExternalStore(subscribe, () => matchMedia(DARK).matches);
  useEffect(() => {
    if (chosen) document.documentElement.dataset.theme = chosen;
    else delete document.documentElement.dataset.theme;
  }, [chosen]);
  return themes[chosen ?? (isDark ? 'dusk' : 'day')];
}
