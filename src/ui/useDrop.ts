import { useEffect, useEffectEvent, useState } from 'react';

/** Takes files that are dropped anywhere on the page. True while one is over the page. */
export function useDrop(onFiles: (files: FileList) => void): boolean {
  const [isOver, setOver] = useState(false);
  const take = useEffectEvent(onFiles);
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
      const files = event.dataTransfer?.files;
      setOver(false);
      if (!files?.length) return;
      event.preventDefault();
      take(files);
    };
    const all = { dragover: over, dragleave: leave, drop } as const;
    for (const [name, listener] of Object.entries(all)) window.addEventListener(name as keyof typeof all, listener);
    return () => {
      for (const [name, listener] of Object.entries(all)) window.removeEventListener(name as keyof typeof all, listener);
    };
  }, []);
  return isOver;
}
