import { isTranslated, type PoEntry } from '../../geo/steps/po/entry.ts';
import { readTranslations } from '../../geo/steps/translations/files.ts';
import { SMALL_SITE } from '../smallSite.ts';
import { expect, test } from './driver.ts';

/** Words of one language alone that are long enough to be no part of others. */
const LONG = 9;
const files = readTranslations(SMALL_SITE.atlas);
const entriesOf = (code: string) => files.find((file) => file.code === code)?.entries ?? [];
const entries = entriesOf('fr');
/** Organizations are left out: as publishers they keep their own names. */
const isToTell = (entry: PoEntry) => entry.text.length >= LONG && !entry.translation.includes(entry.text) && !entry.context.startsWith('organizations.');
const englishOf = (code: string) =>
  entriesOf(code)
    .filter((entry) => isTranslated(entry) && isToTell(entry))
    .map(({ text }) => text);
const untranslated = entries.filter((entry) => entry.text && !isTranslated(entry)).map(({ text }) => text);

const PAGES = ['', 'region/amber-sound/', 'programme/amber-watch/', 'instrument/amber-code/', 'state/FIN/', 'centre/amber-hub/', 'sources/', 'about/'];

/** Pages that are looked at always. */
const SAMPLE = new Set(['fr/region/amber-sound/']);

for (const path of PAGES.flatMap((page) => [`fr/${page}`, `ar/${page}`])) {
  test(`no English text that has a translation stands unmarked on /${path}`, { tag: SAMPLE.has(path) ? [] : '@sweep' }, async ({ atlas, page }) => {
    const english = englishOf(path.slice(0, 2));
    expect(english.length).toBeGreaterThan(60);
    await atlas.open(`/${path}`);
    const unmarked = await page.evaluate((texts) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (walker.nextNode()) {
        const { textContent, parentElement } = walker.currentNode;
        if (!parentElement?.closest('[lang="en"], script')) found.push(...texts.filter((text) => textContent?.includes(text)));
      }
      return found;
    }, english);
    expect(unmarked).toEqual([]);
  });
}

test('what is not translated is marked as English and said', { tag: '@sweep' }, async ({ atlas, page }) => {
  await atlas.open('/fr/programme/amber-course/');
  await expect(atlas.heading().locator('[lang="en"]')).toHaveText('Amber Course');
  expect(untranslated).toContain('Amber Course');
  await expect(page.getByText('Ce qui est en anglais n’est pas encore traduit.').first()).toBeVisible();
});

test('a translated part says so once, and gives its original text from the English file', async ({ atlas, page }) => {
  const english: string[] = [];
  page.on('request', (request) => /data\/atlas\/[\w-]+\.json/.test(request.url()) && english.push(request.url()));
  await atlas.open('/fr/programme/amber-watch/');
  await expect(page.locator('.facts').first()).toContainText('Un programme inventé.');
  expect(english).toEqual([]);
  await page.getByRole('button', { name: 'Texte original' }).first().click();
  await expect(page.locator('.facts [lang="en"]', { hasText: 'An invented programme.' })).toBeVisible();
  expect(english.length).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Traduction' }).click();
  await expect(page.locator('.facts').first()).toContainText('Un programme inventé.');
});

test('the panel of a region has one sign, above its sections, that serves them all', { tag: '@sweep' }, async ({ atlas, page }) => {
  await atlas.open('/fr/region/amber-sound/');
  const area = page.locator('#areas .area-list > li').first();
  await expect(area).toContainText('Couloir d’Ambre');
  await expect(page.locator('#content').getByRole('button', { name: 'Texte original' })).toHaveCount(1);
  await page.getByRole('button', { name: 'Texte original' }).click();
  await expect(area).toContainText('Amber corridor');
  await expect(page.locator('#content .free-text [lang="en"]')).toBeVisible();
});

test('an English page has no sign', { tag: '@sweep' }, async ({ atlas, page }) => {
  await atlas.open('/programme/amber-watch/');
  await expect(page.locator('.facts').first()).toContainText('An invented programme.');
  await expect(page.locator('.translated-sign')).toHaveCount(0);
});
