/** The state of a presentation: the view and page on screen, and whether the screen is blank. */
export interface PresentationState {
  /** Index of the view and of the page within it. */
  view: number;
  page: number;
  isBlank: boolean;
}

export type Move = 'next' | 'back' | 'first' | 'last' | 'blank' | { view: number };

/** The move that a key stands for: arrows, space, Page Up and Page Down (which clickers send), Home, End; B or a full stop blanks the screen. Null for any other key. */
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

/** The state after a move. `views` is the number of views, `pages` the number of pages of the current view. A move beyond either end changes nothing. */
export function stateAfter({ view, page, isBlank }: PresentationState, move: Move, views: number, pages: number): PresentationState {
  const at = (to: number): PresentationState => ({ view: Math.max(0, Math.min(views - 1, to)), page: 0, isBlank: false });
  if (move === 'blank') return { view, page, isBlank: !isBlank };
  // On a blank screen every move only shows the view again.
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
