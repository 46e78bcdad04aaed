import type { Page } from '@playwright/test';

/**
 * Resolves when the page rests: an idle period has begun in which no frame and no task is due for 30 ms. Beside a worker with very much memory Chromium can
 * leave out idle periods for minutes though no script runs; a page that is not given one within five seconds counts as one at rest.
 */
export function quiet(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const look = (idle: IdleDeadline) => (idle.didTimeout || idle.timeRemaining() > 30 ? resolve() : ask());
        const ask = () => requestIdleCallback(look, { timeout: 5000 });
        ask();
      }),
  );
}

/** Ms from an arrow key on the time bar to the frame that is painted with the next year, for each of some years. The page must have `__name`, which the runner adds to inner functions. */
export async function yearSteps(page: Page, count: number): Promise<number[]> {
  await page.getByRole('slider').focus();
  const steps: number[] = [];
  for (let step = 0; step < count; step++) {
    // Listening must have begun before the key is pressed.
    await page.evaluate(() => {
      const painted = new Promise<number>((resolve) => {
        const onKey = ({ timeStamp }: Event) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - timeStamp)));
        addEventListener('keydown', onKey, { capture: true, once: true });
      });
      Object.assign(window, { painted });
    });
    await page.keyboard.press('ArrowRight');
    steps.push(await page.evaluate(() => (window as unknown as { painted: Promise<number> }).painted));
    // What follows a step, such as figures in the panel, must not run into the next one.
    await quiet(page);
  }
  return steps;
}

/** The value in the middle of a list. */
export const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
