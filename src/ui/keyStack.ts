/**
 * Who is asked first about a key. `page` is asked last, and never while a text is written; `open` stands for something open that a key can close;
 * `modal` keeps every key from what lies behind it.
 */
export type KeyLevel = 'page' | 'open' | 'modal';

/** Handles a key and says whether it used it. */
export type KeyHandler = (event: KeyboardEvent) => boolean;

export interface KeyStack {
  /** Adds a handler above the others of its kind; the result takes it out again. */
  add: (level: KeyLevel, handle: KeyHandler) => () => void;
  /** Offers a key to the handlers, the innermost first, until one uses it. A used key loses its default effect. */
  press: (event: KeyboardEvent) => void;
}

/** A stack of key handlers: the thing opened last is asked first, the page last. */
export function makeKeyStack(): KeyStack {
  let owners: { level: KeyLevel; handle: KeyHandler }[] = [];
  return {
    add(level, handle) {
      const owner = { level, handle };
      owners = level === 'page' ? [owner, ...owners] : [...owners, owner];
      return () => {
        owners = owners.filter((other) => other !== owner);
      };
    },
    press(event) {
      if (event.defaultPrevented || isComposing(event)) return;
      for (const { level, handle } of owners.toReversed()) {
        if (level === 'page' && isWriting(event.target)) return;
        if (handle(event)) return event.preventDefault();
        if (level === 'modal') return;
      }
    },
  };
}

/** Whether a key belongs to an input method that is still composing a word. Safari reports its last key only by the code 229. */
export function isComposing(event: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean {
  return event.isComposing || event.keyCode === 229;
}

const NOT_WRITTEN = ['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit'];

/** Whether an element takes text or a choice from the keyboard, so that letters and Escape are its own. */
export function isWriting(target: EventTarget | null): boolean {
  const field = (target as Element | null)?.closest?.('input, textarea, select, [contenteditable]:not([contenteditable="false"])');
  return Boolean(field) && !(field instanceof HTMLInputElement && NOT_WRITTEN.includes(field.type));
}
