import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

/** What a person does with the atlas. Any error on the console fails the test, but those a test expects. */
export class Atlas {
  readonly errors: string[] = [];
  private expected: RegExp[] = [];

  constructor(readonly page: Page) {
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.errors.push(message.text());
    });
    page.on('pageerror', (error) => this.errors.push(error.message));
  }

  expectErrors(...patterns: RegExp[]) {
    this.expected.push(...patterns);
  }

  unexpected(): string[] {
    return this.errors.filter((text) => !this.expected.some((pattern) => pattern.test(text)));
  }

  async open(path: string) {
    await this.page.goto(path);
    await expect(this.page.locator('#static')).toHaveCount(0);
    await expect(this.page.locator('.header .search')).toBeVisible();
  }

  /** Opens a page and waits for its map, drawn or live: whatever a person does must work with either. */
  async openMap(path: string) {
    await this.open(path);
    await expect(this.page.locator('.neat-line text').first()).toBeAttached();
  }

  heading() {
    return this.page.getByRole('heading', { level: 1 });
  }

  /** Finds something in the search box and opens the first result with the keyboard alone. */
  async search(text: string) {
    await this.page.keyboard.press('/');
    await this.page.keyboard.type(text);
    await expect(this.page.getByRole('option').first()).toBeVisible();
    await this.page.keyboard.press('Enter');
  }

  async seriousFaults(): Promise<string[]> {
    const { violations } = await new AxeBuilder({ page: this.page }).exclude('.map-canvas').analyze();
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`);
  }
}

export const test = base.extend<{ atlas: Atlas }>({
  atlas: async ({ page }, use) => {
    const atlas = new Atlas(page);
    await use(atlas);
    expect(atlas.unexpected()).toEqual([]);
  },
});
export { expect };
