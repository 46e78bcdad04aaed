// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { followTranslation } from '../../src/ui/translatedPage.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** Words beside each other, of which some come and go, as in many places of the atlas. */
function Words({ n, isMore, isFirst }: { n: number; isMore: boolean; isFirst: boolean }) {
  return (
    <p>
      {isFirst && <b>New</b>}
      {n} programmes{isMore && ', more to come'}
    </p>
  );
}

let root: Root;
let host: HTMLElement;
let end: () => void;
const draw = (n: number, isMore = true, isFirst = false) => act(() => root.render(<Words n={n} isMore={isMore} isFirst={isFirst} />));
const words = () => host.textContent;

/** Translates all texts as a browser does; the second way puts the new element in first and takes the text out after. */
async function translate(isInTwoSteps: boolean): Promise<void> {
  const walker = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text); // The walker shows texts alone.
  for (const text of texts) {
    const font = document.createElement('font');
    font.textContent = text.data.replace('programmes', 'Programme').replace(', more to come', ', weitere folgen');
    if (isInTwoSteps) {
      text.parentNode?.insertBefore(font, text);
      text.remove();
    } else text.parentNode?.replaceChild(font, text);
  }
  await new Promise((resolve) => setTimeout(resolve));
}

beforeEach(() => {
  host = document.body.appendChild(document.createElement('div'));
  root = createRoot(host);
  end = followTranslation();
  draw(3);
});
afterEach(() => {
  act(() => root.unmount());
  host.remove();
  end();
});

for (const isInTwoSteps of [false, true])
  test(`a page that the browser translates${isInTwoSteps ? ' in two steps' : ''} shows new numbers, lets words go and puts new ones in their places`, async () => {
    await translate(isInTwoSteps);
    expect(words()).toBe('3 Programme, weitere folgen');
    draw(4);
    expect(words()).toBe('4 Programme, weitere folgen');
    draw(4, false);
    expect(words()).toBe('4 Programme');
    await translate(isInTwoSteps);
    draw(5, false, true);
    expect(words()).toBe('New5 Programme');
    await translate(isInTwoSteps);
    draw(6, true, false);
    expect(words()).toBe('6 Programme, more to come');
  });

test('texts that nobody translates change as ever', () => {
  draw(7, false, true);
  expect(words()).toBe('New7 programmes');
  draw(8);
  expect(words()).toBe('8 programmes, more to come');
});
