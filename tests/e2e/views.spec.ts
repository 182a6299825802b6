// The other views, and that everybody can use all of them.

import { AxeBuilder } from '@axe-core/playwright';
import { expect, open, test } from './fixtures.ts';

test('should list the figures and lead back to a sentence', async ({ page }) => {
  await open(page);
  await page.getByRole('navigation', { name: '视图' }).getByRole('link', { name: /指标/ }).click();
  await expect(page).toHaveURL(/#\/indicators/);
  await page.getByRole('button', { name: '一张表' }).click();
  await expect(page.getByRole('row')).toHaveCount(45 + (await page.getByRole('table').count()));
  await page.getByRole('link', { name: '归集上报双公示信息' }).click();
  await expect(page.getByRole('button', { name: '3625条', exact: true }).first()).toBeInViewport();
  await expect(page.getByRole('complementary', { name: '指标详情' })).toContainText('3,625 条');
});

test('should show the sum that does not add up, with its figures', async ({ page }) => {
  await open(page);
  await page.getByRole('navigation', { name: '视图' }).getByRole('link', { name: /核验/ }).click();
  await expect(page).toHaveURL(/#\/checks/);
  const finding = page.getByRole('listitem').filter({ hasText: '3626' });
  await expect(finding.first()).toContainText('不一致');
  await finding.getByRole('link', { name: /3208条/ }).click();
  await expect(page.getByRole('button', { name: '3208条', exact: true }).first()).toBeInViewport();
});

test('should go back and forth with the browser', async ({ page }) => {
  await open(page);
  await page.getByRole('link', { name: /^指标/ }).click();
  await page.getByRole('link', { name: /^核验/ }).click();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: '指标' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: /五通桥区/ })).toBeVisible();
});

test('should be walked with the keyboard alone', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  // The report at a glance comes before its text.
  await expect(page.getByRole('region', { name: '概览' }).getByRole('link').first()).toBeFocused();
  const first = page.locator('[data-indicator="q1"]');
  for (let idx = 0; idx < 40 && !(await first.evaluate((it) => it === document.activeElement)); idx += 1) {
    await page.keyboard.press('Tab');
  }
  await expect(first).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-indicator="q1"]')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('complementary', { name: '指标详情' })).toContainText('14 次');
});

for (const view of ['read', 'indicators', 'checks']) {
  for (const width of [390, 1024, 1600]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`should give axe nothing to object to: ${view}, ${width} px, ${colorScheme}`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        await open(page, `/#/${view}`);
        await expect(page.locator(`[data-view="${view}"]`)).toBeVisible();
        if (view === 'read') await page.locator('[data-indicator="q36"]').click();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map((it) => `${it.id}: ${it.nodes.map((node) => node.target).join(', ')}`)).toEqual([]);
      });
    }
  }
}
