// The built page opens, wherever it lies.

import { expect, open, test } from './fixtures.ts';
import { BASES } from './site.ts';

for (const base of BASES) {
  test(`should open the bundled report at ${base}`, async ({ page }) => {
    await open(page, base);
    await expect(page).toHaveTitle(/五通桥区/);
  });
}
