import { useKeys } from '../ui/useKeys.ts';

/** Escape goes up a level, where nothing is open and no text has the focus. Without a level above (`up` is null) it does nothing. */
export function useUpOnEscape(up: (() => void) | null): void {
  useKeys(
    'page',
    ({ key }) => {
      if (key !== 'Escape') return false;
      up?.();
      return true;
    },
    up !== null,
  );
}
