import type { KeyboardEvent } from 'react';
import { isComposing } from '../../ui/keyStack.ts';
import { useKeys } from '../../ui/useKeys.ts';

/** Binds Ctrl+K (on a Mac Command+K) to `focus`, except while the reader types into a field. A letter alone would be pressed by speech input too. */
export function useSearchShortcut(focus: () => void): void {
  useKeys('page', ({ key, ctrlKey, metaKey }) => {
    if (key.toLowerCase() !== 'k' || !(ctrlKey || metaKey)) return false;
    focus();
    return true;
  });
}

interface ListKeys {
  move: (way: 1 | -1) => void;
  choose: () => void;
  leave: () => void;
}

/** The key handler of the search field: arrows choose a finding, Enter opens it, Escape empties the field. Keys of an input method are left alone. */
export function searchKeys({ move, choose, leave }: ListKeys): (event: KeyboardEvent) => void {
  const actions = new Map<string, () => void>([
    ['ArrowDown', () => move(1)],
    ['ArrowUp', () => move(-1)],
    ['Enter', choose],
    ['Escape', leave],
  ]);
  return (event) => {
    const action = actions.get(event.key);
    if (!action || isComposing(event.nativeEvent)) return;
    event.preventDefault();
    action();
  };
}
