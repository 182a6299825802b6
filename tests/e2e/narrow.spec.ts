// Small windows, large type, other colours.

import { expect, open, test } from './fixtures.ts';

for (const width of [320, 390, 600, 768, 1000, 1280]) {
  test(`should keep everything inside the window at ${width} px while searching`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page);
    await page.getByRole('searchbox', { name: '在报告中查找' }).fill('调解');
    await page.keyboard.press('Enter');
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBe(0);
    const overlaps = await page.evaluate(() => {
      const parts = [...document.querySelectorAll('.top-bar input[type=search], .search-status, .search button, .open-file')];
      const rects = parts.map((it) => it.getBoundingClientRect());
      const overlap = (a: DOMRect, b: DOMRect) =>
        a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
      return rects.flatMap((a, i) => rects.slice(i + 1).filter((b) => overlap(a, b))).length;
    });
    expect(overlaps).toBe(0);
  });
}

test('should skip to the text and leave the address alone', async ({ page }) => {
  await open(page, '/#/checks');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await expect(page).toHaveURL(/#\/checks$/);
  await expect(page.getByRole('alert')).toHaveText('');
});

test('should say what is wrong within sight wherever the page is scrolled', async ({ page }) => {
  await open(page);
  await page.getByRole('heading', { name: /下一步工作打算/ }).scrollIntoViewIfNeeded();
  await page.getByLabel('打开报告').setInputFiles({ name: '空.txt', mimeType: 'text/plain', buffer: Buffer.from('') });
  const alert = page.getByRole('alert').filter({ hasText: '空.txt' });
  await expect(alert.getByRole('button', { name: '关闭提示' })).toBeInViewport();
  await alert.getByRole('button', { name: '关闭提示' }).click();
  await expect(page.getByLabel('打开报告')).toBeFocused();
});

test('should not leave the focus under the sheet of the inspector', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  await page.locator('[data-indicator="q1"]').click();
  const sheet = await page.getByRole('complementary', { name: '指标详情' }).boundingBox();
  for (let idx = 0; idx < 12; idx += 1) {
    await page.keyboard.press('Tab');
    const box = await page.evaluate(() => document.activeElement?.getBoundingClientRect().toJSON());
    const inSheet = await page.evaluate(() => document.activeElement?.closest('[data-inspector]') !== null);
    if (!inSheet) expect(box.bottom).toBeLessThanOrEqual((sheet?.y ?? 0) + 1);
  }
});

test('should keep the selected figure in view when the window turns', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page);
  await page.locator('[data-indicator="q40"]').click();
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.locator('[data-indicator="q40"]')).toBeInViewport();
});

test('should close with Escape from anywhere', async ({ page }) => {
  await open(page);
  await page.locator('[data-indicator="q40"]').click();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-indicator="q40"]')).toHaveAttribute('aria-pressed', 'false');
  await expect(page.locator('[data-indicator="q40"]')).toBeFocused();
});
