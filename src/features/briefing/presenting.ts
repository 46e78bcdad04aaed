/** Where a presentation stands. */
export interface Stand {
  /** Index of the view and of the page within it. */
  view: number;
  page: number;
  isBlank: boolean;
}

export type Move = 'next' | 'back' | 'first' | 'last' | 'blank' | { view: number };

/** What a key means: arrows, space, Page keys as clickers send them, Home, End, B or a full stop for blank; null for any other. */
export function moveOf(key: string): Move | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
    case 'PageDown':
    case ' ':
      return 'next';
    case 'ArrowLeft':
    case 'ArrowUp':
    case 'PageUp':
      return 'back';
    case 'Home':
      return 'first';
    case 'End':
      return 'last';
    case 'b':
    case 'B':
    case '.':
      return 'blank';
    default:
      return null;
  }
}

/** Moves a presentation of `views` views; `pages` is how many pages the view that is shown has. It stays at its ends. */
export function moved({ view, page, isBlank }: Stand, move: Move, views: number, pages: number): Stand {
  const at = (to: number): Stand => ({ view: Math.max(0, Math.min(views - 1, to)), page: 0, isBlank: false });
  if (move === 'blank') return { view, page, isBlank: !isBlank };
  // A blank screen comes back first, whatever is pressed.
  if (isBlank) return { view, page, isBlank: false };
  if (typeof move === 'object') return at(move.view);
  if (move === 'first') return at(0);
  if (move === 'last') return at(views - 1);
  if (move === 'next') {
    if (page + 1 < pages) return { view, page: page + 1, isBlank };
    return view + 1 < views ? at(view + 1) : { view, page, isBlank };
  }
  if (page > 0) return { view, page: page - 1, isBlank };
  return view > 0 ? at(view - 1) : { view, page, isBlank };
}
