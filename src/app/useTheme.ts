import { useEffect, useSyncExternalStore } from 'react';
import { type Theme, type ThemeName, themes } from '../theme/tokens.ts';
import { usePaper } from '../ui/paper.ts';

const DARK = '(prefers-color-scheme: dark)';
const subscribe = (changed: () => void) => {
  const query = matchMedia(DARK);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
};

/**
 * The theme in effect: Paper while the page is printed, else the chosen theme, else Dusk if the system prefers dark colours, else Day. Writes a chosen
 * theme to the root element, where the style sheets read it.
 */
export function useTheme(chosen: ThemeName | undefined): Theme {
  const isDark = useSyncExternalStore(subscribe, () => matchMedia(DARK).matches);
  useEffect(() => {
    if (chosen) document.documentElement.dataset.theme = chosen;
    else delete document.documentElement.dataset.theme;
  }, [chosen]);
  const { isPrinting } = usePaper();
  if (isPrinting) return themes.paper;
  return themes[chosen ?? (isDark ? 'dusk' : 'day')];
}
