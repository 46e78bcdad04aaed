import type { Page } from '@playwright/test';
import { expect, test } from './driver.ts';

/** One page of each kind. */
const PAGES = [
  '/',
  '/region/amber-sound/',
  '/state/FIN/',
  '/centre/amber-old-desk/',
  '/programme/amber-watch/',
  '/instrument/amber-amendment/',
  '/figure/focus-matrix/',
  '/figures/',
  '/compare/',
  '/briefing/',
  '/sources/',
  '/changes/',
  '/about/',
  '/about/coverage/',
  '/about/data/',
  '/state/ZZZ/',
];

/** Makes the words of a page those of a language that nobody speaks: with accents, two fifths longer, read from the right. */
const speakPseudo = (page: Page) =>
  page.evaluate(() => {
    const longer = (text: string) => text.replace(/\p{L}+/gu, (word) => word.replace(/[aeiou]/g, '$&\u0301') + 'i\u0301'.repeat(Math.round(word.length * 0.4)));
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode())
      if (walker.currentNode instanceof Text && !walker.currentNode.parentElement?.closest('svg, script, style')) texts.push(walker.currentNode);
    for (const text of texts) text.data = longer(text.data);
    document.documentElement.dir = 'rtl';
  });

/** What does not fit: the page itself where it can be scrolled aside, and words that their box cuts or that hang over the edge of the window. */
const misfits = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth } = document.documentElement;
    const isScrolled = (element: Element | null): boolean =>
      element !== null && (/auto|scroll/.test(getComputedStyle(element).overflowX) || isScrolled(element.parentElement));
    const told = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
      (element) =>
        !element.closest('svg, .visually-hidden, .map-canvas') &&
        element.checkVisibility() &&
        [...element.childNodes].some((node) => node instanceof Text && node.data.trim()),
    );
    const faults = told.flatMap((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const isCut = /hidden|clip/.test(style.overflowX) && style.textOverflow !== 'ellipsis' && element.scrollWidth > element.clientWidth + 1;
      const isOutside = width > 1 && (left < -1 || right > innerWidth + 1) && !isScrolled(element.parentElement);
      return isCut || isOutside ? [`${isCut ? 'cut' : 'outside'}: ${element.className} ${element.textContent?.slice(0, 40)}`] : [];
    });
    return [...(scrollWidth > innerWidth ? [`the page is ${scrollWidth} px wide`] : []), ...faults];
  });

for (const path of PAGES) {
  test(`with words two fifths longer, read from the right, nothing is cut or hangs over on ${path}`, { tag: '@sweep' }, async ({ atlas, page }) => {
    if (path === '/state/ZZZ/') atlas.expectErrors(/404/);
    for (const width of [390, 1024, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await atlas.open(path);
      await speakPseudo(page);
      await expect.poll(() => misfits(page), `${width}`).toEqual([]);
    }
  });
}
