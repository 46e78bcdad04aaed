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
    const ending = new AbortController();
    const { signal } = ending;
    window.addEventListener('dragover', over, { signal });
    window.addEventListener('dragleave', leave, { signal });
    window.addEventListener('drop', drop, { signal });
    return () => ending.abort();
  }, []);
  return isOver;
}
