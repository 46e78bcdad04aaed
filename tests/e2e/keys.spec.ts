import type { Page } from '@playwright/test';
import { expect, test } from './driver.ts';

const pressEscape = (page: Page) => page.keyboard.press('Escape');

test('Escape closes the layer list, gives its button the focus, and only then goes up', async ({ atlas, page }) => {
  await atlas.openMap('/region/amber-sound/');
  const button = page.getByRole('button', { name: 'Layers' });
  await button.click();
  const list = page.getByRole('group', { name: 'Layers' });
  await list.getByRole('checkbox').first().focus();
  await pressEscape(page);
  await expect(list).toHaveCount(0);
  await expect(button).toBeFocused();
  await atlas.isOn('/region/amber-sound/');
  await pressEscape(page);
  await atlas.isOn('/');
});

test('Escape closes a menu and returns the focus; arrows walk it, a choice closes it, one is open at a time', async ({ atlas, page }) => {
  await atlas.open('/region/amber-sound/figure/participation/');
  const [download, cite] = [page.getByRole('button', { name: 'Download' }), page.getByRole('button', { name: 'Cite' })];
  await download.click();
  await expect(page.getByRole('menuitem', { name: 'PowerPoint slides' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitem', { name: 'Picture' })).toBeFocused();
  await pressEscape(page);
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect(download).toBeFocused();
  await download.click();
  await cite.click();
  await expect(page.getByRole('menu')).toHaveCount(1);
  await page.getByRole('heading', { level: 1 }).click();
  await expect(page.getByRole('menu')).toHaveCount(0);
  await cite.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect(page.locator('.tool-message [role=status]').first()).not.toBeEmpty();
  await expect(page).toHaveURL(/\/figure\/participation\//);
});

test('Escape with the map’s menu open stays on the page', { tag: '@sweep' }, async ({ atlas, page }) => {
  await atlas.openMap('/region/amber-sound/');
  await page.locator('.map-tools').getByRole('button', { name: 'Download' }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await pressEscape(page);
  await expect(page.getByRole('menu')).toHaveCount(0);
  await atlas.isOn('/region/amber-sound/');
});

test('Escape ends the choosing of a point and keeps the place; the next one closes the card, the third goes up', { tag: '@sweep' }, async ({ atlas, page }) => {
  await atlas.openMap('/region/amber-sound/?here=58,20');
  const card = page.getByRole('complementary', { name: 'What is known here' });
  await card.getByRole('button', { name: 'More about this place' }).click();
  await card.getByRole('button', { name: 'Choose on the map' }).first().click();
  await expect(page.locator('.choose-sheet')).toBeFocused();
  await pressEscape(page);
  await expect(page.locator('.choose-sheet')).toHaveCount(0);
  await expect(page).toHaveURL(/here=58,20/);
  await pressEscape(page);
  await expect(card).toHaveCount(0);
  await atlas.isOn('/region/amber-sound/');
  await pressEscape(page);
  await atlas.isOn('/');
});

test('Escape takes a tooltip away and leaves the figure', async ({ atlas, page }) => {
  await atlas.open('/region/amber-sound/figure/participation/');
  await page.locator('.figure-drawing').focus();
  await page.keyboard.press('Home');
  await expect(page.locator('.figure-scroll .tooltip')).toBeVisible();
  await pressEscape(page);
  await expect(page.locator('.figure-scroll .tooltip')).toHaveCount(0);
  await expect(page).toHaveURL(/\/figure\/participation\//);
});

test('Escape and a slash in a note of a briefing stay in the note', { tag: '@sweep' }, async ({ atlas, page }) => {
  await atlas.open('/figure/participation/');
  await page.getByRole('button', { name: 'Add to briefing' }).click();
  await atlas.open('/briefing/');
  const note = page.getByLabel('Notes');
  await note.fill('first');
  await note.press('End');
  await page.keyboard.type(' and/or');
  await pressEscape(page);
  await expect(note).toHaveValue('first and/or');
  await expect(note).toBeFocused();
  await atlas.isOn('/briefing/');
});

test('Enter that ends the word of an input method opens no finding', { tag: '@sweep' }, async ({ atlas, page }) => {
  await atlas.open('/');
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: 'Search' });
  await expect(field).toBeFocused();
  await field.fill('Finland');
  await expect(page.getByRole('option').first()).toBeVisible();
  await field.dispatchEvent('keydown', { key: 'Enter', isComposing: true });
  await expect(field).toHaveValue('Finland');
  await atlas.isOn('/');
  await page.keyboard.press('Enter');
  await atlas.isOn('/state/FIN/');
});

test('the grip of the sheet answers the click that assistive technology sends', { tag: '@sweep' }, async ({ atlas, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await atlas.openMap('/region/amber-sound/');
  await page.getByRole('button', { name: 'Show more' }).evaluate((grip: HTMLElement) => grip.click());
  await expect(page.locator('.sheet')).toHaveClass(/sheet-high/);
});
