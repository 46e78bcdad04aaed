import { execFileSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { type Atlas, expect, holdAnswers, test } from './driver.ts';
import { hasReader, layOutForPaper, printed, squeezed } from './printed.ts';

test.beforeEach(({ browserName }) => {
  test.skip(browserName !== 'chromium', 'only Chromium prints to a file');
  test.skip(!hasReader, 'pdftotext (poppler-utils) is not installed: prints are not read back');
});

/** The words that the page shows for paper, part by part. Lines of a drawing are parts too. */
async function shownForPaper(page: Page): Promise<string[]> {
  await layOutForPaper(page);
  await page.emulateMedia({ media: 'print' });
  const parts = await page
    .locator('h1, h2, h3, td, th, dt, dd, li > span, .lead, .subtitle, .source-line, .paper-drawing text, .print-map tspan, .print-map text:not(:has(tspan))')
    .evaluateAll((all) => {
      // What the page draws beside a value, the numbers of its sources, is no text of the document; the sign stands for it.
      for (const fact of document.querySelectorAll('[data-cited]')) fact.append('§');
      return all
        .filter((part) => part.checkVisibility() && !part.classList.contains('visually-hidden'))
        .map((part) => {
          const words = part.cloneNode(true) as Element;
          for (const folded of words.querySelectorAll('details:not([open]) > :not(summary)')) folded.remove();
          return words.textContent ?? '';
        });
    });
  return parts.flatMap((part) => part.split('§')).filter((part) => part.trim());
}

/** Kinds that are printed always. */
const SAMPLE = new Set(['a region']);
const KINDS: [name: string, path: string, sheets: number][] = [
  ['the world, in French', '/fr/', 12],
  ['a region', '/region/amber-sound/', 8],
  ['a region, in French', '/fr/region/copper-reef/', 8],
  ['a State', '/state/NOR/', 1],
  ['a programme', '/programme/amber-watch/', 2],
  ['an instrument', '/instrument/amber-code/', 2],
  ['a centre', '/centre/amber-hub/', 1],
  ['a figure', '/region/amber-sound/figure/participation/', 1],
  ['a matrix', '/figure/focus-matrix/', 1],
  ['the centres of the world', '/figure/centres/', 1],
  ['a list', '/figure/programme-timeline/', 2],
  ['incidents', '/region/amber-sound/figure/incidents/', 1],
  ['two regions compared', '/compare/', 6],
  ['the coverage', '/about/coverage/', 12],
];

for (const [name, path, sheets] of KINDS)
  test(`${name} is printed whole`, { tag: SAMPLE.has(name) ? [] : '@sweep' }, async ({ atlas, page }, info) => {
    await atlas.open(path);
    const file = info.outputPath('sheet.pdf');
    const text = await printed(page, file);
    expect(text.length).toBeLessThanOrEqual(sheets);
    const all = squeezed(text.join(''));
    expect((await shownForPaper(page)).filter((part) => !all.includes(squeezed(part)))).toEqual([]);
    // No sheet is empty or ends with a heading alone.
    for (const sheet of text) expect(squeezed(sheet).length).toBeGreaterThan(40);
  });

test(
  'the brief of a State stays on one sheet where its lists are long, and in Arabic; on screen all rows stand again',
  { tag: '@sweep' },
  async ({ atlas, page }, info) => {
    const rows = page.locator('#participation tbody tr');
    for (const path of ['/state/NOR/', '/ar/state/NOR/']) {
      await atlas.open(path);
      await rows.first().evaluate((row) => {
        for (let more = 0; more < 90; more++) row.after(row.cloneNode(true));
      });
      expect(await printed(page, info.outputPath('sheet.pdf'))).toHaveLength(1);
      await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
      await expect(rows.last()).toBeVisible();
    }
  },
);

test('no line below words of the brief of a State strikes through those of the next line', { tag: '@sweep' }, async ({ atlas, page }) => {
  await atlas.open('/state/NOR/');
  await layOutForPaper(page);
  await page.emulateMedia({ media: 'print' });
  const words = page.locator('.page-state main :is(a, .fact)');
  await expect(words).not.toHaveCount(0);
  const striking = await words.evaluateAll((all) =>
    all.filter((element) => {
      const { textDecorationLine, textUnderlineOffset, fontSize } = getComputedStyle(element);
      // Letters reach a fifth of their size below the line that they stand on; the next line of these close rows begins there.
      return textDecorationLine.includes('underline') && !(Number.parseFloat(textUnderlineOffset) <= Number.parseFloat(fontSize) / 5);
    }),
  );
  expect(striking).toHaveLength(0);
});

test('a sheet waits for its data, draws figures for its width and says no "none" before', { tag: '@sweep' }, async ({ atlas, page }, info) => {
  const release = await holdAnswers(page, '**/atlas/amber-sound.json');
  await page.goto('/region/amber-sound/?map=drawn');
  await expect(atlas.heading()).toHaveText('Amber Sound');
  await expect(page.locator('.paper')).toBeAttached();
  await page.evaluate(() => {
    window.print = () => {
      document.documentElement.dataset.asked = '';
    };
  });
  await page.keyboard.press('Control+p');
  await expect(page.locator('.paper [role="status"]')).toContainText('the print');
  expect(await page.locator('html').getAttribute('data-asked')).toBeNull();
  release();
  await expect(page.locator('html')).toHaveAttribute('data-asked', '');
  const sheets = await printed(page, info.outputPath('sheet.pdf'));
  expect(squeezed(sheets.join(''))).not.toContain('Loading');
  // Back on screen the figure has the width of the panel again, and the values carry no numbers.
  await expect(page.locator('.paper-drawing')).toHaveCount(0);
  await expect(page.locator('[data-cited]')).toHaveCount(0);
});

test('everything is printed by its button: all rows, all figures, all sources with their addresses', { tag: '@sweep' }, async ({ atlas, page }, info) => {
  await atlas.open('/region/amber-sound/');
  const ask = () => page.getByRole('button', { name: 'Print everything' }).click();
  const text = squeezed((await printed(page, info.outputPath('whole.pdf'), { ask })).join(''));
  const rows = await page
    .locator('#instruments tbody th, #instruments tbody td:first-child, #centres tbody td:first-child, #milestones li > span:last-child')
    .allTextContents();
  expect(rows.length).toBeGreaterThan(8);
  expect(rows.filter((row) => !text.includes(squeezed(row)))).toEqual([]);
  expect(await page.locator('details.folded-figure').count()).toBeGreaterThan(0);
  for (const word of ['The authors of the tests', 'example.org']) expect(text).toContain(squeezed(word));
  await expect(page.locator('#instruments .folded')).toBeAttached();
});

test(
  'a page that holds a figure prints it whole, as wide as the paper and not as the screen, also where nobody scrolled to it',
  { tag: '@sweep' },
  async ({ page, baseURL }, info) => {
    const frame = `<iframe src="${baseURL}/embed/participation/?region=amber-sound&theme=day" loading="lazy" style="width:100%;height:600px;border:0"></iframe>`;
    await page.route('**/elsewhere.html', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<!doctype html><div style="height:6000px"></div>${frame}` }),
    );
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto('/elsewhere.html');
    const path = info.outputPath('holder.pdf');
    await page.pdf({ path, format: 'A4' });
    const text = execFileSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8' });
    await page.goto('/embed/participation/?region=amber-sound&theme=day');
    const texts = page.locator('.drawing svg text');
    await expect(texts.nth(5)).toBeAttached();
    const words = await texts.allTextContents();
    expect(words.filter((word) => !squeezed(text).includes(squeezed(word)))).toEqual([]);
  },
);

test('on A3 the sheet is larger and has no more pages', { tag: '@sweep' }, async ({ atlas, page }, info) => {
  await atlas.open('/region/amber-sound/figure/programme-timeline/');
  const [small, large] = [await printed(page, info.outputPath('a4.pdf')), await printed(page, info.outputPath('a3.pdf'), { format: 'A3' })];
  expect(large.length).toBeLessThanOrEqual(small.length);
  expect(squeezed(large.join(''))).toEqual(squeezed(small.join('')));
});

test('each value of a sheet has the number of its source in the list at the end', { tag: '@sweep' }, async ({ atlas, page }) => {
  await atlas.open('/state/NOR/');
  await layOutForPaper(page);
  const numbers = await page.locator('[data-cited]').evaluateAll((facts) => facts.map((fact) => (fact as HTMLElement).dataset.cited ?? ''));
  const listed = await page.locator('.paper-sources li').count();
  expect(listed).toBeGreaterThan(0);
  expect(new Set(numbers.flatMap((text) => text.match(/\d+/g) ?? []).map(Number)).size).toBeLessThanOrEqual(listed);
  expect(numbers.filter((text) => !/\d/.test(text))).toEqual([]);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
});

test('the browser’s own menu prints without waiting: of a source that has not come the sheet names the page that lists it', { tag: '@sweep' }, async ({
  atlas,
  page,
}) => {
  await atlas.open('/region/amber-sound/');
  await layOutForPaper(page);
  const sources = page.locator('.paper-sources li');
  await expect(sources.filter({ hasText: 'A source listed on the page “Copper Reef”' })).toHaveCount(1);
  expect((await sources.allTextContents()).filter((text) => /-s\d+$/.test(text))).toEqual([]);
});

test(
  'the sheet of a State says its groups, which of its coasts count and of when the facts are, and folds no list that it has room for',
  { tag: '@sweep' },
  async ({ atlas, page }, info) => {
    for (const [path, words] of [
      ['/state/KIR/', ['least developed country', 'Facts as of']],
      ['/state/DEU/', ['Eastern coast', 'the western coast makes no waters of this region', 'Facts as of']],
    ] as const) {
      await atlas.open(path);
      const text = squeezed((await printed(page, info.outputPath('sheet.pdf'))).join(''));
      for (const part of words) expect(text, path).toContain(squeezed(part));
      expect(text, path).not.toContain(squeezed('Shown:'));
    }
  },
);

test('the browser’s own menu prints at once: where a figure is on its way the sheet says so, and has it the next time', { tag: '@sweep' }, async ({
  atlas,
  page,
}) => {
  const release = await holdAnswers(page, '**/incidents/counts.json');
  await atlas.open('/region/amber-sound/');
  await layOutForPaper(page);
  await expect(page.locator('#incidents')).toContainText('still on its way');
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  release();
  await page.locator('#incidents summary').click();
  await expect(page.locator('#incidents [data-drawn]')).toBeAttached();
  await layOutForPaper(page);
  await expect(page.locator('#incidents .paper-drawing')).toBeAttached();
});

test('a sheet of an earlier time and of a choice names both', { tag: '@sweep' }, async ({ atlas, page }, info) => {
  await atlas.open('/region/amber-sound/figure/programme-timeline/?at=2020&status=running');
  const text = squeezed((await printed(page, info.outputPath('sheet.pdf'))).join(''));
  for (const words of ['As of the end of 2020', 'Only: running']) expect(text).toContain(squeezed(words));
});

test('a sheet whose data could not be had says which file is missing', { tag: '@sweep' }, async ({ page }, info) => {
  await page.route('**/atlas/amber-sound.json', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('/region/amber-sound/?map=drawn');
  await expect(page.locator('.notice-error').first()).toContainText('amber-sound.json');
  expect((await printed(page, info.outputPath('sheet.pdf'))).join('')).toContain('amber-sound.json');
});

test('an empty briefing prints how to fill it, not an empty sheet', { tag: '@sweep' }, async ({ atlas, page }, info) => {
  await atlas.open('/briefing/');
  expect(squeezed((await printed(page, info.outputPath('sheet.pdf'))).join(''))).toContain(squeezed((await page.locator('.lead').textContent()) ?? ''));
});

test('a page whose script has not run is printed with the map that is built into it', { tag: '@sweep' }, async ({ browser, baseURL }, info) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto('/state/NOR/');
  await page.emulateMedia({ media: 'print' });
  const map = page.locator('#static .drawn-map');
  await expect(map).toBeVisible();
  expect((await map.boundingBox())?.height).toBeGreaterThan(400);
  const path = info.outputPath('built.pdf');
  await page.pdf({ path, format: 'A4' });
  const text = squeezed(execFileSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8' }));
  for (const words of ['Sweden', 'Boundaries: United Nations geodata']) expect(text).toContain(squeezed(words));
  await context.close();
});

test('while the script of the printed map is on its way, the sheet says so', { tag: '@sweep' }, async ({ page }) => {
  const release = await holdAnswers(page, /\/later-.*\.js/);
  await page.goto('/state/NOR/', { waitUntil: 'commit' });
  const map = page.locator('#root .map > .print-map');
  await expect(map).toHaveText(/still on its way/);
  await expect(map).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(map).toBeVisible();
  release();
  await expect(map).toHaveCount(0);
});

async function smallestLetters(page: Page, atlas: Atlas, path: string): Promise<number> {
  await atlas.openMap(path);
  await layOutForPaper(page);
  await page.setViewportSize({ width: 718, height: 1062 });
  await page.emulateMedia({ media: 'print' });
  return page.locator('.print-map svg:not(.sign)').evaluate((svg: SVGSVGElement) => {
    const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
    const sizes = [...svg.querySelectorAll('text')].map((text) =>
      Number(text.getAttribute('font-size') ?? text.closest('[font-size]')?.getAttribute('font-size')),
    );
    return Math.min(...sizes.filter(Number.isFinite)) * scale * 0.75;
  });
}

for (const path of ['/region/amber-sound/', '/instrument/amber-code/', '/programme/amber-watch/', '/state/NOR/'])
  test(`the letters of a map have 8 points on paper: ${path}`, { tag: '@sweep' }, async ({ atlas, page }) => {
    expect(await smallestLetters(page, atlas, path)).toBeGreaterThanOrEqual(7.95);
  });
