import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { type Atlas, expect, test } from './driver.ts';

/** Pins a chart, a map and a long list. */
async function pinThree(atlas: Atlas) {
  const { page } = atlas;
  await atlas.open('/region/amber-sound/figure/participation/?at=2015');
  await page.getByRole('button', { name: 'Add to briefing' }).click();
  await expect(page.getByText('Added; the briefing has one view.')).toBeVisible();
  await atlas.open('/region/amber-sound/figure/centres/');
  await page.getByRole('button', { name: 'Add to briefing' }).click();
  await expect(page.getByText('Added; the briefing has 2 views.')).toBeVisible();
  await atlas.open('/region/copper-reef/');
  await expect(page.locator('.neat-line text').first()).toBeAttached();
  await atlas.takeMap('Add to briefing');
  await expect(page.getByText('Added; the briefing has 3 views.')).toBeVisible();
}

const titles = (page: Page) =>
  page.locator('.pins .stage').evaluateAll((stages) =>
    stages.map((stage) =>
      stage
        .getAttribute('aria-label')
        ?.replace(/^View: (Amber Sound: |Copper Reef: )?/, '')
        .slice(0, 12),
    ),
  );

test('views are pinned, ordered by keyboard and by dragging, titled and noted, and kept', { tag: '@sweep' }, async ({ atlas, page }) => {
  await pinThree(atlas);
  await atlas.open('/briefing/');
  await expect(page.locator('.pins .stage svg').nth(2)).toBeVisible();
  await expect.poll(() => titles(page)).toEqual(['At least 4, ', '2 working ce', '5 States of ']);
  await page.getByRole('button', { name: /^View 1: drag to move/ }).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.getByText('Moved to place 2 of 3.')).toBeAttached();
  await expect.poll(async () => (await titles(page))[0]).toBe('2 working ce');
  await page.getByRole('button', { name: /^View 2: drag to move/ }).dragTo(page.locator('.pins > li').first());
  await expect.poll(async () => (await titles(page))[1]).toBe('2 working ce');
  await page.getByLabel('Title of this view').nth(1).fill('Where the centres are');
  await page.getByLabel('Notes').nth(1).fill('Name the host of each centre.');
  await page.reload();
  await expect.poll(async () => (await titles(page))[1]).toBe('Where the ce');
  await expect(page.getByLabel('Notes').nth(1)).toHaveValue('Name the host of each centre.');
  expect(await atlas.seriousFaults()).toEqual([]);
});

test('a briefing is presented by keys, with a presenter window that follows and leads', { tag: '@sweep' }, async ({ atlas, page, context }) => {
  await pinThree(atlas);
  await atlas.open('/briefing/');
  await page.getByLabel('Notes').first().fill('Thirteen by 2012.');
  await page.getByRole('button', { name: 'Present', exact: true }).focus();
  await page.keyboard.press('Enter');
  const stand = page.locator('.presentation [role=status]');
  await expect(stand).toContainText('View 1 of 3');
  await page.keyboard.press('n');
  await expect(page.locator('.presentation-notes')).toHaveText('Thirteen by 2012.');
  // Notes and tools stand below the slide and leave its sources free; tools go where the pointer rests elsewhere.
  await page.mouse.move(300, 200);
  const edgesOf = async (part: string) => {
    const { y = Number.NaN, height = 0 } = (await page.locator(part).boundingBox()) ?? {};
    return { top: y, bottom: y + height };
  };
  const gaps = async () => {
    const [tools, notes, stage] = [await edgesOf('.presentation-tools'), await edgesOf('.presentation-notes'), await edgesOf('.presentation-stage .stage')];
    return Math.min(notes.top - stage.bottom, tools.top - notes.bottom);
  };
  await expect.poll(gaps).toBeGreaterThanOrEqual(-1);
  await expect(page.locator('.presentation-tools')).toHaveCSS('opacity', '0');
  await page.keyboard.press('PageDown');
  await expect(stand).toContainText('View 2 of 3');
  await page.keyboard.press('3');
  await page.keyboard.press('Enter');
  await expect(stand).toContainText('View 3 of 3');
  await page.keyboard.press('b');
  await expect(stand).toHaveText('Blank screen');
  await page.keyboard.press('b');
  await page.keyboard.press('Home');
  await expect(stand).toContainText('View 1 of 3');
  const [presenter] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('p')]);
  await expect(presenter.locator('.presenter-notes')).toContainText('Thirteen by 2012.');
  await presenter.keyboard.press('ArrowRight');
  await expect(stand).toContainText('View 2 of 3');
  await expect(presenter.getByRole('heading', { name: 'Now: View 2 of 3' })).toBeVisible();
  await presenter.close();
  await page.keyboard.press('Escape');
  await expect(page.locator('.presentation')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Present', exact: true })).toBeFocused();
  await expect(page).toHaveURL(/\/briefing\//);
});

test('a briefing leaves as slides, on paper, as a link and as a file, and comes back', { tag: '@sweep' }, async ({ atlas, page, context, browser }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await pinThree(atlas);
  await atlas.open('/briefing/');
  await page.getByLabel('Title of the briefing').fill('Donor round');
  const [deck] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'PowerPoint slides' }).click()]);
  const slides = Object.keys(unzipSync(readFileSync(await deck.path()))).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  expect(slides.length).toBeGreaterThanOrEqual(3);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('.printed-pins .stage svg').nth(3)).toBeVisible();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const sheets = pdf.match(/\/MediaBox ?\[[^\]]*\]/g) ?? [];
  expect(sheets.length).toBeGreaterThanOrEqual(4);
  expect(sheets.filter((sheet) => !sheet.endsWith('[0 0 960 540]'))).toEqual([]);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.locator('.briefing-tools [role=status]')).toContainText('Address copied');
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(address).toContain('/briefing/#d=1.');
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as a file' }).click()]);

  const other = await browser.newPage();
  await other.goto(address);
  await expect(other.getByText('“Donor round” was opened from a link or a file')).toBeVisible();
  await other.getByRole('button', { name: 'Keep it' }).click();
  await expect(other).toHaveURL(/\/briefing\/$/);
  await expect(other.locator('.pins > li')).toHaveCount(3);
  await other.getByRole('button', { name: 'Remove all' }).click();
  await expect(other.locator('.pins > li')).toHaveCount(0);
  await other.getByRole('button', { name: 'Undo' }).click();
  await expect(other.locator('.pins > li')).toHaveCount(3);
  await other.getByLabel('Open a file').setInputFiles({ name: 'deck.json', mimeType: 'application/json', buffer: Buffer.from('{"broken"') });
  await expect(other.getByText('“deck.json” was refused; your briefing is untouched. It is damaged or cut short.')).toBeVisible();
  await expect(other.locator('.pins > li')).toHaveCount(3);
  await other.getByLabel('Open a file').setInputFiles(await file.path());
  await expect(other.getByLabel('Title of the briefing')).toHaveValue('Donor round');
  await other.close();
});

test('a broken or foreign fragment is refused with a reason, and what is kept stays', { tag: '@sweep' }, async ({ atlas, page }) => {
  await pinThree(atlas);
  for (const [fragment, reason] of [
    ['#d=1.brokenbroken', 'It is damaged or cut short.'],
    ['#d=7.abc', 'It was made by another version of the atlas.'],
    ['#whatever', 'It is not a briefing'],
  ] as const) {
    await page.goto(`/briefing/${fragment}`);
    await page.reload();
    await expect(page.getByText(`your own is untouched. ${reason}`)).toBeVisible();
    await expect(page.locator('.pins > li')).toHaveCount(3);
  }
});

test('the briefing works on a phone', async ({ atlas, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await atlas.open('/briefing/');
  await expect(page.getByText('Nothing is pinned yet.')).toBeVisible();
  await pinThree(atlas);
  await atlas.open('/briefing/');
  await expect(page.locator('.pins .stage svg').first()).toBeVisible();
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test.describe('by finger on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('a view is dragged to a place out of sight: the page scrolls only while the finger rests at its edge', { tag: '@sweep' }, async ({ atlas, page }) => {
    await pinThree(atlas);
    await atlas.open('/briefing/');
    await expect(page.locator('.pins .stage svg').nth(2)).toBeAttached();
    const handle = page.locator('.pin-handle').first();
    const devtools = await page.context().newCDPSession(page);
    const { x, y } = (await handle.boundingBox()) ?? { x: 0, y: 0 };
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: { x: number; y: number }[]) =>
      devtools.send('Input.dispatchTouchEvent', { type, touchPoints });
    const dragged = page.locator('.pins > li.is-dragged-from');
    await touch('touchStart', { x: x + 20, y: y + 20 });
    for (let down = 40; down <= 240; down += 40) await touch('touchMove', { x: x + 20, y: y + down });
    await expect(dragged).toHaveCount(1);
    expect((await handle.boundingBox())?.y).toBe(y);
    await touch('touchMove', { x: x + 20, y: 838 });
    await expect(page.locator('.pins > li').nth(2)).toHaveClass('is-dragged-to');
    await touch('touchEnd');
    await expect(dragged).toHaveCount(0);
    await expect.poll(() => titles(page)).toEqual(['2 working ce', '5 States of ', 'At least 4, ']);
    await expect(page.locator('.pin-handle').nth(2)).toBeFocused();
  });
});

test('a briefing that the browser does not store is not called kept, and its views name their region', { tag: '@sweep' }, async ({ atlas, page }) => {
  atlas.expectErrors(/^full$/);
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await atlas.open('/region/amber-sound/figure/programme-timeline/');
  await page.getByRole('button', { name: 'Add to briefing' }).click();
  await expect(page.getByText('This browser does not store it')).toBeVisible();
  await page.locator('.header').getByRole('link', { name: 'Briefing' }).click();
  await expect(page.locator('.lead')).toHaveText('One view, not kept in this browser.');
  await expect(page.locator('.pins .stage')).toHaveAttribute('aria-label', /^View: Amber Sound: /);
});

test('a view whose file is missing says in its place which file could not be read; a file that is dropped on the page is opened', { tag: '@sweep' }, async ({
  atlas,
  page,
}) => {
  atlas.expectErrors(/404/);
  await page.route('**/incidents/counts.json', (route) => route.fulfill({ status: 404, body: '' }));
  await atlas.open('/briefing/');
  const pins = ['participation', 'incidents'].map((figure) => ({ figure, regionId: 'amber-sound', query: '', title: '', note: '' }));
  const briefing = JSON.stringify({ roadstead: 'briefing', version: 1, title: '', asOf: '2026-02-01', pins });
  await page.getByLabel('Open a file').setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(briefing) });
  await expect(page.locator('.stage-failed')).toContainText('data/incidents/counts.json could not be read');
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await page.keyboard.press('PageDown');
  await expect(page.locator('.presentation .stage-failed')).toBeVisible();
  await expect(page.locator('.presentation [role=status]')).toHaveText('View 2 of 2: Amber Sound: Incidents');
  await page.keyboard.press('Escape');
  const dropped = await page.evaluateHandle(
    (text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'other.json'));
      return transfer;
    },
    briefing.replace('"title":""', '"title":"Dropped"'),
  );
  await page.dispatchEvent('.full-page', 'drop', { dataTransfer: dropped });
  await expect(page.getByLabel('Title of the briefing')).toHaveValue('Dropped');
});
