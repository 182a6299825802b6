// The built page opens, wherever it lies, and everybody can use what it shows.

import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';
import { BASES } from './site.ts';

for (const base of BASES) {
  test(`should open the bundled report at ${base}`, async ({ page }) => {
    await page.goto(base);
    await expect(page.locator('[data-state="ready"]')).toBeVisible();
    await expect(page).toHaveTitle(/五通桥区/);
  });
}

test('should show nothing that axe objects to', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('[data-state="ready"]')).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map((it) => `${it.id}: ${it.nodes.map((node) => node.target).join(', ')}`)).toEqual([]);
});
