import { expect, test } from './driver.ts';

/** Messages on the console for a file that fails: those of the browser, and React's for an error that a boundary caught. */
const FAILED = [/Failed to load resource/, /preloaded using link preload/, /HTTP 503/];

test('a file of another form costs its layer only', async ({ atlas, page }) => {
  atlas.expectErrors(...FAILED);
  await page.route('**/data/labels.json', (route) => route.fulfill({ json: {} }));
  await atlas.openMap('/');
  await expect(page.locator('.map-notices')).toContainText('data/labels.json');
  await expect(page.locator('[data-target="region.gulf-of-guinea"]')).toBeAttached();
});

test('slides of a briefing are made though a file of one view fails', async ({ atlas, page }) => {
  atlas.expectErrors(...FAILED);
  await page.route('**/data/incidents/counts.json', (route) => route.fulfill({ status: 503 }));
  const pin = (figure: string) => ({ figure, regionId: '', query: '', title: figure, note: '' });
  await page.addInitScript(
    (kept) => localStorage.setItem('roadstead.briefing', kept),
    JSON.stringify({ roadstead: 'briefing', version: 1, title: 'T', asOf: '2026-01-31', pins: [pin('incidents'), pin('milestones')] }),
  );
  await atlas.open('/briefing/');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'PowerPoint' }).click();
  expect((await download).suggestedFilename()).toBe('roadstead-briefing.pptx');
  await expect(atlas.heading()).toHaveText('Briefing');
});
