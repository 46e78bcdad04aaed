import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { themes } from '../../src/theme/tokens.ts';
import { expect, holdAnswers, test } from './driver.ts';
import { layOutForPaper } from './printed.ts';

/** How long the live map may take to come where the processor draws it. */
const LIVE = { timeout: 60_000 };
const shown = (page: Page, map: 'drawn' | 'live') => expect(page.locator('html')).toHaveAttribute('data-map', map, LIVE);

test('without WebGL the drawn map stays: it names, zooms and drills', { tag: '@sweep' }, async ({ atlas, page }) => {
  atlas.expectErrors(/WebGL/i);
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith('webgl') ? null : (original as (...args: unknown[]) => unknown).call(this, kind, ...rest);
    } as typeof original;
  });
  await page.goto('/');
  await atlas.stands();
  await expect(page.locator('.drawn-notice')).toContainText('no WebGL 2');
  await shown(page, 'drawn');
  const region = page.locator('.drawn-map path[data-hit="region.amber-sound"]');
  await page.locator('.name-region', { hasText: 'Amber Sound' }).first().hover();
  await expect(page.locator('.map-tooltip')).toContainText('Amber Sound');
  await expect(region).toHaveClass(/is-hovered/);
  await page.locator('.name-region', { hasText: 'Amber Sound' }).first().click();
  await atlas.isOn('/region/amber-sound/');
  await page.locator('.name-centre', { hasText: 'Amber Secretariat' }).click();
  await atlas.isOn('/centre/amber-secretariat/');
  await page.locator('.drawn-map').focus();
  await page.keyboard.press('-');
  await expect(page).toHaveURL(/camera=/);
});

test('the drawn map stands before any script, is painted before the app starts, and stays in place then', async ({ page, browser, baseURL }) => {
  const still = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1440, height: 900 }, baseURL: baseURL ?? '' });
  const bare = await still.newPage();
  await bare.goto('/region/amber-sound/');
  // Names that nothing comes to lie over: those below the key of the map are placed anew when it comes.
  const places = (from: Page, root: string) =>
    from.locator(root).evaluate((element) => {
      const names = [...element.querySelectorAll('.name-centre')].filter((name) => name.checkVisibility() && /Desk/.test(name.textContent ?? ''));
      return [...['h1', '.lead', '.key-figures', '.drawn-plane'].map((selector) => element.querySelector(selector)), ...names].map((part) => {
        const { x, y, width } = part?.getBoundingClientRect() ?? { x: Number.NaN, y: 0, width: 0 };
        return [part?.textContent?.slice(0, 20), Math.round(x), Math.round(y), Math.round(width)].join(' ');
      });
    });
  const before = await places(bare, '#static');
  await still.close();
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
    new MutationObserver((_, observer) => {
      if (!document.querySelector('#root > *')) return;
      observer.disconnect();
      Object.assign(window, { paintsBefore: performance.getEntriesByType('paint').length });
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto('/region/amber-sound/?map=drawn');
  await expect(page.locator('.neat-line text').first()).toBeAttached();
  expect(before.join()).not.toContain('NaN');
  expect(before.length).toBe(6);
  await expect.poll(() => places(page, '#root')).toEqual(before);
  const shift = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0));
  expect(shift).toBeLessThan(0.001);
  expect(await page.evaluate(() => (window as unknown as { paintsBefore: number }).paintsBefore)).toBeGreaterThan(0);
});

test('the live map takes over with few requests, outlives a drill and the loss of graphics, and comes back', { tag: '@webgl' }, async ({ atlas, page }) => {
  atlas.expectErrors(/WebGL|context/i);
  const asked = new Set<string>();
  page.on('request', (request) => {
    if (!/^data:/.test(request.url())) asked.add(request.url());
  });
  await page.addInitScript(() => {
    // Marks the map of the built page as soon as the parser has made it, before the app can take it over.
    const mark = new MutationObserver(() => {
      const picture = document.querySelector('#static .drawn-picture');
      picture?.setAttribute('data-built', '');
      if (picture) mark.disconnect();
    });
    mark.observe(document, { childList: true, subtree: true });
  });
  // So low that no figure of the panel is near the window: those load at once.
  await page.setViewportSize({ width: 1440, height: 560 });
  await atlas.open('/?map=live');
  await expect(page.locator('#root .drawn-picture')).toHaveAttribute('data-built', '');
  await shown(page, 'live');
  const later = await page.evaluate(() => {
    const [live] = performance.getEntriesByName('roadstead:map-live');
    return performance.getEntriesByType('resource').flatMap(({ name, startTime }) => (startTime > (live?.startTime ?? 0) ? [name] : []));
  });
  expect([...asked].filter((address) => !later.includes(address)).length).toBeLessThanOrEqual(20);
  const canvas = page.locator('.map-canvas canvas');
  await canvas.evaluate((element) => element.setAttribute('data-first', ''));
  await page.locator('.panel a', { hasText: 'Amber Sound' }).first().click();
  await expect(atlas.heading()).toContainText('Amber Sound');
  await expect(page.locator('.map-targets button[aria-label^="Finland"]')).toBeAttached();
  await expect(canvas).toHaveAttribute('data-first', '');
  await shown(page, 'live');
  await canvas.evaluate((element) => {
    const extension = (element as HTMLCanvasElement).getContext('webgl2')?.getExtension('WEBGL_lose_context');
    Object.assign(window, { lost: extension });
    extension?.loseContext();
  });
  await shown(page, 'drawn');
  await expect(page.locator('.drawn-notice')).toContainText('graphics of this machine were lost');
  await expect(page.locator('.drawn-map .name-state', { hasText: 'Finland' })).toBeVisible();
  await page.evaluate(() => (window as unknown as { lost: WEBGL_lose_context }).lost.restoreContext());
  await shown(page, 'live');
});

/** Latitude and longitude of a position as the foot of the map shows it. */
function positionOf(text: string): [number, number] {
  const parts = [...text.matchAll(/(\d+)°([\d.]+)′([NSEWO])/g)].map(
    ([, degrees, minutes, side]) => (Number(degrees) + Number(minutes) / 60) * (side === 'S' || side === 'W' || side === 'O' ? -1 : 1),
  );
  return [parts[0] ?? Number.NaN, parts[1] ?? Number.NaN];
}

for (const projection of ['mercator', 'globe'] as const) {
  test(`drawn and live map agree to half a pixel (${projection})`, { tag: ['@webgl', '@sweep'] }, async ({ atlas, page }) => {
    const placesOf = async (map: 'drawn' | 'live') => {
      await atlas.open(`/region/amber-sound/?map=${map}&projection=${projection}`);
      await shown(page, map);
      // The pointer over the key is not over the sea.
      await page.locator('.map-key').evaluate((key) => Object.assign((key as HTMLElement).style, { display: 'none' }));
      const { x = 0, y = 0, width = 0, height = 0 } = (await page.locator('.map').boundingBox()) ?? {};
      const places: [number, number][] = [];
      for (let index = 0; index < 16; index++) {
        const before = (await page.locator('.position').textContent()) ?? '';
        await page.mouse.move(Math.round(x + width * (0.25 + 0.16 * (index % 4))), Math.round(y + height * (0.2 + 0.18 * Math.floor(index / 4))));
        await expect(page.locator('.position')).not.toHaveText(before);
        places.push(positionOf((await page.locator('.position').textContent()) ?? ''));
      }
      return places;
    };
    const drawn = await placesOf('drawn');
    const live = await placesOf('live');
    // A pixel is about 0.04 degrees here, and what is shown is rounded to a tenth of a minute.
    const apart = live.map(([lat, lon], index) => Math.hypot(lat - (drawn[index]?.[0] ?? 0), lon - (drawn[index]?.[1] ?? 0)));
    expect(new Set(live.map(String)).size).toBe(16);
    expect(Math.max(...apart)).toBeLessThan(0.02);
  });
}

test('the map leaves as SVG and PNG with key, scale, disclaimer, date and address inside', { tag: '@sweep' }, async ({ atlas, page }) => {
  await atlas.openMap('/region/amber-sound/');
  await atlas.takeMap('Picture');
  const dialog = page.getByRole('dialog', { name: 'Picture' });
  const [file] = await Promise.all([page.waitForEvent('download'), dialog.getByRole('button', { name: 'SVG drawing' }).click()]);
  const svg = readFileSync(await file.path(), 'utf8');
  for (const part of [
    'Amber Sound',
    'Information-sharing centre',
    'eligible, not taking part',
    'km',
    'do not imply',
    'Sources: ',
    'Facts as of',
    'CC BY 4.0',
    '/region/amber-sound/?map=drawn',
  ]) {
    expect(svg).toContain(part);
  }
  expect(svg.replace(/base64,[^)]+/g, '')).not.toMatch(/NaN|undefined|var\(/);
  const [picture] = await Promise.all([page.waitForEvent('download'), dialog.getByRole('button', { name: 'PNG picture, 4×' }).click()]);
  expect(picture.suggestedFilename()).toBe('roadstead-map-amber-sound-en-4x.png');
});

test('a drawn map that opens on a near view shows the finer coast', { tag: '@sweep' }, async ({ atlas, page }) => {
  const send = await holdAnswers(page, '**/data/boundaries-near.json');
  await atlas.open('/region/amber-sound/?map=drawn&camera=59,18,7');
  const drawn = () => page.locator('.drawn-picture path').evaluateAll((paths) => paths.reduce((sum, path) => sum + (path.getAttribute('d') ?? '').length, 0));
  const coarse = await drawn();
  send();
  await expect.poll(drawn).toBeGreaterThan(1.5 * coarse);
});

for (const [width, height] of [
  [1440, 900],
  [1280, 720],
  [820, 1180],
] as const) {
  test(`the key of the map stands open only where it lies over no centre, and stays as the reader leaves it (${width} px)`, { tag: '@sweep' }, async ({
    atlas,
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await atlas.openMap('/region/amber-sound/');
    const key = page.locator('.map-key');
    await expect(key).toBeVisible();
    const isOpen = await key.evaluate((element) => (element as HTMLDetailsElement).open);
    if (isOpen) {
      const { x = 0, y = 0, width: across = 0, height: down = 0 } = (await key.boundingBox()) ?? {};
      for (const centre of await page.locator('.names [data-hit^="centre."] path').all()) {
        const box = await centre.boundingBox();
        const [left, top] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
        expect(left > x && left < x + across && top > y && top < y + down).toBe(false);
      }
    }
    await key.locator('summary').click();
    await page.locator('.track input').press('ArrowLeft');
    await expect(page).toHaveURL(/at=/);
    expect(await key.evaluate((element) => (element as HTMLDetailsElement).open)).toBe(!isOpen);
  });
}

test('one broken data file breaks its own part only, says so, and retries', async ({ atlas, page }) => {
  atlas.expectErrors(/Failed to load resource/);
  let broken = true;
  await page.route('**/data/atlas/amber-sound.json', (route) => (broken ? route.fulfill({ status: 200, body: '{"version":99}' }) : route.continue()));
  await page.route('**/data/waters/amber-sound.json', (route) => (broken ? route.fulfill({ status: 500, body: '' }) : route.continue()));
  await atlas.open('/region/amber-sound/');
  await expect(atlas.heading()).toHaveText('Amber Sound');
  // Each part of the panel that needs the file says so.
  const panel = page.locator('.panel .notice-error').first();
  await expect(panel).toContainText('data/atlas/amber-sound.json could not be read (version');
  await expect(page.locator('.map-notices')).toContainText('data/waters/amber-sound.json');
  await expect(page.locator('.neat-line text').first()).toBeAttached();
  broken = false;
  await panel.getByRole('button', { name: 'Retry' }).click();
  await expect(page.getByRole('heading', { name: 'Milestones' })).toBeVisible();
});

test('the page prints as a sheet: map with key, figure of the news, first lines, sources, disclaimer; no tools', { tag: '@sweep' }, async ({
  atlas,
  page,
  browserName,
}) => {
  test.skip(browserName !== 'chromium', 'printing is measured in Chromium');
  await atlas.openMap('/region/amber-sound/?theme=dusk');
  const figure = page.locator('#focus .units');
  await expect(figure).toHaveCount(1);
  await expect(page.locator('#sources')).toBeAttached();
  await layOutForPaper(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.print-map svg')).toBeVisible();
  await expect(page.locator('.print-foot')).toContainText(/do\s*not\s*imply/);
  await expect(page.locator('.print-map svg')).toContainText('Information-sharing centre');
  await expect(figure).toBeVisible();
  // That of the units; the matrix below has one too, once it is drawn.
  await expect(page.locator('#focus .source-line').first()).toContainText('The authors of the tests 2026');
  for (const [list, first] of [
    ['instruments', 2],
    ['centres', 2],
    ['areas', 1],
    ['milestones', 2],
  ] as const) {
    const rows = page.locator(`#${list} tbody > tr, #${list} .fold > ul > li`);
    const count = await rows.count();
    expect(count).toBeGreaterThan(2);
    await expect(rows.filter({ visible: true })).toHaveCount(first);
    await expect(page.locator(`#${list}`)).toContainText(`Shown: ${first} of ${count}`);
    await expect(page.locator(`#${list} .fold-printed`)).toBeVisible();
  }
  await expect(page.locator('.paper-sources')).toBeVisible();
  // Figures that the reader left folded are printed; other parts are named.
  for (const section of ['incidents', 'phases']) await expect(page.locator(`#${section} .paper-drawing`).first()).toBeVisible();
  await expect(page.locator('#participation details:not([open]) > summary').first()).toBeVisible();
  await expect(page.locator('.paper')).toContainText('folded parts their names');
  for (const tools of ['.map-tools', '.time-bar', '.header .search', '.tabs', '.take', '.figure .tools', '.fold-button'])
    for (const tool of await page.locator(tools).all()) await expect(tool).toBeHidden();
  const [map, head] = await Promise.all(['.print-map svg', 'h1'].map((path) => page.locator(path).boundingBox()));
  expect((map?.y ?? Number.NaN) + (map?.height ?? Number.NaN)).toBeLessThanOrEqual(head?.y ?? Number.NaN);
  // Dusk on screen, ink on paper.
  await expect(page.locator('h1')).toHaveCSS('color', await inkOf(page));
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
});

/** The ink of the theme Paper as a browser gives it. */
async function inkOf(page: Page): Promise<string> {
  return page.evaluate((ink) => Object.assign(document.createElement('p').style, { color: ink }).color, themes.paper.ink1);
}

/** A point of the map where no record lies, in px of the window. */
async function openSea(page: Page): Promise<[number, number]> {
  const box = await page.locator('.map').boundingBox();
  if (!box) throw new Error('the page has a map');
  return page.evaluate(({ x, y, width, height }) => {
    for (let across = 0.3; across < 0.8; across += 0.02)
      for (let down = 0.2; down < 0.8; down += 0.02) {
        const point: [number, number] = [x + width * across, y + height * down];
        const there = document.elementsFromPoint(...point);
        if (there[0]?.closest('.drawn-map') && !there.some((element) => element.closest('[data-hit]'))) return point;
      }
    throw new Error('no open sea in view');
  }, box);
}

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  test(`one click at sea answers in three lines, beside the mark, and a drag from the mark measures (${width} px)`, {
    tag: width > 600 ? [] : '@sweep',
  }, async ({ atlas, page }) => {
    await page.setViewportSize({ width, height });
    await atlas.openMap('/region/amber-sound/');
    const [x, y] = await openSea(page);
    await page.mouse.click(x, y);
    const card = page.getByRole('complementary', { name: 'What is known here' });
    await expect(card.locator('.here-answer li')).toHaveCount(3);
    await expect(card.locator('.here-answer')).toContainText(/nearest working centre, [\d.,]+ M, [\d.,]+ h at 20 knots/);
    const box = await card.boundingBox();
    if (!box) throw new Error('the card is shown');
    const isCovered = x > box.x - 10 && x < box.x + box.width + 10 && y > box.y - 10 && y < box.y + box.height + 10;
    expect(isCovered).toBe(false);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 20, y + 10, { steps: 3 });
    await page.mouse.up();
    await expect(page).toHaveURL(/to=/);
    await expect(card).toContainText(/Great circle: [\d,.]+ M/);
  });
}

test('a plan of a part of the map is folded and opened by its title, with the keyboard', { tag: '@sweep' }, async ({ atlas, page }) => {
  await atlas.openMap('/region/amber-sound/');
  const plan = page.locator('.inset-plan').first();
  const drawing = plan.getByRole('img');
  await expect(plan.locator('summary')).toBeVisible();
  const isOpen = await drawing.isVisible();
  await plan.locator('summary').press('Enter');
  await expect(drawing).toBeVisible({ visible: !isOpen });
  await plan.locator('summary').press('Enter');
  await expect(drawing).toBeVisible({ visible: isOpen });
});

test('a plan that would lie over members stays folded when the map is described anew', { tag: '@sweep' }, async ({ atlas, page }) => {
  await page.setViewportSize({ width: 1600, height: 900 });
  await atlas.openMap('/region/amber-sound/?at=2010');
  const drawing = page.locator('.inset-plan').first().getByRole('img');
  await expect(drawing).toBeHidden();
  // Keeps whether it opens in between.
  await page.locator('.inset-plan').evaluate((plan: HTMLDetailsElement) => {
    new MutationObserver(() => plan.open && plan.setAttribute('data-has-opened', '')).observe(plan, { attributeFilter: ['open'] });
  });
  await page.getByRole('slider', { name: 'Time shown' }).press('End');
  await expect(page.locator('.drawn-map')).toContainText('Amber Hub');
  await expect(drawing).toBeHidden();
  await expect(page.locator('.inset-plan')).not.toHaveAttribute('data-has-opened');
});
