import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { TESTED_DIST } from '../smallSite.ts';
import { expect, test } from './driver.ts';

/** A data package of the built site as an earlier edition had it, after a change of one of its tables. */
function earlier(name: string, table: string, edit: (text: string) => string): Buffer {
  const files = unzipSync(readFileSync(join(TESTED_DIST, `data/packages/${name}.zip`)));
  const change = (path: string, how: (text: string) => string) => {
    const whole = `${name}/${path}`;
    files[whole] = strToU8(how(strFromU8(files[whole] ?? new Uint8Array())));
  };
  change('datapackage.json', (text) => text.replace(/"version": ".*?"/, '"version": "1.0.0"'));
  change(table, edit);
  return Buffer.from(zipSync(files));
}

const whole = () =>
  earlier('roadstead-atlas', 'amber-sound/programmes.csv', (text) => text.replace('Invented patrol', 'Former patrol').replace(/^amber-list,.*\n/m, ''));

async function choose(page: Page, name: string, buffer: Buffer) {
  await page.getByLabel('Choose a file').setInputFiles({ name, mimeType: 'application/zip', buffer });
}

test('an earlier edition that is dropped on the map is compared with this atlas, row by row', async ({ atlas, page }) => {
  await atlas.openMap('/');
  await page.getByRole('button', { name: 'Your own data' }).click();
  await choose(page, 'old.zip', whole());
  const own = page.getByRole('dialog', { name: 'Your own data' });
  await expect(own.getByText('This is a data package of the atlas, edition 1.0.0.')).toBeVisible();
  await own.getByRole('button', { name: 'Compare with this atlas' }).click();
  await atlas.isOn('/changes/');
  const compared = page.getByRole('region', { name: 'Compare another edition' });
  await expect(compared.getByText(/^From edition 1\.0\.0 \(old\.zip\) to edition \S+ \(this atlas\): 1 new and 1 changed\.$/)).toBeVisible();
  await compared.getByText('Programmes: 1 new and 1 changed').click();
  await expect(compared.getByText(/^Amber Patrol: name: was Former patrol, is Invented patrol$/)).toBeVisible();
  const saving = page.waitForEvent('download');
  await compared.getByRole('button', { name: 'Save as CSV' }).click();
  const text = readFileSync(await (await saving).path(), 'utf8');
  expect(text).toContain('amber-sound,programmes,amber-patrol,Amber Patrol,changed,name,Former patrol,Invented patrol');
  await compared.getByRole('link', { name: 'Amber Patrol' }).click();
  await atlas.isOn('/programme/amber-patrol/');
  await page.goBack();
  await expect(compared.getByText('1 new and 1 changed.')).toBeVisible();
});

test('on the page of what changed: the package of a region, one of something else, and a network that fails', { tag: '@sweep' }, async ({ atlas, page }) => {
  atlas.expectErrors(/Failed to load resource/);
  await atlas.open('/changes/');
  const compared = page.getByRole('region', { name: 'Compare another edition' });
  const region = earlier('roadstead-amber-sound', 'amber-sound/programmes.csv', (text) => text.replace('Invented patrol', 'Former patrol'));
  await choose(page, 'amber.zip', region);
  await expect(compared.getByText(/^From edition 1\.0\.0 \(amber\.zip\) to .*: 1 changed\.$/)).toBeVisible();
  await expect(compared.getByRole('heading', { name: 'Amber Sound' })).toBeVisible();
  await choose(page, 'harbours.zip', Buffer.from(zipSync({ 'datapackage.json': strToU8('{"name":"harbours","resources":[]}') })));
  await expect(compared.getByRole('alert')).toContainText('This is no data package of this atlas');
  await page.route('**/data/packages/*', (route) => route.abort());
  await choose(page, 'old.zip', whole());
  await expect(compared.getByRole('alert')).toContainText('data/packages/roadstead-atlas.zip could not be read: no answer came');
  await page.unroute('**/data/packages/*');
  await compared.getByRole('button', { name: 'Retry' }).click();
  await expect(compared.getByText('1 new and 1 changed.')).toBeVisible();
  expect(await atlas.seriousFaults()).toEqual([]);
  await compared.getByRole('button', { name: 'Remove old.zip' }).click();
  await expect(compared.getByText('old.zip')).toHaveCount(0);
});
