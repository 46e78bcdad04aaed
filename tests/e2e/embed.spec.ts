import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { embedCode } from '../../src/features/export/embedCode.ts';
import type { Embedded } from '../../src/features/export/embedded.ts';
import { FIGURES } from '../../src/figures/registry.ts';
import { expect, holdAnswers, test } from './driver.ts';

const PYM = readFileSync(createRequire(import.meta.url).resolve('pym.js/dist/pym.v1.js'), 'utf8');
const EMBED = '/embed/focus-matrix/?region=amber-sound';

/** A site of somebody else's: a server of its own, since a page that only the test answers may not frame one of this machine. */
let elsewhere: Server;
let foreignHtml = '';
test.beforeAll(async () => {
  elsewhere = createServer((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(foreignHtml));
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
});
test.afterAll(() => elsewhere.close());

async function foreignPage(page: Page, html: string) {
  foreignHtml = `<!doctype html><html lang="en"><title>Elsewhere</title><link rel="icon" href="data:,">${html}`;
  await page.goto(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`);
}

/** The height that the frame needs, measured inside it. */
const needed = (page: Page) =>
  page
    .frameLocator('iframe')
    .locator('.roadstead')
    .evaluate((element) => Math.ceil(element.getBoundingClientRect().height));
const given = (page: Page) => page.locator('iframe').evaluate((frame) => frame.clientHeight);

const listeners: [string, (src: string) => string][] = [
  [
    'plain',
    (src) =>
      `<iframe src="${src}" sandbox="allow-scripts" style="width:640px;border:0" height="100"></iframe><script>addEventListener('message',(e)=>{const f=document.querySelector('iframe');if(e.source===f.contentWindow&&e.data.type==='roadstead:height')f.height=e.data.height})</script>`,
  ],
  [
    'Datawrapper',
    (src) =>
      `<iframe src="${src}" id="chart" style="width:640px;border:0" height="100"></iframe><script>window.addEventListener('message',function(a){if(void 0!==a.data['datawrapper-height']){var e=document.querySelectorAll('iframe');for(var t in a.data['datawrapper-height'])for(var r,i=0;r=e[i];i++)if(r.contentWindow===a.source){var d=a.data['datawrapper-height'][t]+'px';r.style.height=d}}});</script>`,
  ],
  ['pym', (src) => `<div id="here" style="width:640px"></div><script>${PYM}</script><script>new pym.Parent('here','${src}',{})</script>`],
];

for (const [name, html] of listeners) {
  test(`a ${name} parent gives the frame the height it needs, and again when the table opens`, { tag: name === 'plain' ? [] : '@sweep' }, async ({
    page,
    baseURL,
  }) => {
    await foreignPage(page, html(`${baseURL}${EMBED}`));
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('.subtitle')).toContainText('Amber Sound');
    await expect.poll(async () => Math.abs((await given(page)) - (await needed(page)))).toBeLessThanOrEqual(2);
    const before = await given(page);
    await frame.getByRole('button', { name: 'Table' }).click();
    await expect.poll(() => given(page)).toBeGreaterThan(before + 100);
    await expect.poll(async () => Math.abs((await given(page)) - (await needed(page)))).toBeLessThanOrEqual(2);
  });
}

test('an embedded chart is walked by keyboard and asks no other host, no cookie, no storage', async ({ atlas, page, baseURL, context }) => {
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  await page.goto(EMBED);
  const drawing = page.locator('.drawing');
  await drawing.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.tip')).toContainText('Piracy');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.tip')).not.toContainText('Piracy');
  const [opened] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('Enter')]);
  expect(opened.url()).toMatch(/\/(instrument|programme)\//);
  await opened.close();
  await expect(page.getByRole('link', { name: 'Open in Roadstead' })).toHaveAttribute('href', `${baseURL}/region/amber-sound/figure/focus-matrix/`);
  expect([...hosts]).toEqual([new URL(baseURL ?? '').host]);
  expect(await context.cookies()).toEqual([]);
  expect(await atlas.seriousFaults()).toEqual([]);
});

test('an embedded map is as of its time, in its language and theme, and names what the pointer is on', async ({ atlas, page }) => {
  await page.goto('/fr/embed/map/?region=amber-sound&at=2010&theme=dusk');
  await expect(page.locator('.subtitle')).toContainText('Code d’Ambre');
  await expect(page.locator('svg')).toBeVisible();
  await page.locator('path[data-hit="state.FIN"]').last().hover();
  await expect(page.locator('.tip')).toContainText('Finlande');
  expect(await page.locator('.roadstead').evaluate((element) => getComputedStyle(element).backgroundColor)).toBe('rgb(21, 29, 37)');
  await expect(page.getByRole('link', { name: /^Finlande/ })).toBeAttached();
  expect(await atlas.seriousFaults()).toEqual([]);
});

test('a wrong region, a wrong year and a wrong figure are said inside the frame', async ({ atlas, page }) => {
  atlas.expectErrors(/Failed to load resource|Refused to execute script/);
  await page.goto('/embed/participation/?region=nowhere');
  await expect(page.getByRole('alert')).toContainText('no figure “participation” of a region “nowhere”');
  await page.goto('/embed/participation/?region=amber-sound&at=20x');
  await expect(page.getByRole('status')).toContainText('at = “20x” (allowed: 1950…2099');
  await expect(page.locator('.drawing svg')).toBeVisible();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/fr/embed/nothing/');
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  expect(asked).toHaveLength(1);
});

test('the web component draws in a foreign page, with its own style, and follows its attributes', async ({ page, baseURL }) => {
  await foreignPage(
    page,
    `<style>h1{color:red!important;font-size:90px}</style><script type="module" src="${baseURL}/roadstead-figure.js"></script><div style="width:700px"><roadstead-figure figure="participation" region="copper-reef" lang="fr" theme="paper"></roadstead-figure></div>`,
  );
  const figure = page.locator('roadstead-figure');
  await expect(figure.getByRole('heading')).toContainText('5 États sur 6 participent : Convention de Cuivre');
  expect(await figure.getByRole('heading').evaluate((element) => getComputedStyle(element).color)).not.toBe('rgb(255, 0, 0)');
  // Between the Chinese and the Japanese form of a character a browser chooses by the language.
  expect(await figure.getByRole('heading').evaluate((element) => getComputedStyle(element).getPropertyValue('-webkit-locale'))).toBe('"fr"');
  await figure.evaluate((element) => element.setAttribute('figure', 'map'));
  await expect(figure.locator('svg clipPath')).toBeAttached();
  await figure.evaluate((element) => element.setAttribute('figure', 'nonsense'));
  await expect(figure.getByRole('alert')).toContainText('nonsense');
});

test('no rule of the page around reaches into a web component, and a row without room does not take its width', async ({ page, baseURL }) => {
  const leaks =
    'text-transform:uppercase;letter-spacing:9px;word-spacing:20px;text-align:right;direction:rtl;font-style:italic;text-shadow:0 0 3px red;line-height:4;text-indent:40px';
  const component = '<roadstead-figure figure="participation" region="copper-reef" theme="day"></roadstead-figure>';
  await foreignPage(
    page,
    `<style>.host{${leaks}} *{box-sizing:content-box;max-width:none}</style><script type="module" src="${baseURL}/roadstead-figure.js"></script><div style="width:700px">${component}</div><div class="host" style="width:700px">${component}</div><div style="display:flex;width:700px"><p style="flex:0 0 690px">A</p>${component}</div>`,
  );
  const figures = page.locator('roadstead-figure');
  for (const index of [0, 1, 2]) await expect(figures.nth(index).locator('.drawing svg')).toBeVisible();
  const [plain, hostile, squeezed] = await figures.evaluateAll((elements) =>
    elements.map((element) => {
      const heading = element.shadowRoot?.querySelector('h1');
      const style = heading && getComputedStyle(heading);
      const letters = [
        'textTransform',
        'letterSpacing',
        'wordSpacing',
        'textAlign',
        'direction',
        'fontStyle',
        'textShadow',
        'lineHeight',
        'textIndent',
      ] as const;
      return {
        words: letters.map((name) => style?.[name]),
        width: element.clientWidth,
        height: element.clientHeight,
        svg: element.shadowRoot?.querySelector('svg')?.outerHTML,
      };
    }),
  );
  expect(hostile).toEqual(plain);
  expect(squeezed?.width).toBeGreaterThanOrEqual(280);
});

test('web components of one figure and region all draw: today, at another time, in another theme and language; each file is fetched once', {
  tag: '@sweep',
}, async ({ page, baseURL }) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(new URL(request.url()).pathname));
  const attributes = ['at="2010"', '', 'theme="dusk"', 'lang="fr"'];
  const figures = attributes.map((own) => `<roadstead-figure figure="focus-matrix" region="amber-sound" ${own}></roadstead-figure>`);
  await foreignPage(page, `<script type="module" src="${baseURL}/roadstead-figure.js"></script>${figures.join('')}`);
  for (const index of attributes.keys()) await expect(page.locator('roadstead-figure').nth(index).locator('.drawing svg')).toBeVisible();
  await expect(page.locator('roadstead-figure').last().getByRole('button', { name: 'Tableau', exact: true })).toBeVisible();
  const own = scripts.filter((path) => path.includes('embed/'));
  expect(own.filter((path) => path.includes('/data/')).sort()).toEqual([
    '/data/embed/en/focus-matrix.amber-sound.js',
    '/data/embed/focus-matrix.amber-sound.js',
    // What only another time needs.
    '/data/embed/focus-matrix.amber-sound.rest.js',
    '/data/embed/fr/focus-matrix.amber-sound.js',
  ]);
  expect(own.filter((path) => !path.includes('/data/')).sort()).toEqual(
    ['core', 'focus-matrix', 'scales'].flatMap((name) => [`/embed/${name}.en.js`, `/embed/${name}.fr.js`]),
  );
});

test('a data file that cannot be had, or is no script, is said in the frame', async ({ page }) => {
  for (const answer of [
    { status: 404, body: '' },
    { status: 200, contentType: 'text/javascript', body: '<!doctype html>' },
  ]) {
    await page.route('**/data/embed/**', (route) => route.fulfill(answer));
    await page.goto('/embed/memberships/');
    await expect(page.getByRole('alert')).toContainText('memberships.js');
    await page.unroute('**/data/embed/**');
  }
});

test('the embed dialog gives code whose frame has the right height, and previews three widths', { tag: '@sweep' }, async ({ atlas, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await atlas.open('/region/amber-sound/figure/participation/?at=2015');
  await page.getByRole('button', { name: 'Embed' }).click();
  const dialog = page.getByRole('dialog', { name: 'Embed' });
  const preview = dialog.frameLocator('.embed-preview iframe');
  await expect(preview.getByRole('heading', { level: 1 })).toContainText('Amber Code');
  for (const width of ['320 px', '1,200 px']) {
    await dialog.getByRole('radio', { name: width }).check();
    await expect(preview.locator('.drawing svg')).toBeVisible();
  }
  const height = () => preview.locator('.roadstead').evaluate((element) => Math.ceil(element.getBoundingClientRect().height));
  const code = dialog.getByRole('textbox', { name: 'Frame (any website)' });
  // The last width that is measured is that of the preview.
  await expect.poll(async () => (await code.inputValue()).includes(`height:${await height()}px}}</style>`)).toBe(true);
  await expect(code).toHaveValue(/embed\/participation\/\?region=amber-sound&amp;at=2015&amp;theme=day/);
  const heights = (await code.inputValue()).match(/height:\d+px/g);
  // Code is copied with all its heights: before they are measured there is none, and the dialog says why.
  const release = await holdAnswers(page, /embed\/participation\/.*theme=dusk/);
  await dialog.getByRole('combobox', { name: 'Colours' }).selectOption('dusk');
  const copy = dialog.getByRole('button', { name: 'Copy' }).first();
  await expect(copy).toBeDisabled();
  await expect(code).toHaveValue('');
  await expect(dialog.getByRole('status')).toContainText('as soon as the height');
  release();
  await copy.click();
  await expect(dialog.getByRole('status')).toContainText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/theme=dusk/);
  expect(copied.match(/height:\d+px/g)).toEqual(heights);
  expect(await atlas.seriousFaults()).toEqual([]);
});

for (const language of ['', '/fr'] as const) {
  test(`every embedded figure draws${language && ' in French'}, without a word missing`, { tag: '@sweep' }, async ({ page }) => {
    for (const { id, perRegion } of [...FIGURES, { id: 'map', perRegion: true }]) {
      await page.goto(`${language}/embed/${id}/${perRegion ? '?region=amber-sound' : ''}`);
      await expect(page.locator('.drawing svg'), id).toBeVisible();
      expect(await page.locator('.roadstead').textContent(), id).not.toMatch(/undefined|\[object/);
      if (id !== 'map') await page.locator('button[aria-expanded]').click();
      if (id !== 'map') await expect(page.locator('.table tbody tr').first(), id).toBeVisible();
    }
  });
}

test('a frame without script leaves the picture of its page free and links to the figure at its lower edge', { tag: '@sweep' }, async ({
  browser,
  baseURL,
}) => {
  const still = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 480, height: 430 }, baseURL: baseURL ?? '' });
  const page = await still.newPage();
  await page.goto('/embed/participation/?region=amber-sound');
  const box = await page.locator('#roadstead > p').boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(430, 0);
  expect(box?.y).toBeGreaterThan(380);
  await expect(page.getByRole('link')).toHaveAttribute('href', '../../figure/participation/');
  await still.close();
});

test('the picture behind a frame weighs nothing where scripts run, is asked for where they do not, and stands on paper', { tag: '@sweep' }, async ({
  browser,
  baseURL,
}) => {
  const embedded: Embedded = {
    title: 'Participation',
    site: `${baseURL}/`,
    language: 'en',
    figure: 'participation',
    parameters: [['region', 'amber-sound']],
    address: `${baseURL}/region/amber-sound/figure/participation/`,
  };
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    await page.route('**/share/**', (route) => route.fulfill({ contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' }));
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await foreignPage(page, embedCode('frame', embedded, [{ from: 0, height: 400 }]));
    const frame = page.frameLocator('iframe');
    // The figure is drawn by the script; without it the page in the frame is a link.
    await expect(javaScriptEnabled ? frame.locator('.subtitle') : frame.getByRole('link').first()).toBeVisible();
    const pictures = () => asked.filter((path) => path.startsWith('/share/'));
    await expect.poll(pictures).toEqual(javaScriptEnabled ? [] : ['/share/en/participation.amber-sound.png']);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('img')).toBeVisible();
    await context.close();
  }
});
