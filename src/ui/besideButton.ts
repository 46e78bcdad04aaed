/** Distance in px between a button and its menu, and between a menu and the edge of the window. */
const GAP = 4;
const EDGE = 8;

type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/** Insets of a fixed box in px, from the edges of the window; `auto` leaves the edge free. */
export interface Place {
  top: string;
  bottom: string;
  left: string;
  right: string;
  maxHeight: string;
}

/**
 * The position of a menu beside its button: above or below, and left or right, whichever has more room. The menu stays within the window; a long menu
 * scrolls.
 */
export function besideButton(button: Box, window: { width: number; height: number }): Place {
  const above = button.top - GAP - EDGE;
  const below = window.height - button.bottom - GAP - EDGE;
  const isBelow = below >= above;
  const isLeftAligned = window.width - button.left >= button.right;
  return {
    top: isBelow ? `${button.bottom + GAP}px` : 'auto',
    bottom: isBelow ? 'auto' : `${window.height - button.top + GAP}px`,
    left: isLeftAligned ? `${Math.max(EDGE, button.left)}px` : 'auto',
    right: isLeftAligned ? 'auto' : `${Math.max(EDGE, window.width - button.right)}px`,
    maxHeight: `${Math.max(0, isBelow ? below : above)}px`,
  };
}
