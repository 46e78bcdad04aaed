import { useEffect, useState } from 'react';
import { ownScreen } from './ownLayers.ts';

/** Takes a file that is dropped anywhere on the page, and text that is pasted outside of a field. True while a file is over the page. */
export function useDrop(): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const hasFile = (event: DragEvent) => Boolean(event.dataTransfer?.types.includes('Files'));
    const over = (event: DragEvent) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      setOver(false);
      if (!file) return;
      event.preventDefault();
      ownScreen.set({ at: 'draft', source: { name: file.name, blob: file } });
    };
    const all = { dragover: over, dragleave: leave, drop } as const;
    for (const [name, listener] of Object.entries(all)) window.addEventListener(name as keyof typeof all, listener);
    return () => {
      for (const [name, listener] of Object.entries(all)) window.removeEventListener(name as keyof typeof all, listener);
    };
  }, []);
  return isOver;
}
