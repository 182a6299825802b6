// How the reader wants the page: chosen as a person would, kept for the next time, and good for everybody.

import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Page } from '@playwright/test';
import { expect, open, test } from './fixtures.ts';

/** The page as someone finds it who chose these settings the last time. */
async function keep(context: BrowserContext, line: string): Promise<void> {
  await context.addInitScript((it) => {
    // Only once, and not in the frames that axe makes, which have no storage.
    if (location.protocol !== 'about:' && localStorage.getItem('fazhi-settings') === null) {
      localStorage.setItem('fazhi-settings', it);
    }
  }, line);
}

async function choose(page: Page, group: string, name: string): Promise<void> {
  await page.getByRole('group', { name: group }).getByRole('radio', { name, exact: true }).check();
}

const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const type = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
const wide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('should take effect at once and be there the next time, from the first paint on', async ({ page }) => {
  await open(page);
  expect([await paper(page), await type(page)]).toEqual(['rgb(246, 243, 237)', '16px']);
  await page.getByRole('button', { name: '设置' }).click();
  await choose(page, '配色', '深色');
  await choose(page, '字号', '特大');
  expect([await paper(page), await type(page)]).toEqual(['rgb(23, 21, 18)', '24px']);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: '设置' })).toBeFocused();

  // Nothing but the page itself: the program never comes.
  await page.route('**/fazhi-viewer.js', () => {});
  await page.reload({ waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect([await paper(page), await type(page)]).toEqual(['rgb(23, 21, 18)', '24px']);
});

test('should be chosen with the keyboard alone', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: '设置' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('radio', { name: '跟随系统' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: '深色' })).toBeChecked();
  expect(await paper(page)).toBe('rgb(23, 21, 18)');
});

test('should follow the system until a theme is chosen', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page);
  expect(await paper(page)).toBe('rgb(23, 21, 18)');
  await page.getByRole('button', { name: '设置' }).click();
  await choose(page, '配色', '浅色');
  expect(await paper(page)).toBe('rgb(246, 243, 237)');
});

test('should speak English but leave the report as it is', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: '设置' }).click();
  await choose(page, '界面语言', 'English');
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('main')).toHaveAttribute('lang', 'zh-CN');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/乐山市五通桥区人民政府/);
  await page.getByRole('link', { name: /Checks|核验/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Checks' })).toBeVisible();
  await expect(page.getByText('行政许可 3208 + 行政处罚 418 = 3626; the text has 3625')).toBeVisible();

  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Checks' })).toBeVisible();
  await page.getByRole('button', { name: 'Settings' }).click();
  await choose(page, 'Language', '中文');
  await expect(page.getByRole('heading', { level: 1, name: '核验' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
});

test.describe('English that cannot be had', () => {
  test.use({ forgiven: /en\.tsv|Failed to load/ });

  test('should leave the interface in Chinese and say so', async ({ page }) => {
    await page.route('**/en.tsv', (route) => route.abort());
    await open(page);
    await page.getByRole('button', { name: '设置' }).click();
    await page.getByRole('radio', { name: 'English' }).click();
    await expect(page.getByRole('dialog').getByRole('status')).toContainText('界面仍为中文');
    await expect(page.getByRole('radio', { name: '中文' })).toBeChecked();
  });
});

test('should work where nothing may be kept, and say so once a choice is made', async ({ context, page }) => {
  await context.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await open(page);
  await page.getByRole('button', { name: '设置' }).click();
  const remark = page.getByText('浏览器不允许保存设置');
  await expect(remark).toBeHidden();
  await choose(page, '字号', '大');
  expect(await type(page)).toBe('20px');
  await expect(remark).toBeVisible();
});

test('should ignore what is not its own in storage', async ({ context, page }) => {
  await keep(context, 'theme=pink size= plain <b>=</b> notes=off');
  await open(page);
  await expect(page.getByRole('list', { name: '这一段的指标' }).first()).toBeHidden();
  expect(await type(page)).toBe('16px');
});

test('should do without notes and take them back into their places', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page);
  const note = page.locator('[data-widget="q36"]');
  const before = await note.boundingBox();
  await page.getByRole('button', { name: '设置' }).click();
  await choose(page, '指标边注', '不显示');
  await expect(note).toBeHidden();
  await choose(page, '指标边注', '显示');
  await expect.poll(() => note.boundingBox()).toEqual(before);
});

test('should be one column with the outline at its top in the version for elders', async ({ context, page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await keep(context, 'plain=on');
  await open(page);
  expect(await type(page)).toBe('20px');
  const outline = await page.getByRole('navigation', { name: '目录' }).boundingBox();
  const title = await page.getByRole('heading', { level: 1 }).boundingBox();
  expect(title?.y).toBeGreaterThanOrEqual((outline?.y ?? 0) + (outline?.height ?? 0));
  const figure = await page.locator('[data-indicator="q36"]').boundingBox();
  const note = await page.locator('[data-widget="q36"]').boundingBox();
  expect(note?.y).toBeGreaterThan(figure?.y ?? 0);
  await page.getByRole('navigation', { name: '目录' }).getByRole('link', { name: /下一步工作打算/ }).click();
  await expect(page.getByRole('heading', { name: /下一步工作打算/ })).toBeInViewport();
});

for (const [line, width] of [
  ['size=large', 390],
  ['size=huge', 390],
  ['size=large', 1280],
  ['size=huge', 1600],
  ['plain=on', 390],
  ['plain=on', 1280],
  ['notes=off', 1280],
] as const) {
  test(`should move nothing at the start with ${line} at ${width} px`, async ({ context, page }) => {
    await page.setViewportSize({ width, height: 844 });
    await keep(context, line);
    await page.route('**/*.wasm', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 600));
      await route.continue();
    });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const it of list.getEntries()) shifts.push((it as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await open(page);
    await page.waitForTimeout(300);
    const sum = await page.evaluate(() =>
      (window as unknown as { shifts: number[] }).shifts.reduce((sum, it) => sum + it, 0),
    );
    expect(sum).toBeLessThanOrEqual(0.02);
  });
}

for (const [line, width, view] of [
  ['size=huge', 390, 'read'],
  ['size=huge', 1600, 'read'],
  ['plain=on', 390, 'read'],
  ['plain=on', 1024, 'checks'],
  ['theme=contrast', 1280, 'read'],
  ['theme=contrast', 390, 'checks'],
  ['lang=en', 1280, 'read'],
  ['lang=en', 390, 'indicators'],
  ['lang=en theme=dark', 1024, 'checks'],
] as const) {
  test(`should give axe nothing to object to: ${line}, ${view}, ${width} px`, async ({ context, page }) => {
    // A long page on a slow machine.
    test.slow();
    await page.setViewportSize({ width, height: 900 });
    await keep(context, line);
    await open(page, `/#/${view}`);
    if (line.startsWith('lang=en')) await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.locator(`[data-view="${view}"]`)).toBeVisible();
    // Targets are measured here; they are no part of what axe looks at by itself.
    const axe = new AxeBuilder({ page }).options({ rules: { 'target-size': { enabled: true } } });
    const { violations } = await axe.analyze();
    expect(violations.map((it) => `${it.id}: ${it.nodes.map((node) => node.target).join(', ')}`)).toEqual([]);
    expect(await wide(page)).toBe(0);
  });
}

test('should give axe nothing to object to among the settings', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: '设置' }).click();
  const { violations } = await new AxeBuilder({ page }).options({ rules: { 'target-size': { enabled: true } } }).analyze();
  expect(violations.map((it) => `${it.id}: ${it.nodes.map((node) => node.target).join(', ')}`)).toEqual([]);
});

test('should be at least seven to one in high contrast', async ({ context, page }) => {
  await keep(context, 'theme=contrast');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await open(page, '/#/read');
    const axe = new AxeBuilder({ page }).options({ runOnly: ['color-contrast-enhanced'] });
    const { violations } = await axe.analyze();
    expect(violations.map((it) => it.nodes.map((node) => node.target).join(', '))).toEqual([]);
  }
});

// 1280 px at 400 % are 320 px.
for (const line of ['', 'size=huge', 'plain=on', 'lang=en size=huge']) {
  test(`should need no sideways scrolling at 400 % with ${line || 'nothing chosen'}`, async ({ context, page }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await keep(context, line);
    for (const view of ['read', 'indicators', 'checks']) {
      await open(page, `/#/${view}`);
      await expect(page.locator(`[data-view="${view}"]`)).toBeVisible();
      expect(await wide(page)).toBe(0);
    }
    await page.getByRole('button', { name: /^(设置|Settings)$/ }).click();
    expect(await page.getByRole('dialog').evaluate((it) => it.scrollWidth - it.clientWidth)).toBe(0);
  });
}

test('should keep everything when a reader spaces the text out', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const view of ['read', 'indicators', 'checks']) {
    await open(page, `/#/${view}`);
    // The measures of WCAG 1.4.12, set as a reader's own style sheet would.
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
      );
      document.adoptedStyleSheets = [sheet];
    });
    expect(await wide(page)).toBe(0);
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('.top-bar *, h1, h2, h3, button, a')]
        .filter((it) => it instanceof HTMLElement && it.clientHeight > 1)
        .filter((it) => getComputedStyle(it).overflow === 'hidden' && it.scrollHeight > it.clientHeight + 1)
        .map((it) => it.className),
    );
    expect(cut).toEqual([]);
  }
});
