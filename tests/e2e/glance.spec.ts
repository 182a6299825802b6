// The report at a glance, and folding its cards.

import { expect, open, test } from './fixtures.ts';

test('should say at once when it was published and what the checks say', async ({ page }) => {
  await page.goto('/', { waitUntil: 'commit' });
  const glance = page.getByRole('region', { name: '概览' });
  // Before the program has run, and after.
  await expect(glance).toContainText('2025年3月11日发布，早于4月1日的期限');
  await expect(glance).toContainText('1 项不一致');
  await expect(page.locator('[data-state="ready"]')).toBeVisible();
  await expect(glance).toContainText('2025年3月11日发布，早于4月1日的期限');
  await glance.getByRole('link', { name: /1 项不一致/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: '核验' })).toBeVisible();
});

test('should lead from the figures that say most to their sentences', async ({ page }) => {
  await open(page);
  const telling = page.getByRole('region', { name: '概览' }).getByRole('list', { name: '主要数字' });
  await expect(telling.getByRole('link')).toHaveCount(5);
  await telling.getByRole('link', { name: /257.6亿元/ }).click();
  const figure = page.getByRole('button', { name: '257.6亿元', exact: true });
  await expect(figure).toBeInViewport();
  await expect(figure).toBeFocused();
});

test('should move by chapters with the keyboard and mark the place', async ({ page }) => {
  await open(page);
  const strip = page.getByRole('navigation', { name: '指标分布' });
  await expect(strip.getByRole('link')).toHaveText([/一、.+ \d+ 个指标/, /二、.+ 0 个指标/, /三、.+ \d+ 个指标/]);
  await strip.getByRole('link', { name: /下一步工作打算/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /下一步工作打算/ })).toBeInViewport();
  await expect(strip.getByRole('link', { name: /下一步工作打算/ })).toHaveAttribute('aria-current', 'location');
});

test('should move by pressing the picture of the figures', async ({ page }) => {
  await open(page);
  const picture = page.getByRole('navigation', { name: '指标分布' }).locator('svg');
  const box = await picture.boundingBox();
  if (box === null) throw new Error('the picture has no place');
  await picture.click({ position: { x: box.width - 4, y: 8 } });
  await expect(page.getByRole('heading', { name: /下一步工作打算/ })).toBeVisible();
  expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(1000);
});

test('should close and open one card, and keep it so while another view is looked at', async ({ page }) => {
  await open(page);
  const text = page.getByText('推动理论学习走实走深');
  await page.getByRole('button', { name: /^收起 .*法治理念不断强化/ }).click();
  await expect(text).toBeHidden();
  await expect(page.getByRole('button', { name: /^展开 .*法治理念不断强化/ })).toBeFocused();
  await page.getByRole('navigation', { name: '视图' }).getByRole('link', { name: /核验/ }).click();
  await page.getByRole('navigation', { name: '视图' }).getByRole('link', { name: /阅读/ }).click();
  await expect(text).toBeHidden();
  await page.getByRole('button', { name: /^展开 .*法治理念不断强化/ }).click();
  await expect(text).toBeVisible();
});

test('should show all points in a line each, and lead from a figure to the text', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: '全部显示要点' }).click();
  await expect(page.getByText('全面准确学习领会习近平法治思想')).toBeHidden();
  await page.getByRole('link', { name: '257.6亿元', exact: true }).click();
  await expect(page.getByRole('button', { name: '257.6亿元', exact: true })).toBeInViewport();
  // The other cards stay as they are.
  await expect(page.getByText('全面准确学习领会习近平法治思想')).toBeHidden();
  await page.getByRole('button', { name: '全部显示要点' }).click();
  await page.getByRole('button', { name: '全部显示原文' }).click();
  await expect(page.getByText('全面准确学习领会习近平法治思想')).toBeVisible();
});

test('should open what a link, a hit or a check leads to', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page);
  await page.getByRole('button', { name: '全部收起' }).click();
  await page.getByRole('navigation', { name: '目录' }).getByRole('link', { name: /执法效能明显提升/ }).click();
  await expect(page.getByRole('button', { name: /^收起 .*执法效能明显提升/ })).toBeVisible();
  await page.getByRole('searchbox').fill('1205');
  await page.keyboard.press('Enter');
  await expect(page.locator('mark').first()).toBeInViewport();
  await page.getByRole('navigation', { name: '视图' }).getByRole('link', { name: /核验/ }).click();
  await page.getByRole('link', { name: /3208条/ }).first().click();
  await expect(page.getByRole('button', { name: '3208条', exact: true })).toBeInViewport();
});

for (const width of [390, 1024, 1600]) {
  test(`should keep the notes apart and everything inside at ${width} px when cards are folded`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page);
    const look = () =>
      page.evaluate(() => {
        const rects = [...document.querySelectorAll('[data-widget]')].map((it) => it.getBoundingClientRect()).filter((it) => it.height > 0);
        const overlap = (a: DOMRect, b: DOMRect) =>
          a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
        return {
          overlaps: rects.flatMap((a, i) => rects.slice(i + 1).filter((b) => overlap(a, b))).length,
          wide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
        };
      });
    await page.getByRole('button', { name: '收起 （三）营商环境持续优化' }).click();
    expect(await look()).toEqual({ overlaps: 0, wide: false });
    await page.getByRole('button', { name: '要点 （二）行政决策依法有力' }).click();
    expect(await look()).toEqual({ overlaps: 0, wide: false });
    // A note stands beside its figure again, not where it stood before the cards above were folded.
    const distance = await page.evaluate(() => {
      const top = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().top ?? 0;
      return Math.abs(top('[data-widget="q43"]') - top('[data-indicator="q43"]'));
    });
    expect(distance).toBeLessThan(400);
    await page.getByRole('button', { name: '全部收起' }).click();
    expect(await look()).toEqual({ overlaps: 0, wide: false });
  });
}

test('should print all of the text even when cards are closed', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: '全部收起' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('推动理论学习走实走深')).toBeVisible();
  await expect(page.getByRole('button', { name: /收起|展开/ }).first()).toBeHidden();
});
