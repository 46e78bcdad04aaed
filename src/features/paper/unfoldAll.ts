/** Unfolds all parts below an element. Gives a function that folds those parts again. */
export function unfoldAll(main: Element): () => void {
  const folded = [...main.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
  for (const part of folded) part.open = true;
  return () => {
    for (const part of folded) part.open = false;
  };
}
