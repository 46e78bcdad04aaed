import { useKeys } from '../ui/useKeys.ts';

/** Binds Escape to `up`, which opens the page one level above. Escape does nothing if `up` is null, and closes an open menu or dialog first. */
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
