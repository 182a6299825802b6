// The list of figures: arranged, filtered, sorted, kept in the address; and the pictures that figures have.

import { expect, open, test } from './fixtures.ts';

const LIST = '/#/indicators';

test('should arrange the figures by topic, by section and in one table', async ({ page }) => {
  await open(page, LIST);
  const rows = page.getByRole('row');
  await expect(page.getByRole('rowheader', { name: /^行政决策\s*5 个/ })).toBeVisible();
  await page.getByRole('button', { name: '按章节' }).click();
  await expect(page.getByRole('rowheader', { name: /行政决策依法有力\s*6 个/ })).toBeVisible();
  await page.getByRole('button', { name: '一张表' }).click();
  await expect(page.getByRole('button', { name: '一张表' })).toHaveAttribute('aria-pressed', 'true');
  await expect(rows).toHaveCount(46);
  await expect(page).toHaveURL(/#\/indicators\?by=table$/);
});

test('should combine filters, count what is left and clear them at once', async ({ page }) => {
  await open(page, LIST);
  const entries = await page.evaluate(() => history.length);
  const status = page.getByRole('main').getByRole('status');
  await expect(status).toHaveText('共 45 个指标');
  await page.getByLabel('单位').selectOption('件（11）');
  await expect(status).toHaveText('显示 11 个，共 45 个指标');
  await page.getByLabel('与其他指标').selectOption({ value: 'yes' });
  await expect(page).toHaveURL(/\?unit=%E4%BB%B6&relation=yes$/);
  await expect(page.getByRole('link', { name: '调解成功纠纷' })).toBeVisible();
  await expect(page.getByRole('link', { name: '受理调解纠纷' })).toBeHidden();
  // The other options say what they would leave.
  await expect(page.getByLabel('单位').getByRole('option', { name: '份（0）' })).toBeDisabled();
  await page.getByRole('button', { name: '全部清除' }).click();
  await expect(status).toHaveText('共 45 个指标');
  await expect(page.getByLabel('单位')).toHaveValue('');
  await expect(page.getByRole('button', { name: '全部清除' })).toBeFocused();
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test('should open a filtered and sorted list from its address', async ({ page }) => {
  await open(page, '/#/indicators?by=table&sort=-value&unit=件&colour=red');
  await expect(page.getByLabel('单位')).toHaveValue('件');
  await expect(page.getByRole('columnheader', { name: '数值' })).toHaveAttribute('aria-sort', 'descending');
  await expect(page.getByRole('row').nth(1)).toContainText('223,000');
  await page.getByRole('button', { name: '数值' }).click();
  await expect(page.getByRole('columnheader', { name: '数值' })).toHaveAttribute('aria-sort', 'ascending');
  await expect(page.getByRole('row').nth(1)).toContainText('报备行政规范性文件');
});

test('should say that nothing is left and offer to clear', async ({ page }) => {
  await open(page, '/#/indicators?unit=件&kind=money');
  await expect(page.getByText('没有符合条件的指标。')).toBeVisible();
  await page.getByText('没有符合条件的指标。').getByRole('button', { name: '全部清除' }).click();
  await expect(page.getByRole('main').getByRole('status')).toHaveText('共 45 个指标');
});

test('should lead to a sentence and back to the same place of the same list', async ({ page }) => {
  // Wide enough for the details to stand beside the list, not over it.
  await page.setViewportSize({ width: 1600, height: 600 });
  await open(page, '/#/indicators?by=section&kind=count');
  const link = page.getByRole('link', { name: '受理调解纠纷' });
  await link.scrollIntoViewIfNeeded();
  const before = await link.boundingBox();
  await link.click();
  await expect(page.getByRole('button', { name: '1205件', exact: true }).first()).toBeInViewport();
  await page.goBack();
  await expect(page.getByLabel('类别')).toHaveValue('count');
  await expect(link).toBeInViewport();
  await expect.poll(async () => Math.abs(((await link.boundingBox())?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(2);
  await expect(page.getByRole('complementary', { name: '指标详情' })).toContainText('1,205 件');
});

test('should keep the filters while another view is looked at', async ({ page }) => {
  await open(page, LIST);
  await page.getByLabel('单位').selectOption({ value: '件' });
  const views = page.getByRole('navigation', { name: '视图' });
  await views.getByRole('link', { name: /核验/ }).click();
  await views.getByRole('link', { name: /指标/ }).click();
  await expect(page.getByRole('main').getByRole('status')).toHaveText('显示 11 个，共 45 个指标');
  await expect(page).toHaveURL(/unit=%E4%BB%B6/);
});

test('should hide the filters on a phone until they are asked for', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, LIST);
  await expect(page.getByLabel('单位')).toBeHidden();
  await page.getByRole('button', { name: '筛选' }).click();
  await page.getByLabel('单位').selectOption({ value: '件' });
  await expect(page.getByRole('button', { name: '筛选（1）' })).toHaveAttribute('aria-expanded', 'true');
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  expect(wide).toBe(false);
});

test('should stay smooth with thousands of figures', async ({ page }) => {
  test.slow();
  await open(page);
  const points = Array.from({ length: 1500 }, (_, it) => `办理第${it}类案件${it + 3}件，发放文书${it + 5}份。`);
  const text = `甲县2024年法治政府建设年度报告\n一、成效\n${points.join('\n')}`;
  await page.locator('input[type=file]').setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
  const views = page.getByRole('navigation', { name: '视图' });
  await expect(views.getByRole('link', { name: '指标' })).toContainText(/[23]\d\d\d/, { timeout: 15_000 });
  // From the press until the drawn page is laid out.
  const took = (selector: string, act: 'click' | 'change') =>
    page.evaluate(
      async ([selector, act]) => {
        const target = document.querySelector<HTMLSelectElement>(selector);
        const start = performance.now();
        if (act === 'click') target?.click();
        else if (target) {
          target.value = '份';
          target.dispatchEvent(new Event('change', { bubbles: true }));
        }
        await new Promise((done) => setTimeout(done));
        document.body.getBoundingClientRect();
        return Math.round(performance.now() - start);
      },
      [selector, act] as const,
    );
  // Not from the text: taking down a text of thousands of figures is not the list's work.
  await views.getByRole('link', { name: /核验/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: '核验' })).toBeVisible();
  const opening = await took('nav a[href="#/indicators"]', 'click');
  await expect(page.getByRole('button', { name: /继续显示/ })).toBeVisible();
  const choosing = await took('[data-filter="unit"]', 'change');
  await expect(page.getByRole('main').getByRole('status')).toContainText('显示');
  test.info().annotations.push({ type: 'ms', description: `opened in ${opening}, filtered in ${choosing}` });
  await page.getByRole('button', { name: /继续显示/ }).click();
  // Behind the head of the table, that of the group, and 200 rows.
  await expect(page.getByRole('row').nth(202)).toBeFocused();
});

test('should show all parts of a whole and that they do not add up', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: '3208条', exact: true }).first().click();
  const details = page.getByRole('complementary', { name: '指标详情' });
  await expect(details).toContainText('占 3,625 条 的 88.5%');
  await expect(details).toContainText('各部分之和 3,626，与总数 3,625 不符');
});
