import { useRef } from 'react';
import { closestTo } from '../../lib/closestTo.ts';
import { isWriting } from '../../ui/keyStack.ts';
import { useKeys } from '../../ui/useKeys.ts';
import { type Move, moveOf } from './presenting.ts';

/** Digits typed within this time, in ms, form one number. */
const DIGITS_MS = 3000;

/**
 * Binds the keys of a presentation: moves, a number and Enter to open that view, and the handlers in `others` by the name of their key. No key reaches
 * the page behind the presentation. Enter and space on a button press that button.
 */
export function usePresentingKeys(go: (move: Move) => void, others: Record<string, () => void>): void {
  const typed = useRef({ text: '', at: 0 });
  useKeys('modal', (event) => {
    const { key, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || isWriting(target)) return false;
    if (/^\d$/.test(key)) {
      const isFresh = Date.now() - typed.current.at > DIGITS_MS;
      typed.current = { text: (isFresh ? '' : typed.current.text) + key, at: Date.now() };
      return true;
    }
    const number = Number(typed.current.text);
    typed.current = { text: '', at: 0 };
    const isOnButton = closestTo(target, 'button, a') !== null && (key === 'Enter' || key === ' ');
    const move: Move | null = key === 'Enter' && number ? { view: number - 1 } : isOnButton ? null : moveOf(key);
    const other = others[key.length === 1 ? key.toLowerCase() : key];
    if (move !== null) go(move);
    else other?.();
    return move !== null || other !== undefined;
  });
}
