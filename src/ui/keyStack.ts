import { closestTo } from '../lib/closestTo.ts';

/**
 * The level of a key handler. A `modal` handler is called first and keeps every key from the page behind it; an `open` handler belongs to an open menu or
 * list; `page` handlers are called last, and never while the reader types into a field.
 */
export type KeyLevel = 'page' | 'open' | 'modal';

/** Handles a key. Returns true if it used the key. */
export type KeyHandler = (event: KeyboardEvent) => boolean;

/** The handlers of keys of the parts that are open. */
export interface KeyStack {
  /** Adds a handler on top of the others of its level. Returns a function that removes it. */
  add: (level: KeyLevel, handle: KeyHandler) => () => void;
  /** Calls the handlers, the last added first, until one uses the key. The browser's default for a used key is prevented. */
  press: (event: KeyboardEvent) => void;
}

/** Makes a stack of key handlers: the handler of the part opened last is called first, those of the page last. */
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

/** Whether an element takes text or a choice from the keyboard, so that letters and Escape belong to it. */
export function isWriting(target: EventTarget | null): boolean {
  const field = closestTo(target, 'input, textarea, select, [contenteditable]:not([contenteditable="false"])');
  return Boolean(field) && !(field instanceof HTMLInputElement && NOT_WRITTEN.includes(field.type));
}
