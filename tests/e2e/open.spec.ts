import { expect, test } from './driver.ts';

test('what changed is told by edition and region, and each record leads to its page', { tag: '@sweep' }, async ({ atlas, page }) => {
  await atlas.open('/changes/');
  await expect(page.getByRole('heading', { level: 2, name: /^Edition/ })).toHaveText(['Edition 2026.03', 'Edition 2025.12']);
  await page.getByText('Programmes: 1 changed').click();
  const change = page.getByRole('listitem').filter({ hasText: 'Amber Watch' });
  await expect(change).toHaveText('Amber Watch: end: was 2020, is 2021; summary: text rewritten');
  await change.getByRole('link').click();
  await expect(page).toHaveURL(/\/programme\/amber-watch\//);
});

test('the foot of the map names the edition and leads to what changed', { tag: '@sweep' }, async ({ atlas, page }) => {
  await atlas.open('/');
  await page.getByRole('link', { name: /^Edition \d{4}\.\d{2}/ }).click();
  await expect(page).toHaveURL(/\/changes\//);
});

test('coverage names the records without an answer, with links', { tag: '@sweep' }, async ({ atlas, page }) => {
  await atlas.open('/fr/about/coverage/');
  const row = page.locator('#amber-sound').getByRole('row').filter({ hasText: 'Position des centres' });
  await row.getByText('Liste (1)').click();
  await row.getByRole('link').click();
  await expect(page).toHaveURL(/\/fr\/centre\//);
});

test('how the facts were verified is a table with a bar for each region', { tag: '@sweep' }, async ({ atlas, page }) => {
  await atlas.open('/sources/');
  const table = page.getByRole('table').first();
  await expect(table.getByRole('columnheader')).toHaveCount(6);
  const row = table.getByRole('row').filter({ hasText: 'Amber Sound' });
  await expect(row.getByRole('cell').last()).toHaveText(/\d/);
  const cells = await row.getByRole('cell').allInnerTexts();
  const [all = 0, ...parts] = cells.map(Number);
  expect(parts.reduce((sum, part) => sum + part, 0)).toBe(all);
  expect(all).toBeGreaterThan(0);
});

test('every file of the open data is there, as what it says it is', async ({ atlas, page }) => {
  await atlas.open('/about/data/');
  await expect(page.getByRole('link', { name: 'incident_cells.json' })).toBeVisible();
  const addresses = await page
    .getByRole('main')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href).filter((href) => href.includes('/data/')));
  expect(addresses.length).toBeGreaterThan(60);
  for (const address of addresses) {
    const answer = await page.request.get(address);
    expect(answer.status(), address).toBe(200);
    const body = await answer.body();
    expect(body.length, address).toBeGreaterThan(0);
    if (/json$/.test(address)) JSON.parse(body.toString());
    if (address.endsWith('.ics')) expect(body.toString()).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
  }
});

test('a fact is reported with its page, what it is, its value, its sources and the edition', async ({ atlas, page }) => {
  await atlas.open('/programme/amber-watch/');
  const fact = page.getByRole('button', { name: '2015' }).first();
  const value = (await fact.textContent()) ?? '';
  await fact.click();
  const href = await page.getByRole('dialog').getByRole('link', { name: 'Report a fact' }).getAttribute('href');
  const { origin, searchParams } = new URL(href ?? '');
  expect(origin).toBe('https://report.example');
  expect(Object.fromEntries(searchParams)).toMatchObject({
    list: 'facts',
    value,
    source: expect.stringContaining('amber-sound-s'),
    edition: expect.stringMatching(/^\d{4}\.\d{2}/),
  });
  expect(searchParams.get('page')).toContain('/programme/amber-watch/');
  expect(searchParams.get('fact')).not.toBe('');
});
