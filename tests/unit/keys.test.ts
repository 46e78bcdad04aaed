// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { moveOf } from '../../src/features/briefing/presenting.ts';
import { searchKeys } from '../../src/features/search/useSearchKeys.ts';
import { besideButton } from '../../src/ui/besideButton.ts';
import { isWriting, makeKeyStack } from '../../src/ui/keyStack.ts';
import { nextEntry } from '../../src/ui/useMenu.ts';

const escapeKey = (target: EventTarget = document.body, more: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', { key: 'Escape', cancelable: true, ...more });
  Object.defineProperty(event, 'target', { value: target });
  return event;
};
const element = (html: string) => {
  document.body.innerHTML = html;
  const made = document.body.firstElementChild;
  if (!made) throw new Error(html);
  return made;
};

let closed: string[] = [];
const closes = (name: string) => () => {
  closed.push(name);
  return true;
};
beforeEach(() => {
  closed = [];
});

test('Escape closes what was opened last, then the next, and goes up only when nothing is open', () => {
  const stack = makeKeyStack();
  const shut = { card: stack.add('open', closes('card')), menu: stack.add('open', closes('menu')) };
  stack.add('page', closes('up'));
  stack.press(escapeKey());
  shut.menu();
  stack.press(escapeKey());
  shut.card();
  const last = escapeKey();
  stack.press(last);
  expect(closed).toEqual(['menu', 'card', 'up']);
  expect(last.defaultPrevented).toBe(true);
});

test('a handler that does not use the key leaves it to the next', () => {
  const stack = makeKeyStack();
  stack.add('page', closes('up'));
  stack.add('open', () => false);
  stack.press(escapeKey());
  expect(closed).toEqual(['up']);
});

test('nothing behind something modal gets a key', () => {
  const stack = makeKeyStack();
  stack.add('page', closes('up'));
  stack.add('open', closes('card'));
  stack.add('modal', () => false);
  const event = escapeKey();
  stack.press(event);
  expect(closed).toEqual([]);
  expect(event.defaultPrevented).toBe(false);
});

test.each(['<textarea></textarea>', '<input>', '<input type="search">', '<select></select>', '<p contenteditable="true">note</p>'])(
  'in %s the page gets no key, but what is open closes',
  (html) => {
    const stack = makeKeyStack();
    const target = element(html);
    stack.add('page', closes('up'));
    stack.press(escapeKey(target));
    expect(closed).toEqual([]);
    stack.add('open', closes('card'));
    stack.press(escapeKey(target));
    expect(closed).toEqual(['card']);
    expect(isWriting(target)).toBe(true);
  },
);

test.each(['<button></button>', '<input type="checkbox">', '<input type="range">', '<div></div>'])('%s writes nothing', (html) => {
  expect(isWriting(element(html))).toBe(false);
});

test('keys of an input method, and keys that were used already, are left alone', () => {
  const stack = makeKeyStack();
  stack.add('page', closes('up'));
  stack.add('open', closes('card'));
  stack.press(escapeKey(document.body, { isComposing: true }));
  stack.press(escapeKey(document.body, { keyCode: 229 } as KeyboardEventInit));
  const used = escapeKey();
  used.preventDefault();
  stack.press(used);
  expect(closed).toEqual([]);
});

test('Enter that ends the word of an input method opens no finding; a plain Enter does', () => {
  const press = searchKeys({ move: () => undefined, choose: closes('chosen'), leave: closes('left') });
  const key = (name: string, more: KeyboardEventInit = {}) => {
    const nativeEvent = new KeyboardEvent('keydown', { key: name, ...more });
    // The handler reads these three of an event's many properties.
    press({ key: name, nativeEvent, preventDefault: () => undefined } as unknown as Parameters<typeof press>[0]);
  };
  key('Enter', { isComposing: true });
  key('Escape', { isComposing: true });
  expect(closed).toEqual([]);
  key('Enter');
  expect(closed).toEqual(['chosen']);
});

test('arrow keys walk a menu round, Home and End go to its ends', () => {
  expect(['ArrowDown', 'ArrowUp', 'Home', 'End', 'a'].map((key) => nextEntry(key, 0, 3))).toEqual([1, 2, 0, 2, null]);
  expect(nextEntry('ArrowDown', 2, 3)).toBe(0);
  expect(nextEntry('ArrowDown', -1, 3)).toBe(0);
  expect(nextEntry('ArrowUp', -1, 3)).toBe(2);
});

test('a menu opens to the side with more room and never leaves the window', () => {
  const window = { width: 400, height: 800 };
  const low = besideButton({ left: 20, right: 100, top: 700, bottom: 730 }, window);
  expect(low).toMatchObject({ top: 'auto', bottom: '104px', left: '20px', right: 'auto', maxHeight: '688px' });
  const high = besideButton({ left: 350, right: 390, top: 50, bottom: 80 }, window);
  expect(high).toMatchObject({ top: '84px', bottom: 'auto', left: 'auto', right: '10px', maxHeight: '708px' });
  expect(besideButton({ left: -30, right: 40, top: 0, bottom: 20 }, window).left).toBe('8px');
});

test('a presentation has no use for a slash', () => {
  expect(moveOf('/')).toBeNull();
});
