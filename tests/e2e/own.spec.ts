import { mkdirSync, readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './driver.ts';

const LIST = [
  'Date,Ship Name,IMO Number,Lat/Long,Type of attack',
  `02/03/2019,ALFA,9000001,"12° 26.5' N 043° 17.0' E",Boarding`,
  `05/04/2020,BRAVO,9000002,"13° 10.0' N 050° 05.0' E",Hijacked`,
  '06/05/2020,CHARLIE,9000003,,Attempted boarding',
  '07/06/2021,DELTA,9000004,north of the island,Boarding',
].join('\r\n');

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Your own data' });
const bar = (page: Page) => page.getByRole('region', { name: 'Your own data' });

/** Opens the dialog by its button and chooses a file there. */
async function pick(page: Page, name: string, text: string): Promise<Locator> {
  await page.getByRole('button', { name: 'Your own data' }).click();
  await dialog(page)
    .getByLabel('Choose a file')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  return dialog(page);
}

test('a file is picked, asks how its dates are meant, says what it sets aside, and shows its rows', async ({ atlas, page }) => {
  await atlas.openMap('/');
  const own = await pick(page, 'list.csv', LIST);
  await expect(own.getByText('One column can be read in more than one way')).toBeVisible();
  await expect(own.getByRole('button', { name: /^Show/ })).toBeDisabled();
  await own.getByLabel('02/03/2019 means').selectOption({ label: '2019-02-03' });
  await expect(own.getByText('4 rows read = 3 taken + 1 set aside')).toBeVisible();
  await own.getByText('One row set aside').click();
  await expect(own.getByRole('row', { name: /5 Lat\/Long the position cannot be read north of the island/ })).toBeVisible();
  const saving = page.waitForEvent('download');
  await own.getByRole('button', { name: 'Save the rows set aside as CSV' }).click();
  expect(readFileSync(await (await saving).path(), 'utf8')).toContain('5,Lat/Long,the position cannot be read,07/06/2021,DELTA');
  await own.getByRole('button', { name: 'Show 3 rows' }).click();
  await expect(own.getByRole('row', { name: /BRAVO/ })).toBeVisible();
  await expect(own.getByRole('heading', { name: 'Rows by year and kind, list.csv' })).toBeVisible();
  await own.locator('[data-figure="own-years"]').getByRole('button', { name: 'Download' }).click();
  const table = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'CSV table' }).click();
  expect((await table).suggestedFilename()).toBe('list.csv-years.csv');
  await page.keyboard.press('Escape');
  await expect(bar(page)).toContainText('2 of 3 rows on the map now');
  await expect(page.locator('.drawn-map path[stroke-linecap="round"][d$="h0"]')).toHaveCount(4);
  expect(page.url()).not.toContain('list');
});

test('the clock filters the rows', { tag: '@sweep' }, async ({ atlas, page }) => {
  await atlas.openMap('/region/amber-sound/');
  const own = await pick(page, 'list.csv', LIST);
  await own.getByLabel('02/03/2019 means').selectOption({ label: '2019-02-03' });
  await own.getByRole('button', { name: 'Show 3 rows' }).click();
  await page.keyboard.press('Escape');
  await page.evaluate(() => {
    history.pushState(null, '', `${location.pathname}?at=2019&map=drawn`);
  });
  await expect(bar(page)).toContainText('One of 3 rows on the map now');
  // The key, which has grown, leaves the buttons of the map in reach.
  await page.getByRole('button', { name: 'Your own data' }).click({ trial: true });
});

test('what a blank end means is asked, can be changed, and decides what later years show', { tag: '@sweep' }, async ({ atlas, page }) => {
  await atlas.openMap('/region/amber-sound/?at=2024');
  const own = await pick(page, 'zones.csv', 'Name,Start,End,Latitude,Longitude\nA,2018-03-01,2019-06-30,12,43\nB,2019-01-01,,13,44\n');
  await own.getByLabel('A blank end means').selectOption({ label: 'it still goes on' });
  await own.getByRole('button', { name: 'Show 2 rows' }).click();
  await expect(own.getByRole('cell', { name: '1 January 2019, still going on' })).toBeVisible();
  await expect(bar(page)).toContainText('One of 2 rows on the map now');
  await own.getByRole('button', { name: 'Change the columns' }).click();
  await own.getByLabel('A blank end means').selectOption({ label: 'nobody says: shown at its start only' });
  await own.getByRole('button', { name: 'Show 2 rows' }).click();
  await page.keyboard.press('Escape');
  await expect(bar(page)).toContainText('0 of 2 rows on the map now');
});

test('a file is dropped on the map, a column is taken for something else, and the choice is remembered', { tag: '@sweep' }, async ({ atlas, page }) => {
  await atlas.openMap('/');
  await expect(page.getByRole('button', { name: 'Your own data' })).toBeVisible();
  const drop = async () => {
    const transfer = await page.evaluateHandle(() => {
      const data = new DataTransfer();
      data.items.add(new File(['what,a,b\nA,12.5,43.5\nB,13.5,44.5\n'], 'points.csv', { type: 'text/csv' }));
      return data;
    });
    await page.dispatchEvent('.map', 'drop', { dataTransfer: transfer });
  };
  await drop();
  const own = dialog(page);
  await own.getByLabel('Column a is').selectOption('latitude');
  await own.getByLabel('Column b is').selectOption('longitude');
  await expect(own.getByText('2 rows read = 2 taken + 0 set aside')).toBeVisible();
  await page.keyboard.press('Escape');
  await drop();
  await expect(own.getByLabel('Column a is')).toHaveValue('latitude');
  await expect(own.getByText('2 rows read = 2 taken + 0 set aside')).toBeVisible();
});

test('by the keyboard: a table is pasted, shown, kept over a reload and removed', { tag: '@sweep' }, async ({ atlas, page }) => {
  await atlas.openMap('/');
  await page.getByRole('button', { name: 'Your own data' }).focus();
  await page.keyboard.press('Enter');
  const own = dialog(page);
  await own.getByLabel('Or paste a table').focus();
  await page.keyboard.insertText('Name\tLatitude\tLongitude\nA\t12.5\t43.5\n');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await own.getByRole('button', { name: 'Show one row' }).focus();
  await page.keyboard.press('Enter');
  await own.getByLabel('Keep this file in this browser').focus();
  await page.keyboard.press('Space');
  await expect(own.getByLabel('Keep this file in this browser')).toBeChecked();
  await page.reload();
  await expect(bar(page)).toContainText('pasted table');
  await bar(page).getByRole('button', { name: 'Remove pasted table' }).focus();
  await page.keyboard.press('Enter');
  await expect(bar(page)).toHaveCount(0);
  await page.reload();
  await atlas.stands();
  await expect(page.getByRole('button', { name: 'Your own data' })).toBeVisible();
  await expect(bar(page)).toHaveCount(0);
});

test('a page of HTML under the name of a table is refused with a word', { tag: '@sweep' }, async ({ atlas, page }) => {
  await atlas.openMap('/');
  const own = await pick(page, 'list.csv', '<!doctype html><title>404</title>');
  await expect(own.getByRole('alert')).toContainText('This is a web page, not a table');
  await own.getByRole('button', { name: 'Another file' }).click();
  await expect(own.getByLabel('Choose a file')).toBeVisible();
});

test(
  'a folder that is dropped is told apart from a file that is broken; a kind of file that is not read is named with those that are',
  { tag: '@sweep' },
  async ({ atlas, page }, { outputDir }) => {
    mkdirSync(outputDir, { recursive: true });
    await atlas.openMap('/');
    await expect(page.getByRole('button', { name: 'Your own data' })).toBeVisible();
    const devTools = await page.context().newCDPSession(page);
    const data = { items: [], files: [outputDir], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await devTools.send('Input.dispatchDragEvent', { type, x: 400, y: 400, data });
    const own = page.getByRole('dialog', { name: 'Your own data' });
    await expect(own.getByRole('alert')).toContainText('The file cannot be reached: it is a folder');
    await own.getByRole('button', { name: 'Another file' }).click();
    await own.getByLabel('Choose a file').setInputFiles({ name: 'tones.mid', mimeType: 'audio/midi', buffer: Buffer.from([77, 84, 104, 100, 0, 0, 0, 6]) });
    await expect(own.getByRole('alert')).toContainText('This kind of file is not read here.');
    await expect(own.getByText(/^Tables \(CSV/)).toBeVisible();
  },
);

/** Drops files on the map, as from the system's folder. */
async function drop(page: Page, files: readonly (readonly [string, string])[]) {
  await expect(page.getByRole('button', { name: 'Your own data' })).toBeVisible();
  const transfer = await page.evaluateHandle((all) => {
    const data = new DataTransfer();
    for (const [name, text] of all) data.items.add(new File([text], name));
    return data;
  }, files);
  await page.dispatchEvent('.map', 'drop', { dataTransfer: transfer });
}

const POINTS = 'Name,Latitude,Longitude\nA,12.5,43.5\nB,13.5,44.5\n';
const ROUTE = '{"type":"Feature","properties":{"name":"Route"},"geometry":{"type":"LineString","coordinates":[[43,12],[45,13]]}}';

test('files that are dropped together follow each other; the columns of one that is shown are changed, and the map goes to it', { tag: '@sweep' }, async ({
  atlas,
  page,
}) => {
  await atlas.openMap('/');
  await drop(page, [
    ['points.csv', POINTS],
    ['page.csv', '<!doctype html>'],
    ['route.geojson', ROUTE],
  ]);
  const own = dialog(page);
  await expect(own.getByText('2 more files are waiting.')).toBeVisible();
  await own.getByRole('button', { name: 'Show 2 rows' }).click();
  await expect(own.getByRole('alert')).toContainText('This is a web page, not a table');
  await own.getByRole('button', { name: 'Next file' }).click();
  await own.getByRole('button', { name: 'Show one row' }).click();
  await expect(own.getByRole('heading', { name: 'route.geojson' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(bar(page).getByRole('paragraph')).toHaveCount(2);
  await bar(page).getByRole('button', { name: 'Open' }).first().click();
  await own.getByRole('button', { name: 'Change the columns' }).click();
  await own.getByLabel('Column Name is').selectOption('text');
  await own.getByRole('button', { name: 'Show 2 rows' }).click();
  await expect(own.getByRole('cell', { name: 'Name: A' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(bar(page).getByText('points.csv')).toHaveCount(1);
  await bar(page).getByRole('button', { name: 'Zoom to it' }).first().click();
  await expect.poll(() => new URL(page.url()).searchParams.get('camera')).toMatch(/^13(\.0\d*)?,44,/);
});

test('on a phone the line of own data leaves the map and its key in reach, and no dialog is wider than the screen', { tag: '@sweep' }, async ({
  atlas,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await atlas.openMap('/');
  await drop(page, [['a-list-of-incidents-with-a-long-name-2008-2025.csv', POINTS.replaceAll('Name', 'Date').replace('A,', '2020,')]]);
  await dialog(page).getByRole('button', { name: /^Show/ }).click();
  await expect(dialog(page).locator('[data-figure="own-years"] svg').first()).toBeVisible();
  await expect.poll(() => dialog(page).evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
  await page.keyboard.press('Escape');
  await expect(bar(page)).toBeVisible();
  const areaOf = async (selector: string) => {
    const { width = Number.NaN, height = 0 } = (await page.locator(selector).boundingBox()) ?? {};
    return width * height;
  };
  await expect.poll(async () => (await areaOf('.own-bar')) / (await areaOf('.map'))).toBeLessThan(0.12);
  await page.locator('.map-key summary').click({ trial: true });
  await bar(page).getByRole('button', { name: 'Open' }).click({ trial: true });
});

test('a view that was added with own data says so where they are not open; a briefing that is dropped opens as one', { tag: '@sweep' }, async ({
  atlas,
  page,
}) => {
  await atlas.openMap('/');
  await drop(page, [['points.csv', POINTS]]);
  await dialog(page).getByRole('button', { name: 'Show 2 rows' }).click();
  await page.keyboard.press('Escape');
  await atlas.takeMap('Add to briefing');
  await expect(page.getByText('Added', { exact: false }).first()).toBeVisible();
  await page.evaluate(() => history.pushState(null, '', '/briefing/'));
  await expect(page.locator('.stage')).toContainText('Own data: points.csv, not part of the atlas.');
  await expect(page.getByText('Own data stood on this view')).toHaveCount(0);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const file = readFileSync(await (await saving).path(), 'utf8');
  expect(file).not.toContain('points');
  await page.reload();
  await expect(page.getByText('Own data stood on this view')).toBeVisible();
  await expect(page.locator('.stage')).not.toContainText('points.csv');
  await atlas.openMap('/');
  await drop(page, [['roadstead-briefing.json', file]]);
  await dialog(page).getByRole('button', { name: 'Open as a briefing' }).click();
  await expect(page.getByText('Own data stood on this view')).toBeVisible();
});

const ACTIVITY = `<?xml version="1.0"?><iati-activities version="2.03"><iati-activity default-currency="EUR"><iati-identifier>XX-1</iati-identifier>
<title><narrative>Coast project</narrative></title><activity-status code="2"/><activity-date type="2" iso-date="2015-01-01"/>
<transaction><transaction-type code="2"/><transaction-date iso-date="2015-02-01"/><value value-date="2015-02-01">1000</value>
<sector vocabulary="1" code="15210"><narrative>Security</narrative></sector><recipient-country code="FI"/></transaction></iati-activity></iati-activities>`;

test('State and sector of an activity that stand on its transactions are on the page of the State and in the focus matrix, where a person says what the sector stands for', {
  tag: '@sweep',
}, async ({ atlas, page }) => {
  await atlas.openMap('/');
  await drop(page, [['activities.xml', ACTIVITY]]);
  const own = dialog(page);
  await own.getByRole('button', { name: 'Show one row' }).click();
  await expect(own.getByText('Coast project').first()).toBeVisible();
  await own.getByText('One sector, and what it stands for').click();
  const meaning = own.getByLabel('1:15210 Security stands for');
  await meaning.selectOption({ label: 'Piracy' });
  await expect(own.locator('[data-figure="own-focus"]')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.evaluate(() => history.pushState(null, '', '/state/FIN/?map=drawn'));
  const also = page.getByRole('region', { name: 'Also in your own data' });
  await expect(also).toContainText('activities.xml: one row names this State');
  await expect(also).toContainText('Coast project');
  await also.getByRole('button', { name: 'activities.xml' }).click();
  await own.getByText('One sector, and what it stands for').click();
  await expect(meaning.locator('option:checked')).toHaveText('Piracy');
});
