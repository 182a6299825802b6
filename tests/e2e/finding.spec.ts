// Finding things and sending others there: search, outline, palette, keys, links. By roles and names.

import { expect, open, test } from './fixtures.ts';

test('should list the hits by sections and lead to one', async ({ page }) => {
  await open(page);
  const field = page.getByRole('searchbox', { name: '在报告中查找' });
  await field.pressSequentially('行政复议');
  await expect(field).toBeFocused();
  const results = page.getByRole('list', { name: '查找结果' });
  await expect(results).toContainText(/\d+ 处/);
  const first = results.getByRole('button').first();
  await expect(first.getByText('行政复议', { exact: true }).first()).toHaveCSS('font-weight', '700');
  await first.click();
  await expect(results).toBeHidden();
  await expect(page.getByRole('main').locator('mark').first()).toBeInViewport();
  await expect(page.getByRole('search').getByRole('status')).toHaveText(/第 1 处，共 \d+ 处/);
  await page.getByRole('button', { name: '下一处' }).click();
  await expect(page.getByRole('search').getByRole('status')).toHaveText(/第 2 处/);
  await page.getByRole('button', { name: '查找结果' }).click();
  await expect(results).toBeVisible();
});

test('should find figures in any spelling and several words in one sentence', async ({ page }) => {
  await open(page);
  const field = page.getByRole('searchbox');
  const status = page.getByRole('search').getByRole('status');
  for (const query of ['1,205', '１２０５', '1198 1205']) {
    await field.fill(query);
    await expect(status).toHaveText(/找到 [12] 处/);
  }
  await field.fill('1198 存在的不足');
  await expect(status).toHaveText('未找到');
  await field.press('Escape');
  await expect(field).toHaveValue('');
  await expect(field).toBeFocused();
  await expect(page.locator('mark')).toHaveCount(0);
});

test('should filter and fold the outline and show where hits are', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page);
  const outline = page.getByRole('navigation', { name: '目录' });
  const all = await outline.getByRole('link').count();
  await outline.getByRole('textbox', { name: '筛选目录' }).fill('执法');
  await expect(outline.getByRole('link', { name: /执法效能明显提升/ })).toBeVisible();
  expect(await outline.getByRole('link').count()).toBeLessThan(all);
  await outline.getByRole('textbox').fill('');
  await outline.getByRole('button', { name: '本章目录' }).first().click();
  await expect(outline.getByRole('link', { name: /执法效能明显提升/ })).toBeHidden();
  await outline.getByRole('button', { name: '本章目录', expanded: false }).click();
  await page.getByRole('searchbox').fill('执法');
  await expect(outline.getByRole('link', { name: /执法效能明显提升.*处$/ })).toBeVisible();
});

test('should go anywhere by name', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: '章节、指标或操作' });
  await expect(field).toBeFocused();
  await field.fill('1,198');
  await expect(page.getByRole('option').first()).toContainText('调解成功');
  await page.keyboard.press('Enter');
  await expect(field).toBeHidden();
  await expect(page.getByRole('button', { name: '1198件', exact: true }).first()).toBeFocused();
  await page.keyboard.press('/');
  await field.fill('存在的不足');
  await page.getByRole('option', { name: /存在的不足/ }).click();
  await expect(page.getByRole('heading', { name: /存在的不足/ })).toBeInViewport();
  await page.keyboard.press('/');
  for (let at = 0; at < 20; at += 1) await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { selected: true })).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(field).toBeHidden();
});

test('should step through figures by keys and keep letters for fields', async ({ page }) => {
  await open(page);
  const selected = page.getByRole('main').getByRole('button', { pressed: true });
  await page.keyboard.press('j');
  const first = await selected.textContent();
  await expect(selected).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(selected).not.toHaveText(first ?? '');
  await page.keyboard.press('k');
  await expect(selected).toHaveText(first ?? '');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: '键盘操作' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(selected).toBeFocused();
  await page.getByRole('searchbox').pressSequentially('j/?k');
  await expect(page.getByRole('searchbox')).toHaveValue('j/?k');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('should send somebody a link that lasts', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await page.getByRole('button', { name: '1198件', exact: true }).first().click();
  await page.getByRole('button', { name: '复制引文' }).click();
  await expect(page.getByText('已复制引文')).toBeVisible();
  const quotation = await page.evaluate(() => navigator.clipboard.readText());
  expect(quotation).toMatch(/^“.*1198件.*”（.*《.*2024年度.*报告》.*）http.*#\/read\/t[a-z0-9]+\.s[a-z0-9]+$/);
  await page.goto('about:blank');
  await open(page, quotation.slice(quotation.indexOf('http')));
  await expect(page.getByRole('main').locator('mark').first()).toBeInViewport();
  // What is linked is gone: the section around it is shown, and the page says so.
  await page.goto('about:blank');
  await open(page, quotation.slice(quotation.indexOf('http')).replace(/t[a-z0-9]{8}\./, 'q22222222.'));
  await expect(page.getByRole('alert')).toContainText('已有改动');
  await expect(page.getByRole('main').getByText('提升矛盾纠纷化解力度')).toBeInViewport();
});

test('should hand over by itself what the browser does not copy', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await open(page);
  await page.getByRole('button', { name: '1198件', exact: true }).first().click();
  await page.getByRole('button', { name: '复制链接' }).click();
  const dialog = page.getByRole('dialog', { name: '请按 Ctrl+C 复制' });
  await expect(dialog.getByRole('textbox')).toHaveValue(/#\/read\/q/);
  await expect(dialog.getByRole('textbox')).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toMatch(/^http/);
});

test('should name the view in the title of the window', async ({ page }) => {
  await open(page);
  await expect(page).toHaveTitle(/^乐山市.* - 法治报告阅读器$/);
  await page.getByRole('link', { name: /指标/ }).first().click();
  await expect(page).toHaveTitle(/^指标 - 乐山市.* - 法治报告阅读器$/);
});
