import { readFileSync } from 'node:fs';
import { expect, test } from './driver.ts';

const PHONE = { width: 390, height: 844 };

for (const size of ['desktop', 'phone'] as const) {
  test.describe(size, () => {
    if (size === 'phone') test.use({ viewport: PHONE, hasTouch: true });

    test('from the world to Kenya, a centre and a programme, and up again', async ({ atlas, page }) => {
      await atlas.openMap('/');
      await expect(atlas.heading()).toHaveText('Regional maritime security programmes');
      if (size === 'phone') await page.getByRole('button', { name: 'Show more' }).click();
      await page
        .getByRole('list', { name: 'Regions' })
        .getByRole('link', { name: /Djibouti Code area/ })
        .click();
      await expect(page).toHaveURL(/\/region\/djibouti-code\/$/);
      await expect(page.locator('.lead')).toContainText('20 States of 21 take part in the Djibouti Code of Conduct; 17 of them also in the Jeddah Amendment');
      await page.getByRole('region', { name: 'Centres' }).getByRole('link', { name: 'RMRCC Mombasa' }).click();
      await expect(page).toHaveURL(/\/centre\/rmrcc\/$/);
      await expect(page.locator('.facts').first()).toContainText('04°03.3′S 039°39.8′E');
      await page.locator('.facts').getByRole('link', { name: 'Kenya' }).click();
      await expect(atlas.heading()).toHaveText('Kenya');
      await page.getByRole('region', { name: 'Programmes', exact: true }).last().getByRole('link', { name: 'MASE' }).click();
      await expect(page).toHaveURL(/\/programme\/mase\/$/);
      await page.keyboard.press('Escape');
      await expect(page).toHaveURL(/\/region\/djibouti-code\/$/);
      await page.keyboard.press('Escape');
      await expect(page).toHaveURL(/\/$/);
      await page.goBack();
      await expect(atlas.heading()).toHaveText('Djibouti Code area');
    });

    test('nothing is wider than the window', async ({ atlas, page }) => {
      for (const path of ['/', '/region/gulf-of-guinea/', '/programme/crimario/', '/figure/focus-matrix/', '/sources/']) {
        await atlas.open(path);
        await expect(atlas.heading()).toBeVisible();
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0);
      }
    });
  });
}

test('a click on the map drills, hovering names', async ({ atlas, page }) => {
  await atlas.openMap('/');
  const box = await page.locator('.map').boundingBox();
  if (!box) throw new Error('no map');
  const target = page.locator('[data-target="region.gulf-of-guinea"]');
  await target.focus();
  await expect(page.locator('.map-tooltip')).toContainText('Gulf of Guinea');
  const point = await target.evaluate((button: HTMLElement) => ({ x: Number.parseFloat(button.style.left), y: Number.parseFloat(button.style.top) }));
  await page.mouse.move(box.x + point.x, box.y + point.y);
  await expect(page.locator('.map-tooltip')).toContainText('Gulf of Guinea');
  await page.mouse.click(box.x + point.x, box.y + point.y);
  await expect(page).toHaveURL(/\/region\/gulf-of-guinea\/$/);
});

test('the map is walked by keyboard: focus names a State and its status, Enter opens it', async ({ atlas, page }) => {
  await atlas.openMap('/region/djibouti-code/');
  await page.locator('[data-target="state.EGY"]').focus();
  await expect(page.locator('.map-tooltip')).toContainText('Egypt');
  await expect(page.locator('.map-tooltip')).toContainText('in Djibouti Code of Conduct only');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/state\/EGY\/$/);
});

test('the facts of a region reach the map: the transit corridor is there to be found', async ({ atlas, page }) => {
  await atlas.openMap('/region/djibouti-code/');
  await expect(page.locator('[data-target="area.irtc"]').first()).toBeAttached();
});

test('layers and projection stand in the address, and a colleague sees the same', async ({ atlas, page, context }) => {
  await atlas.openMap('/region/djibouti-code/');
  await page.getByRole('button', { name: 'Layers' }).click();
  await page.getByRole('checkbox', { name: 'Centres' }).uncheck();
  await page.getByRole('radio', { name: 'Globe' }).check();
  await expect(page).toHaveURL(/layers=waters,participation,areas,graticule,names&projection=globe/);
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByRole('button', { name: 'Layers' }).click();
  await expect(other.getByRole('checkbox', { name: 'Centres' })).not.toBeChecked();
  await expect(other.getByRole('radio', { name: 'Globe' })).toBeChecked();
});

test('a value opens its source; Escape closes it and leaves the page', async ({ atlas, page }) => {
  await atlas.open('/instrument/jeddah-2017/');
  await page.locator('.facts').getByRole('button', { name: '12 January 2017' }).first().click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('.source').first()).toContainText('Publisher');
  await expect(dialog.locator('a[href^="http"]').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page).toHaveURL(/\/instrument\/jeddah-2017\/$/);
});

test('conflicts are told beside the value', async ({ atlas, page }) => {
  await atlas.open('/programme/itcp/');
  await expect(page.locator('.conflict')).toContainText('10 global and 5 regional programmes');
  await atlas.open('/region/djibouti-code/');
  await expect(page.locator('.conflict').first()).toContainText('18 signatory States');
  await atlas.open('/programme/norad-long-term-projects/');
  await expect(page.locator('.conflict')).toContainText('MEPSEAS is phase II');
});

test('every statement of the ITCP record stands on world panel, programme page and about page', async ({ atlas, page }) => {
  for (const path of ['/', '/about/']) {
    await atlas.open(path);
    await page.locator('.record, #itcp').first().scrollIntoViewIfNeeded();
    await expect(page.locator('.record li')).toHaveCount(63);
  }
  await atlas.open('/programme/itcp/');
  await expect.poll(() => page.locator('.record li').count()).toBeGreaterThan(20);
});

for (const [text, path] of [
  ['yaounde', '/instrument/yaounde-code-2013/'],
  ['KEN', '/state/KEN/'],
  ['Ivory Coast', '/state/CIV/'],
  ['mombassa', '/centre/rmrcc/'],
  ['Jedda Amendmnt', '/instrument/jeddah-2017/'],
  ['gulf of guinea', '/region/gulf-of-guinea/'],
] as const) {
  test(`search finds ${path} by '${text}'`, async ({ atlas, page }) => {
    await atlas.open('/');
    await atlas.search(text);
    await expect(page).toHaveURL(new RegExp(`${path}$`));
  });
}

test('wrong addresses say what was not understood and what is near', async ({ atlas, page }) => {
  await atlas.open('/?projection=cube&colour=red');
  await expect(page.locator('.notice')).toContainText('projection = “cube” (allowed: mercator, globe)');
  await expect(page.locator('.notice')).toContainText('colour = “red”');
  atlas.expectErrors(/404/);
  await atlas.open('/region/djibuti/');
  await expect(atlas.heading()).toHaveText('This address was not understood');
  await expect(page.locator('.not-found')).toContainText('There is no region “djibuti”');
  await expect(
    page
      .locator('.not-found')
      .getByRole('link', { name: /Djibouti/ })
      .first(),
  ).toBeVisible();
  await atlas.open('/nowhere/at/all/');
  await expect(page.locator('.not-found')).toContainText('nowhere/at/all');
  await atlas.open('/figure/unicorn/');
  await expect(page.locator('.not-found')).toContainText('There is no figure “unicorn”');
  await expect(page).toHaveTitle(/This address was not understood/);
});

test('another language is another first segment, with nothing left in English', async ({ atlas, page }) => {
  await atlas.open('/region/djibouti-code/');
  await page.getByRole('link', { name: 'Français' }).click();
  await expect(page).toHaveURL(/\/fr\/region\/djibouti-code\/$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.locator('.lead')).toContainText('Code de conduite de Djibouti');
  await page.getByRole('link', { name: 'Monde' }).click();
  await expect(page).toHaveURL(/\/fr\/$/);
});

test('the page says its text before any script has run', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/fr/state/KEN/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kenya');
  await expect(page.locator('.lead')).toContainText('participation à');
  await expect(page.locator('.key-figures dd').first()).toHaveText(/\d/);
  expect(await page.locator('link[hreflang="en"]').getAttribute('href')).toBe('../../../state/KEN/');
  await context.close();
});

test('a figure is walked by arrow keys, opens what stands behind a mark, and has its table', async ({ atlas, page }) => {
  await atlas.open('/figure/programme-timeline/?status=running');
  const figure = page.locator('[data-figure="programme-timeline"]');
  await figure.locator('.figure-drawing').focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.tooltip-title')).not.toBeEmpty();
  const first = await page.locator('.tooltip-title').textContent();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.tooltip-title')).not.toHaveText(first ?? '');
  await figure.getByRole('button', { name: 'Table' }).click();
  await expect(figure.locator('tbody tr').first()).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await figure.locator('.figure-drawing').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/programme\//);
});

test('a figure leaves as SVG, PNG and CSV', async ({ atlas, page }) => {
  await atlas.open('/region/djibouti-code/figure/participation/');
  const save = async (name: string) => {
    await page.getByRole('button', { name: 'Download' }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name }).click()]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  };
  const svg = await save('SVG drawing');
  expect(svg.name).toBe('roadstead-participation-djibouti-code.svg');
  expect(svg.bytes.toString()).toContain('data:font/woff2;base64');
  const png = await save('PNG picture, 2×');
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(png.bytes.readUInt32BE(16)).toBeGreaterThan(2000);
  const csv = await save('CSV table');
  expect(csv.bytes.toString()).toContain('Djibouti Code of Conduct,Kenya,signed,29 January 2009');
});

test('one broken data file breaks its own part only, says so, and retries', async ({ atlas, page }) => {
  atlas.expectErrors(/Failed to load resource/);
  let broken = true;
  await page.route('**/data/atlas/djibouti-code.json', (route) => (broken ? route.fulfill({ status: 200, body: '{"version":99}' }) : route.continue()));
  await page.route('**/data/waters/djibouti-code.json', (route) => (broken ? route.fulfill({ status: 500, body: '' }) : route.continue()));
  await atlas.open('/region/djibouti-code/');
  await expect(atlas.heading()).toHaveText('Djibouti Code area');
  const panel = page.locator('.panel .notice-error');
  await expect(panel).toContainText('data/atlas/djibouti-code.json could not be read: version');
  await expect(page.locator('.map-notices')).toContainText('data/waters/djibouti-code.json');
  await expect(page.locator('.neat-line text').first()).toBeAttached();
  broken = false;
  await panel.getByRole('button', { name: 'Retry' }).click();
  await expect(page.getByRole('heading', { name: 'Milestones' })).toBeVisible();
});

test('without WebGL the drawn map stays: it names, zooms and drills', async ({ atlas, page }) => {
  atlas.expectErrors(/WebGL/i);
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith('webgl') ? null : (original as (...args: unknown[]) => unknown).call(this, kind, ...rest);
    } as typeof original;
  });
  await atlas.openMap('/');
  await expect(page.locator('.drawn-notice')).toContainText('no WebGL 2');
  await expect(page.locator('html')).toHaveAttribute('data-map', 'drawn');
  const region = page.locator('.drawn-map path[data-hit="region.east-asia"]');
  await page.locator('.name-region', { hasText: 'East Asia' }).hover();
  await expect(page.locator('.map-tooltip')).toContainText('East Asia');
  await expect(region).toHaveClass(/is-hovered/);
  await page.locator('.name-region', { hasText: 'East Asia' }).click();
  await expect(page).toHaveURL(/\/region\/east-asia\/$/);
  await page.locator('.name-centre', { hasText: 'ReCAAP ISC' }).click();
  await expect(page).toHaveURL(/\/centre\/recaap-isc\/$/);
  await page.locator('.drawn-map').focus();
  await page.keyboard.press('-');
  await expect(page).toHaveURL(/camera=/);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Home');
});

test('the drawn map stands before any script and stays in place when the app starts', async ({ page, browser }) => {
  const still = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1440, height: 900 } });
  const bare = await still.newPage();
  await bare.goto('/region/djibouti-code/');
  const places = (from: typeof page, root: string) =>
    from.locator(root).evaluate((element) =>
      ['h1', '.lead', '.key-figures', '.drawn-plane .name-centre', '.drawn-picture'].map((selector) => {
        const { x, y, width } = element.querySelector(selector)?.getBoundingClientRect() ?? { x: Number.NaN, y: 0, width: 0 };
        return [selector, Math.round(x), Math.round(y), Math.round(width)].join(' ');
      }),
    );
  const before = await places(bare, '#static');
  await still.close();
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('/region/djibouti-code/?map=drawn');
  await expect(page.locator('.neat-line text').first()).toBeAttached();
  expect(await places(page, '#root')).toEqual(before);
  const shift = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0));
  expect(shift).toBeLessThan(0.001);
});

test('the live map takes over with few requests, outlives a drill, and the built map is the one that was drawn until then', async ({ atlas, page }) => {
  const asked = new Set<string>();
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url())) asked.add(request.url());
  });
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => document.querySelector('.drawn-picture')?.setAttribute('data-built', ''));
  });
  await atlas.open('/?map=live');
  await expect(page.locator('#root .drawn-picture')).toHaveAttribute('data-built', '');
  await expect(page.locator('html')).toHaveAttribute('data-map', 'live', { timeout: 45_000 });
  expect(asked.size).toBeLessThanOrEqual(20);
  await page.locator('.map-canvas canvas').evaluate((canvas) => canvas.setAttribute('data-first', ''));
  await page.locator('.panel a', { hasText: 'Gulf of Guinea' }).first().click();
  await expect(page.locator('h1')).toContainText('Gulf of Guinea');
  await expect(page.locator('.map-targets button', { hasText: 'Nigeria' })).toBeAttached();
  await expect(page.locator('.map-canvas canvas')).toHaveAttribute('data-first', '');
  await expect(page.locator('html')).toHaveAttribute('data-map', 'live');
});

for (const projection of ['mercator', 'globe'] as const) {
  test(`drawn and live map agree to half a pixel at 100 points (${projection}), and take over without a jump`, async ({ atlas, page }) => {
    const placesOf = async (map: 'drawn' | 'live') => {
      await atlas.open(`/region/djibouti-code/?map=${map}&projection=${projection}`);
      await expect(page.locator('html')).toHaveAttribute('data-map', map, { timeout: 45_000 });
      const { x = 0, y = 0, width = 0, height = 0 } = (await page.locator('.map').boundingBox()) ?? {};
      const places: [number, number][] = [];
      for (let index = 0; index < 100; index++) {
        await page.mouse.move(Math.round(x + width * (0.22 + 0.06 * (index % 10))), Math.round(y + height * (0.2 + 0.065 * Math.floor(index / 10))));
        places.push(positionOf((await page.locator('.position').textContent()) ?? ''));
      }
      return places;
    };
    const drawn = await placesOf('drawn');
    const live = await placesOf('live');
    // A pixel is about 0.08 degrees here, and what is shown is rounded to a tenth of a minute.
    const apart = live.map(([lat, lon], index) => Math.hypot(lat - (drawn[index]?.[0] ?? 0), lon - (drawn[index]?.[1] ?? 0)));
    expect(new Set(live.map(String)).size).toBe(100);
    expect(Math.max(...apart)).toBeLessThan(0.02);
  });
}

/** Latitude and longitude of a position as the foot of the map shows it. */
function positionOf(text: string): [number, number] {
  const parts = [...text.matchAll(/(\d+)°([\d.]+)′([NSEWO])/g)].map(
    ([, degrees, minutes, side]) => (Number(degrees) + Number(minutes) / 60) * (side === 'S' || side === 'W' || side === 'O' ? -1 : 1),
  );
  return [parts[0] ?? Number.NaN, parts[1] ?? Number.NaN];
}

test('a cell of the focus matrix opens what stands behind it, with its pages and sources', async ({ atlas, page }) => {
  await atlas.open('/figure/focus-matrix/');
  await page.locator('[data-mark="gulf-of-guinea.piracy"]').click();
  const dialog = page.getByRole('dialog', { name: 'Piracy, Gulf of Guinea' });
  await expect(dialog.getByRole('heading', { name: 'Running programmes' })).toBeVisible();
  await expect(dialog.getByRole('link', { name: 'Yaoundé Code of Conduct' })).toBeVisible();
  await dialog.getByTitle('Source of Yaoundé Code of Conduct').click();
  await expect(page.getByRole('dialog', { name: /Source of Yaoundé Code/ })).toContainText('Publisher');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeVisible();
  await dialog.getByRole('link', { name: 'Yaoundé Code of Conduct' }).click();
  await expect(page).toHaveURL(/\/instrument\/yaounde-code-2013\/$/);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the matrix of one region shows its instruments and programmes', async ({ atlas, page }) => {
  await atlas.open('/region/djibouti-code/figure/focus-matrix/');
  await page.locator('[data-mark="jeddah-2017.iuu-fishing"]').click();
  await expect(page.getByRole('dialog')).toContainText('Jeddah Amendment');
});

test('the map leaves as SVG and PNG with key, scale, disclaimer, date and address inside', async ({ atlas, page }) => {
  await atlas.openMap('/region/djibouti-code/?map=drawn');
  await page.locator('.map-download > summary').click();
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'SVG drawing' }).click()]);
  const svg = readFileSync(await file.path(), 'utf8');
  for (const part of [
    'Djibouti Code area',
    'Information-sharing centre',
    'eligible, not taking part',
    'km',
    'do not imply',
    'Facts as of',
    '/region/djibouti-code/?map=drawn',
    '040°E',
  ])
    expect(svg).toContain(part);
  expect(svg.replace(/base64,[^)]+/g, '')).not.toMatch(/NaN|undefined|var\(/);
  const [picture] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'PNG picture, 4×' }).click()]);
  expect(picture.suggestedFilename()).toBe('roadstead-map-djibouti-code.png');
});

test('the page prints as a sheet: map with key, figures, sources, disclaimer; no tools', async ({ atlas, page, browserName }) => {
  test.skip(browserName !== 'chromium', 'printing is measured in Chromium');
  await atlas.openMap('/region/djibouti-code/?map=drawn&theme=dusk');
  await expect(page.locator('.figure-drawing > svg')).toHaveCount(4, { timeout: 10_000 });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.print-map svg')).toBeVisible();
  await expect(page.locator('.print-map')).toContainText('do not imply');
  await expect(page.locator('.map-tools')).toBeHidden();
  await expect(page.locator('.time-bar')).toBeHidden();
  await expect(page.locator('.header .search')).toBeHidden();
  const [map, head] = await Promise.all(['.print-map svg', 'h1'].map((path) => page.locator(path).boundingBox()));
  expect((map?.y ?? Number.NaN) + (map?.height ?? Number.NaN)).toBeLessThanOrEqual(head?.y ?? Number.NaN);
  // Dusk on screen, ink on paper.
  expect(await page.locator('.figure-drawing > svg text').first().getAttribute('fill')).toBe('#3B444E');
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
});

test('lost graphics: the drawn map answers, and the live map comes back with them', async ({ atlas, page }) => {
  atlas.expectErrors(/WebGL|context/i);
  await atlas.openMap('/region/gulf-of-guinea/?map=live');
  await expect(page.locator('html')).toHaveAttribute('data-map', 'live', { timeout: 45_000 });
  await page.evaluate(() => {
    const context = document.querySelector<HTMLCanvasElement>('.map-canvas canvas')?.getContext('webgl2');
    Object.assign(window, { lost: context?.getExtension('WEBGL_lose_context') });
    (window as unknown as { lost: WEBGL_lose_context }).lost.loseContext();
  });
  await expect(page.locator('html')).toHaveAttribute('data-map', 'drawn');
  await expect(page.locator('.drawn-notice')).toContainText('graphics of this machine were lost');
  await expect(page.locator('.drawn-map .name-state', { hasText: 'Nigeria' })).toBeVisible();
  await page.evaluate(() => (window as unknown as { lost: WEBGL_lose_context }).lost.restoreContext());
  await expect(page.locator('html')).toHaveAttribute('data-map', 'live');
});
