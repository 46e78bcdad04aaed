import { type KeyboardEvent, type RefObject, type ToggleEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import { besideButton } from './besideButton.ts';
import { useKeys } from './useKeys.ts';

/** A menu: its elements, and whether it is open. */
export interface MenuParts {
  button: RefObject<HTMLButtonElement | null>;
  list: RefObject<HTMLDivElement | null>;
  isOpen: boolean;
  close: () => void;
  /** Handlers of the list. */
  events: {
    onBeforeToggle: (event: ToggleEvent) => void;
    onToggle: (event: ToggleEvent) => void;
    onKeyDown: (event: KeyboardEvent) => void;
  };
}

/** The state and handlers of a menu: its position beside the button, the focus on its entries, and the keys that move between them and close it. */
export function useMenu(): MenuParts {
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const close = () => list.current?.hidePopover();
  const place = () => {
    if (!button.current || !list.current) return;
    Object.assign(list.current.style, besideButton(button.current.getBoundingClientRect(), { width: innerWidth, height: innerHeight }));
  };
  useKeys(
    'open',
    ({ key }) => {
      if (key !== 'Escape' || !list.current?.matches(':popover-open')) return false;
      close();
      return true;
    },
    isOpen,
  );
  useWindowChange(place, isOpen);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab') close();
    const entries = entriesOf(list.current);
    // Which entry has the focus: none where another element has it.
    const next = nextEntry(event.key, entries.indexOf(document.activeElement as HTMLElement), entries.length);
    if (next === null) return;
    event.preventDefault();
    entries[next]?.focus();
  };
  const onToggle = ({ newState }: ToggleEvent) => {
    setOpen(newState === 'open');
    if (newState === 'open') entriesOf(list.current)[0]?.focus({ preventScroll: true });
  };
  return { button, list, isOpen, close, events: { onBeforeToggle: place, onToggle, onKeyDown } };
}

function entriesOf(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[role=menuitem]:not(:disabled)') ?? [])];
}

/** The index of the entry that a key leads to, from index `at` (-1 for none) of `count` entries. Arrows wrap around at the ends. Null for other keys. */
export function nextEntry(key: string, at: number, count: number): number | null {
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (Math.max(at, 0) - 1 + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

/** Calls `onChange` whenever anything is scrolled or the window changes its size. */
function useWindowChange(onChange: () => void, isActive: boolean) {
  const latest = useEffectEvent(onChange);
  useEffect(() => {
    if (!isActive) return;
    const listener = () => latest();
    window.addEventListener('scroll', listener, true);
    window.addEventListener('resize', listener);
    return () => {
      window.removeEventListener('scroll', listener, true);
      window.removeEventListener('resize', listener);
    };
  }, [isActive]);
}
