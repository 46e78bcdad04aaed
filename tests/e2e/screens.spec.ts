import type { Page } from '@playwright/test';
import { expect, test } from './driver.ts';

/** How far the page itself can be scrolled, in px, and whether something hangs over the edge of the window. */
const room = (page: Page) =>
  page.evaluate(() => {
    const { scrollHeight, scrollWidth } = document.documentElement;
    return { down: scrollHeight - innerHeight, aside: scrollWidth - innerWidth };
  });

test('a jump to a section scrolls the panel alone, also when all figures have come', { tag: '@sweep' }, async ({ atlas, page }) => {
  await atlas.openMap('/region/amber-sound/');
  const panel = page.locator('#content');
  for (const part of ['focus', 'phases', 'incidents', 'sources']) {
    await page.locator(`#${part}`).scrollIntoViewIfNeeded();
    await expect(page.locator(`#${part} .figure-wait`)).toHaveCount(0);
  }
  await page.getByRole('navigation', { name: 'Summary' }).getByRole('link', { name: 'Phases' }).click();
  await expect.poll(() => panel.evaluate((element) => element.scrollTop)).toBeGreaterThan(500);
  await expect.poll(() => room(page)).toEqual({ down: 0, aside: 0 });
  await page.mouse.move(900, 870);
  await page.mouse.wheel(0, 600);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

for (const language of ['', '/fr']) {
  test(`at every width the clock ${language} keeps room for its years beside its choices`, { tag: '@sweep' }, async ({ atlas, page }) => {
    await atlas.open(`${language}/`);
    for (const width of [390, 740, 820, 1024, 1180, 1280, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      const share = () =>
        page.locator('.time-bar').evaluate((bar) => (bar.querySelector('.track')?.getBoundingClientRect().width ?? 0) / bar.getBoundingClientRect().width);
      await expect.poll(share, `${width}`).toBeGreaterThanOrEqual(0.25);
    }
  });
}

/** The selects whose chosen word is wider than the room for it. */
const cutSelects = (page: Page) =>
  page.evaluate(() => {
    const pen = document.createElement('canvas').getContext('2d');
    return [...document.querySelectorAll('select')].flatMap((select) => {
      const style = getComputedStyle(select);
      if (!pen || !select.offsetParent) return [];
      pen.font = `${style.fontSize} ${style.fontFamily}`;
      const word = select.selectedOptions[0]?.textContent ?? '';
      const inner = select.clientWidth - Number.parseFloat(style.paddingInlineStart) - Number.parseFloat(style.paddingInlineEnd);
      return pen.measureText(word).width > inner ? [`${word}: ${pen.measureText(word).width} in ${inner}`] : [];
    });
  });

// Up to the first width the pages are a menu, from the second on they stand in the row: the words of French are longer.
for (const [language, menu, row] of [
  ['', 1024, 1180],
  ['/fr', 1180, 1280],
  ['/ar', 740, 1024],
] as const) {
  test(`at every width the header ${language} stands in the window, with pages, colours and languages in reach`, { tag: '@sweep' }, async ({ atlas, page }) => {
    await atlas.open(`${language}/`);
    for (const width of [320, 390, 740, 981, 1024, 1180, 1280, 1419, 1420, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      await expect.poll(async () => (await room(page)).aside, `${width}`).toBe(0);
      const open = page.getByRole('button', { name: /^(Menu|القائمة)$/ });
      if (width <= menu || width >= row) expect(await open.isVisible(), `menu at ${width}`).toBe(width <= menu);
      if (await open.isVisible()) await open.click();
      for (const link of await page.locator('.header-menu .pages a').all()) await expect(link, `${width}`).toBeInViewport({ ratio: 1 });
      await page.locator('.language-open').click();
      for (const link of await page.locator('.languages a').all()) await expect(link, `${width}`).toBeInViewport({ ratio: 1 });
      await page.locator('.language-open').click();
      await expect.poll(() => cutSelects(page), `${width}`).toEqual([]);
      const search = await page.getByRole('combobox').first().boundingBox();
      expect(search?.width, `${width}`).toBeGreaterThanOrEqual(width < 400 ? 72 : 120);
      if (await open.isVisible()) await page.keyboard.press('Escape');
      await page.getByRole('combobox').first().fill('a');
      const list = await page.locator('.search-list').boundingBox();
      expect(list?.x, `findings at ${width}`).toBeGreaterThanOrEqual(0);
      expect((list?.x ?? 0) + (list?.width ?? 0), `findings at ${width}`).toBeLessThanOrEqual(width);
      await page.keyboard.press('Escape');
    }
  });
}

test('the menu of the header opens by keyboard, Escape closes it and stays on the page, a link closes it too', { tag: '@sweep' }, async ({ atlas, page }) => {
  await page.setViewportSize({ width: 820, height: 1180 });
  await atlas.openMap('/region/amber-sound/');
  const open = page.getByRole('button', { name: 'Menu' });
  const link = page.locator('.header-menu').getByRole('link', { name: 'Sources', exact: true });
  await open.press('Enter');
  await expect(link).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(link).toBeHidden();
  await atlas.isOn('/region/amber-sound/');
  await open.press('Enter');
  await link.press('Enter');
  await atlas.isOn('/sources/');
  await expect(link).toBeHidden();
});

interface Box {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Pairs of boxes that stand beside each other with less than `gap` px between them, or lie over each other. */
function near(boxes: readonly Box[], gap: number): string[] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .flatMap((b) => (a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom && b.top < a.bottom ? [`${a.text} and ${b.text}`] : [])),
  );
}

/** What stands on the map. */
const partsOfMap = (page: Page): Promise<Box[]> =>
  page.locator('.map-tools, .map-notices .link-button, .map-key, .attribution').evaluateAll((parts) =>
    parts.map((part) => {
      const { left, right, top, bottom } = part.getBoundingClientRect();
      return { left, right, top, bottom, text: part.className };
    }),
  );

for (const [width, height] of [
  [740, 360],
  [640, 400],
  [320, 256],
] as const) {
  test(`in a window of ${width} by ${height} px the page scrolls as a document, with a map of some height`, { tag: width === 740 ? [] : '@sweep' }, async ({
    atlas,
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await atlas.openMap('/region/amber-sound/');
    await expect.poll(async () => (await room(page)).down).toBeGreaterThan(height);
    await expect.poll(async () => (await room(page)).aside).toBe(0);
    await expect.poll(async () => (await page.locator('.map').boundingBox())?.height).toBeGreaterThanOrEqual(160);
    await expect.poll(async () => near(await partsOfMap(page), -2)).toEqual([]);
    const sources = page.locator('#sources');
    await sources.scrollIntoViewIfNeeded();
    await expect(sources).toBeInViewport();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(height);
  });
}

test('a fragment leads to its section and to the single area, on the first page and on the next', { tag: '@sweep' }, async ({ atlas, page }) => {
  const topOf = (selector: string) => page.locator(selector).evaluate((element) => Math.round(element.getBoundingClientRect().top));
  await atlas.open('/region/amber-sound/#instruments');
  await expect.poll(() => topOf('#instruments')).toBeLessThan(220);
  // Near the end of the panel a section rises only as far as the parts below it allow.
  await atlas.open('/region/amber-sound/#milestones');
  await expect(page.locator('#milestones')).toBeInViewport({ ratio: 1 });
  await page.locator('.tabs a[href="#centres"]').click();
  await expect(page.locator('#centres')).toBeFocused();
  await expect.poll(() => topOf('#centres')).toBeLessThan(220);
  const area = page.locator('[id^=area-]').last();
  const id = await area.getAttribute('id');
  await atlas.open(`/region/amber-sound/#${id}`);
  await expect(area).toBeInViewport();
  await atlas.openMap('/region/amber-sound/');
  await page
    .locator('.map-targets')
    .getByRole('button', { name: /corridor/i })
    .first()
    .press('Enter');
  await expect(page).toHaveURL(/#area-/);
  await expect(page.locator(`#${new URL(page.url()).hash.slice(1)}`)).toBeFocused();
});

test('after a link the focus is on the heading of the new page; Back gives the panel its place again', async ({ atlas, page }) => {
  await atlas.openMap('/region/amber-sound/');
  const panel = page.locator('#content');
  const link = page.locator('#phases a[href*="/programme/"]').first();
  for (const part of ['participation', 'focus', 'phases']) {
    await page.locator(`#${part}`).scrollIntoViewIfNeeded();
    await expect(page.locator(`#${part} .figure-wait`)).toHaveCount(0);
  }
  await link.focus();
  const place = await panel.evaluate((element) => element.scrollTop);
  await link.press('Enter');
  await expect(page).toHaveURL(/\/programme\//);
  await expect(atlas.heading()).toBeFocused();
  await expect.poll(() => panel.evaluate((element) => element.scrollTop)).toBe(0);
  await page.goBack();
  await atlas.isOn('/region/amber-sound/');
  await expect(atlas.heading()).toBeFocused();
  await expect.poll(() => panel.evaluate((element, before) => Math.abs(element.scrollTop - before), place)).toBeLessThan(60);
});

for (const [text, path] of [
  ['Finland', '/state/FIN/'],
  ['Amber Code', '/instrument/amber-code/'],
] as const) {
  test(`after a finding is opened by keyboard the focus stays on the heading of ${path}`, { tag: '@sweep' }, async ({ atlas, page }) => {
    await atlas.openMap('/');
    await page.keyboard.press('Control+k');
    await page.keyboard.type(text);
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('Enter');
    await atlas.isOn(path);
    await expect(page.locator('#content [aria-busy]')).toHaveCount(0);
    await expect(atlas.heading()).toBeFocused();
  });
}

test('the link to the content of a briefing moves the focus and reads no briefing', { tag: '@sweep' }, async ({ atlas, page }) => {
  await atlas.open('/briefing/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#content')).toBeFocused();
  await expect(page.locator('.notice-error')).toHaveCount(0);
  await expect(page).not.toHaveURL(/#/);
});

test('what others add to a link is passed over, and index.html is the folder', { tag: '@sweep' }, async ({ atlas, page }) => {
  await atlas.open('/region/amber-sound/index.html?at=2015&utm_source=newsletter&fbclid=IwAR123');
  await atlas.isOn('/region/amber-sound/');
  await expect(page).toHaveURL(/\/region\/amber-sound\/\?at=2015&map=drawn$/);
  await expect(atlas.heading()).toHaveText(/Amber/);
  await expect(page.locator('.notice')).toHaveCount(0);
  await atlas.open('/index.html');
  await atlas.isOn('/');
});

test('with forced colours the signs of the key keep their fills', async ({ atlas, page }) => {
  const fills = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('.participation-bar .bar span, .participation-bar .sign :is(path, circle)')].map((element) => {
        const { backgroundImage, backgroundColor, fill, stroke } = getComputedStyle(element);
        return [backgroundImage, backgroundColor, fill, stroke];
      }),
    );
  await atlas.openMap('/region/amber-sound/');
  const usual = await fills();
  expect(usual.length).toBeGreaterThan(2);
  await page.emulateMedia({ forcedColors: 'active' });
  await expect.poll(fills).toEqual(usual);
});

for (const path of ['/', '/fr/region/amber-sound/', '/programme/amber-watch/', '/fr/state/FIN/']) {
  test(`no key figure touches another on ${path}`, { tag: '@sweep' }, async ({ atlas, page }) => {
    await atlas.open(path);
    for (const width of [320, 390, 740, 1024, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      await expect.poll(() => touching(page), `${width}`).toEqual([]);
    }
  });
}

/** The pairs of key figures whose words stand closer beside each other than 8 px. */
async function touching(page: Page): Promise<string[]> {
  const boxes = await page.locator('.key-figures .fact').evaluateAll((facts) =>
    facts.map((fact) => {
      const range = document.createRange();
      range.selectNodeContents(fact);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      return { left, right, top, bottom, text: fact.textContent };
    }),
  );
  return near(boxes, 8);
}

test('after the list behind a mark is closed, the focus is on the mark again', { tag: '@sweep' }, async ({ atlas, page }) => {
  await atlas.open('/figure/focus-matrix/');
  await page.locator('.figure-drawing').focus();
  await page.keyboard.press('Home');
  const mark = page.locator('.mark:focus');
  const id = await mark.getAttribute('data-mark');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await atlas.isOn('/figure/focus-matrix/');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator(`[data-mark="${id}"]`)).toBeFocused();
});

test('a position that can mean two places is asked about, and the chosen one is taken', { tag: '@sweep' }, async ({ atlas, page }) => {
  await atlas.openMap('/region/amber-sound/?here=58,20');
  const card = page.getByRole('complementary', { name: 'What is known here' });
  await card.getByRole('button', { name: 'More about this place' }).click();
  const field = card.getByRole('textbox').first();
  await field.fill('57,5 19');
  await field.press('Enter');
  await expect(card.getByRole('alert').first()).toContainText('can mean more than one place');
  await expect(page).toHaveURL(/here=58,20/);
  await card.getByRole('button', { name: '57°30.0′N 019°00.0′E' }).click();
  await expect(page).toHaveURL(/here=57\.5,19/);
});
