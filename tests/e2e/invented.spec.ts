import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './driver.ts';

const folder = mkdtempSync(join(tmpdir(), 'roadstead-invented-'));
const root = join(folder, 'atlas');
const output = join(folder, 'public');

test.beforeAll(() => {
  test.setTimeout(180_000);
  cpSync('geo/atlas', root, { recursive: true });
  cpSync('tests/fixtures/invented-region', root, { recursive: true });
  execFileSync('npx', ['--no-install', 'tsx', 'geo/steps/build.ts'], { env: { ...process.env, ATLAS_ROOT: root, ATLAS_OUTPUT: output }, stdio: 'pipe' });
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('adding a region is adding a folder: it is built, listed, mapped and read', async ({ atlas, page }) => {
  const descriptor = JSON.parse(readFileSync(join(root, 'datapackage.json'), 'utf8')) as { resources: { name: string; path: string | string[] }[] };
  expect(descriptor.resources.find(({ name }) => name === 'participations')?.path).toContain('test-sound/participations.csv');

  await page.route('**/data/**', (route) => {
    const path = join(output, new URL(route.request().url()).pathname.replace(/^.*?\/data\//, 'data/'));
    return existsSync(path) ? route.fulfill({ path }) : route.continue();
  });
  await atlas.openMap('/');
  await expect(page.locator('[data-target="region.test-sound"]')).toBeAttached();
  await page
    .getByRole('list', { name: 'Regions' })
    .getByRole('link', { name: /Test Sound/ })
    .click();
  await expect(page).toHaveURL(/\/region\/test-sound\/$/);
  await expect(page.locator('.lead')).toContainText('2 States take part in the Test Sound Code');
  await expect(page.locator('[data-target="state.FIN"]')).toHaveAccessibleName(/Finland.*taking part/);
  await expect(page.locator('[data-target="state.EST"]')).toHaveAccessibleName(/Estonia.*eligible/);
  await page.getByText('States and their dates: Test Sound Code').click();
  await expect(page.getByRole('table').filter({ hasText: 'Sweden' })).toContainText('between 2021 and June 2022');
});
