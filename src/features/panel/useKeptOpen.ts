import { useState } from 'react';

/** The names of the parts that the reader unfolded in the current entry of the history. */
function openParts(): readonly string[] {
  // The browser types the state as any; only `useKeptOpen` writes `open`.
  const state = globalThis.history?.state as { open?: readonly string[] } | null | undefined;
  return state?.open ?? [];
}

/** Whether a part of the page is unfolded, and a function that changes it. The history entry keeps it, so that Back finds the page as it was left. */
export function useKeptOpen(name: string): [boolean, (isOpen: boolean) => void] {
  const [isOpen, setOpen] = useState(() => openParts().includes(name));
  const change = (next: boolean) => {
    setOpen(next);
    const others = openParts().filter((part) => part !== name);
    history.replaceState({ ...history.state, open: next ? [...others, name] : others }, '');
  };
  return [isOpen, change];
}
