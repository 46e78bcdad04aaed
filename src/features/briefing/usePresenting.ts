import { useCallback, useEffect, useRef, useState } from 'react';
import { type Move, moved, moveOf, type Stand } from './presenting.ts';

const CHANNEL = 'roadstead.briefing';
/** How long digits are gathered before Enter, in ms. */
const DIGITS_MS = 3000;

type Message = { kind: 'stand'; stand: Stand; pages: number } | { kind: 'move'; move: Move } | { kind: 'ask' };

/**
 * A presentation in this window, told to the presenter's window and moved by it. With `isLed` it is that window: it follows,
 * and what is pressed in it moves the other.
 */
export function usePresenting(views: number, isLed: boolean) {
  const [stand, setStand] = useState<Stand>({ view: 0, page: 0, isBlank: false });
  const [pages, setPages] = useState(1);
  const channel = useRef<BroadcastChannel | null>(null);
  const latest = useRef({ stand, pages });
  latest.current = { stand, pages };
  const send = useCallback((message: Message) => channel.current?.postMessage(message), []);
  const go = useCallback(
    (move: Move) => {
      if (isLed) send({ kind: 'move', move });
      else setStand((before) => moved(before, move, views, latest.current.pages));
    },
    [isLed, send, views],
  );
  useEffect(() => {
    const made = new BroadcastChannel(CHANNEL);
    channel.current = made;
    made.onmessage = ({ data }: MessageEvent<Message>) => {
      if (isLed && data.kind === 'stand') {
        setStand(data.stand);
        setPages(data.pages);
      }
      if (!isLed && data.kind === 'move') setStand((before) => moved(before, data.move, views, latest.current.pages));
      if (!isLed && data.kind === 'ask') made.postMessage({ kind: 'stand', ...latest.current });
    };
    if (isLed) made.postMessage({ kind: 'ask' });
    return () => made.close();
  }, [isLed, views]);
  useEffect(() => {
    if (!isLed) send({ kind: 'stand', stand, pages });
  }, [isLed, send, stand, pages]);
  return { stand, pages, setPages, go };
}

/** Keys of a presentation: moves, a number with Enter, and what else the window does. */
export function usePresentingKeys(go: (move: Move) => void, others: Record<string, () => void>): void {
  const digits = useRef({ text: '', at: 0 });
  const latest = useRef({ go, others });
  latest.current = { go, others };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || (event.target as Element).closest?.('input, textarea, select')) return;
      const { key } = event;
      if (/^\d$/.test(key)) {
        const isFresh = Date.now() - digits.current.at > DIGITS_MS;
        digits.current = { text: (isFresh ? '' : digits.current.text) + key, at: Date.now() };
        return;
      }
      const number = Number(digits.current.text);
      const isOnButton = (event.target as Element).closest?.('button, a') !== null && (key === 'Enter' || key === ' ');
      const move: Move | null = key === 'Enter' && number ? { view: number - 1 } : isOnButton ? null : moveOf(key);
      digits.current = { text: '', at: 0 };
      const other = latest.current.others[key.length === 1 ? key.toLowerCase() : key];
      if (move === null && !other) return;
      event.preventDefault();
      event.stopPropagation();
      if (move !== null) latest.current.go(move);
      else other?.();
    };
    // Before anyone else: Escape would go up a page, a slash would open the search.
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, []);
}
