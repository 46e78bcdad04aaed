import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect } from './driver.ts';

/** Whether the reader of PDF files (poppler's pdftotext) is installed. */
export const hasReader = (() => {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

/** Text without spaces and soft hyphens: lines break elsewhere on paper than on screen. */
export const squeezed = (text: string) => text.replace(/[\s\u00ad\f]+/gu, '');

/** Lays the page out for paper, as a browser does before it prints. The part that lists the sources comes with a script of its own, and what is laid out before it came lacks them. */
export async function layOutForPaper(page: Page): Promise<void> {
  await expect(page.locator('.paper')).toBeAttached();
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
}

/** Prints the page as the reader does who presses Ctrl+P, or a button: the dialog is answered by writing a file. Gives the text of each sheet. */
export async function printed(page: Page, path: string, { format = 'A4', ask = () => page.keyboard.press('Control+p') } = {}): Promise<string[]> {
  // The part that answers to the key comes with a script of its own; until then the browser prints as it does on any page.
  await expect(page.locator('.paper')).toBeAttached();
  await page.evaluate(() => {
    delete document.documentElement.dataset.asked;
    window.print = () => {
      // A browser says that it begins to print before `print` returns; that it has ended it says after the file is written.
      window.dispatchEvent(new Event('beforeprint'));
      document.documentElement.dataset.asked = '';
    };
  });
  await ask();
  await expect(page.locator('html')).toHaveAttribute('data-asked', '');
  await page.pdf({ path, format });
  await page.evaluate(() => {
    delete document.documentElement.dataset.asked;
  });
  const text = execFileSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8' });
  rmSync(path);
  return text.split('\f').slice(0, -1);
}
