import { makeStore, type Store } from './store.ts';

/** Nothing is pointed at. */
const NOTHING: readonly string[] = [];

/** The records that the reader points at in a figure, a table or the map, each as `state.KEN`, `programme.itcp` or `year.2019`. */
export const pointed: Store<readonly string[]> = makeStore(NOTHING);

/** The records that a part of the page is about: those of the nearest element that names some. */
function recordsAt(target: EventTarget | null): readonly string[] {
  const part = target instanceof Element ? target.closest('[data-about], [data-target]') : null;
  return (part?.getAttribute('data-about') ?? part?.getAttribute('data-target'))?.split(' ') ?? NOTHING;
}

/** Sets what is pointed at, if it is something else than before. */
export function pointAt(records: readonly string[]): void {
  if (records.join(' ') !== pointed.get().join(' ')) pointed.set(records);
}

/**
 * Watches pointer and focus below `root`, and marks each element that is about what is pointed at with `data-lit`, wherever it stands: a mark of a
 * figure, a row, a link. Gives a function that ends it.
 */
export function watchPointed(root: Document | HTMLElement): () => void {
  const point = ({ target }: Event) => pointAt(recordsAt(target));
  let place = '';
  let isFinger = false;
  /** Keeps where the pointer is. Whether it came there just now. */
  const hasMoved = (event: Event) => {
    const { screenX, screenY, pointerType } = event as PointerEvent;
    isFinger = pointerType === 'touch';
    const before = place;
    place = `${screenX} ${screenY}`;
    return place !== before;
  };
  // What is scrolled under a pointer that rests is not pointed at: the focus that scrolled it there is.
  const pointMoved = (event: Event) => {
    if (hasMoved(event)) point(event);
  };
  // A finger leaves when it is lifted, and moves the focus to what is around: what it tapped stays pointed at until it taps elsewhere.
  const leave = () => {
    if (!isFinger) pointAt(NOTHING);
  };
  const focus = (event: Event) => {
    if (!isFinger || recordsAt(event.target).length) point(event);
  };
  const light = () => {
    for (const lit of root.querySelectorAll('[data-lit]')) lit.removeAttribute('data-lit');
    for (const record of pointed.get()) for (const part of root.querySelectorAll(`[data-about~="${record}"]`)) part.setAttribute('data-lit', '');
  };
  const events = [
    ['pointerover', pointMoved],
    ['pointermove', hasMoved],
    ['focusin', focus],
    ['focusout', leave],
    ['pointerleave', leave],
  ] as const;
  for (const [name, listener] of events) root.addEventListener(name, listener);
  const end = pointed.subscribe(light);
  return () => {
    for (const [name, listener] of events) root.removeEventListener(name, listener);
    end();
  };
}
