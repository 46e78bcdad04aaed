import { flushSync } from 'react-dom';
import { makeStore } from '../lib/store.ts';
import { useStored } from './useStored.ts';

/** How the page is laid out. */
export interface Paper {
  /** Its parts load, wherever they stand, because it will be printed. */
  isAwaited: boolean;
  /** It is being printed: figures have the width of the paper. */
  isPrinting: boolean;
  /** All rows, figures and folded parts are printed, not only what is unfolded. */
  isWhole: boolean;
}

const SCREEN: Paper = { isAwaited: false, isPrinting: false, isWhole: false };
const paper = makeStore<Paper>(SCREEN);

/** How the page is laid out now: for the screen, made ready for paper, or on paper. */
export const usePaper = (): Paper => useStored(paper);

/** Lays the page out for paper while the browser prints, whoever asked for it. Call it once. */
export function watchPrinting(): void {
  // The browser takes its picture when the event ends, so all must be rendered in it: first what is unfolded for paper, then the page with it, whose sources are numbered.
  window.addEventListener('beforeprint', () => {
    for (const isPrinting of [false, true]) flushSync(() => paper.set({ ...paper.get(), isAwaited: true, isPrinting }));
  });
  window.addEventListener('afterprint', () => paper.set(SCREEN));
}

/** Loads all that the page holds, waits until it stands (`isReady`), and opens the browser's print dialog: for the sheet, or for everything (`isWhole`). */
export async function printPage(isWhole: boolean, isReady: () => boolean, signal: AbortSignal): Promise<void> {
  paper.set({ isAwaited: true, isPrinting: false, isWhole });
  try {
    await until(isReady, signal);
    window.print();
  } finally {
    // A browser that prints later has said so by now; one that may not print leaves the page as it was.
    if (!paper.get().isPrinting) paper.set(SCREEN);
  }
}

/** Resolves when `isReady` holds in two frames that follow each other, for what has loaded may ask for more. Rejects on abort. */
async function until(isReady: () => boolean, signal: AbortSignal): Promise<void> {
  for (let held = 0; held < 2; held = isReady() ? held + 1 : 0) {
    signal.throwIfAborted();
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
}
