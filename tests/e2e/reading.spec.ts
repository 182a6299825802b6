// Reading a report as a person would: by roles and names.

import { expect, open, test } from './fixtures.ts';

test('should show title, outline and first card at once', async ({ page }) => {
  await page.goto('/', { waitUntil: 'commit' });
  // The article of the page itself, before the program has run.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/乐山市五通桥区人民政府.*2024年度.*报告/);
  await expect(page.getByText('一是推动理论学习走实走深')).toBeVisible();
});

test('should be readable where scripts cannot run', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.origin });
  const page = await context.newPage();
  await page.goto('/');
  await expect(page.getByText('一是推动理论学习走实走深')).toBeVisible();
  await expect(page.getByText('不断提高政府治理和社会治理的法治化水平')).toBeAttached();
  await context.close();
});

for (const width of [390, 768, 1024, 1600]) {
  test(`should not move the text when the program takes over at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    // Late enough for the article to have been painted.
    await page.route('**/*.wasm', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      await route.continue();
    });
    // The browser's own measure of shifts does not see what was drawn anew in another place.
    const places = () =>
      page.evaluate(() =>
        ['h1', '.prose', 'h2', 'h3'].map((it) => {
          const { left, top, width } = document.querySelector(it)?.getBoundingClientRect() ?? new DOMRect();
          return [left, top, width].map(Math.round);
        }),
      );
    await page.goto('/');
    await expect(page.locator('[data-state="loading"]')).toBeVisible();
    const before = await places();
    await expect(page.locator('[data-state="ready"]')).toBeVisible();
    expect(await places()).toEqual(before);
  });
}

test('should tell all about a figure and lead to the next and back', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: '1198件', exact: true }).first().click();
  const inspector = page.getByRole('complementary', { name: '指标详情' });
  await expect(inspector).toContainText('调解成功');
  await expect(inspector).toContainText('1,198 件');
  await expect(inspector).toContainText('确数');
  await expect(inspector).toContainText('2024年');
  await expect(inspector).toContainText('提升矛盾纠纷化解力度');
  await expect(page.getByRole('button', { name: '1198件', exact: true }).first()).toHaveAttribute('aria-pressed', 'true');

  await inspector.getByRole('button', { name: '下一个指标' }).click();
  await expect(inspector).toContainText('41 件');
  await inspector.getByRole('button', { name: '上一个指标' }).click();
  await expect(inspector).toContainText('1,198 件');

  await page.keyboard.press('Escape');
  await expect(inspector).toBeHidden();
  await expect(page.getByRole('button', { name: '1198件', exact: true }).first()).toBeFocused();
});

test('should go from a note in the margin to its figure in the text', async ({ page }) => {
  await open(page);
  await page.locator('[data-widget="q43"]').click();
  const figure = page.locator('[data-indicator="q43"]');
  await expect(figure).toHaveAttribute('aria-pressed', 'true');
  await expect(figure).toBeInViewport();
});

test('should keep the selection in the address', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: '257.6亿元', exact: true }).first().click();
  // Behind the figure the section around it, should the figure be gone one day.
  await expect(page).toHaveURL(/#\/read\/q[a-z0-9]+\.s[a-z0-9]+$/);
  const address = page.url();
  await page.goto('about:blank');
  await page.goto(address);
  await expect(page.getByRole('complementary', { name: '指标详情' })).toContainText('25,760,000,000 元');
  await expect(page.getByRole('button', { name: '257.6亿元', exact: true }).first()).toBeInViewport();
});

test('should follow the reading in the outline and lead to a section', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page);
  const outline = page.getByRole('navigation', { name: '目录' });
  await outline.getByRole('link', { name: /执法效能明显提升/ }).click();
  await expect(page.getByRole('heading', { name: /执法效能明显提升/ })).toBeInViewport();
  await expect(outline.getByRole('link', { name: /执法效能明显提升/ })).toHaveAttribute('aria-current', 'location');
  await page.mouse.wheel(0, -20_000);
  await page.getByRole('heading', { name: /存在的不足/ }).scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 600);
  await expect(outline.getByRole('link', { name: /二、存在的不足/ })).toHaveAttribute('aria-current', 'location');
});

test('should find words in either width and count them aloud', async ({ page }) => {
  await open(page);
  await page.getByRole('searchbox', { name: '在报告中查找' }).fill('１２０５');
  await expect(page.getByRole('search').getByRole('status')).toHaveText('找到 1 处');
  await page.keyboard.press('Enter');
  await expect(page.locator('mark')).toHaveText('1205');
  await expect(page.locator('mark')).toBeInViewport();
  await page.getByRole('searchbox').fill('没有这样的词');
  await expect(page.getByRole('search').getByRole('status')).toHaveText('未找到');
});

test('should open the outline on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  await page.getByRole('button', { name: '目录' }).click();
  await page.getByRole('navigation', { name: '目录' }).getByRole('link', { name: /下一步工作打算/ }).click();
  await expect(page.getByRole('heading', { name: /下一步工作打算/ })).toBeInViewport();
});

for (const width of [390, 1024, 1600]) {
  test(`should lay no note over another at ${width} px and scroll in one direction only`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page);
    const { overlaps, wide } = await page.evaluate(() => {
      const rects = [...document.querySelectorAll('[data-widget]')].map((it) => it.getBoundingClientRect());
      const overlap = (a: DOMRect, b: DOMRect) =>
        a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
      return {
        overlaps: rects.flatMap((a, i) => rects.slice(i + 1).filter((b) => overlap(a, b))).length,
        wide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
      };
    });
    expect({ overlaps, wide }).toEqual({ overlaps: 0, wide: false });
  });
}
