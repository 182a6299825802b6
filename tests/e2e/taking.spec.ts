// Taking a report along: files in every format, as a person saves them, and paper.

import { AxeBuilder } from '@axe-core/playwright';
import type { Download, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { inflateRawSync } from 'node:zlib';
import { expect, open, test } from './fixtures.ts';

const TITLE = '乐山市五通桥区人民政府关于2024年度法治政府建设工作情况的报告';

async function openPanel(page: Page): Promise<void> {
  await page.getByRole('button', { name: '导出', exact: true }).click();
  await expect(page.getByRole('dialog', { name: '导出' })).toBeVisible();
}

async function save(page: Page, format: RegExp): Promise<Download> {
  const download = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: format }).click();
  return download;
}

async function contentOf(download: Download): Promise<Buffer> {
  return readFile(await download.path());
}

/** The files of an archive by their names; the directory is left alone, as a reader in a hurry would. */
function unzip(archive: Buffer): Map<string, string> {
  const files = new Map<string, string>();
  for (let at = 0; archive.readUInt32LE(at) === 0x04034b50; ) {
    const [method, size] = [archive.readUInt16LE(at + 8), archive.readUInt32LE(at + 18)];
    const nameEnd = at + 30 + archive.readUInt16LE(at + 26);
    const start = nameEnd + archive.readUInt16LE(at + 28);
    const content = archive.subarray(start, start + size);
    files.set(archive.toString('utf8', at + 30, nameEnd), (method === 8 ? inflateRawSync(content) : content).toString());
    at = start + size;
  }
  return files;
}

test('should save all figures as a table that spreadsheets open', async ({ page }) => {
  await open(page);
  await openPanel(page);
  const file = await save(page, /^CSV/);
  expect(file.suggestedFilename()).toBe(`${TITLE}-指标.csv`);
  await expect(page.getByRole('status').filter({ hasText: '已完成' })).toBeVisible();
  const text = (await contentOf(file)).toString('utf8');
  expect(text.startsWith('\uFEFF编号,名称,数值')).toBe(true);
  expect(text.trim().split('\r\n')).toHaveLength(46);
  expect(text).toContain('q33,调解成功纠纷,1198,');
});

test('should save a workbook with typed cells', async ({ page }) => {
  await open(page, '/deep/path/');
  await openPanel(page);
  const file = await save(page, /^Excel/);
  expect(file.suggestedFilename()).toBe(`${TITLE}-指标.xlsx`);
  const files = unzip(await contentOf(file));
  expect(files.get('xl/workbook.xml')).toContain('name="核验"');
  expect(files.get('xl/worksheets/sheet1.xml')).toContain('<v>1198</v>');
});

test('should save JSON and Markdown, fetching the formats once', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (it) => fetched.push(new URL(it.url()).pathname));
  await open(page);
  expect(fetched.filter((it) => it.includes('files'))).toEqual([]);
  await openPanel(page);
  const json = JSON.parse((await contentOf(await save(page, /^JSON/))).toString('utf8'));
  expect(json.schema).toBe('fazhi-report/1');
  expect(json.indicators).toHaveLength(45);
  const table = (await contentOf(await save(page, /^Markdown 指标表/))).toString('utf8');
  expect(table).toContain('| 调解成功纠纷 | 1198件 |');
  const whole = await save(page, /^Markdown 全文/);
  expect(whole.suggestedFilename()).toBe(`${TITLE}-全文.md`);
  const text = (await contentOf(whole)).toString('utf8');
  expect(text).toContain('## 一、主要举措和成效');
  expect(text).toContain('调解成功1198件');
  expect(fetched.filter((it) => it.endsWith('fazhi-files_bg.wasm'))).toHaveLength(1);
});

test('should save the report that is open, not the first one', async ({ page }) => {
  await open(page);
  const text = '甲县2024年法治政府建设年度报告\n一、成效\n（一）调解。受理纠纷12件。\n二、不足\n人少。';
  await page
    .getByLabel('打开报告')
    .setInputFiles({ name: '甲县.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
  await expect(page.getByRole('heading', { level: 1, name: /甲县/ })).toBeVisible();
  await openPanel(page);
  const file = await save(page, /^CSV/);
  expect(file.suggestedFilename()).toBe('甲县2024年法治政府建设年度报告-指标.csv');
  expect((await contentOf(file)).toString('utf8')).toContain('受理纠纷,12,');
});

test.describe('without a network', () => {
  test.use({ forgiven: /fazhi-files|fazhiFiles/ });

  test('should say what to do, and succeed later', async ({ page }) => {
    await open(page);
    await page.route('**/fazhi-files.js*', (it) => it.abort());
    await openPanel(page);
    await page.getByRole('button', { name: /^CSV/ }).click();
    await expect(page.getByRole('alert')).toContainText('请联网后再试');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('button', { name: '导出', exact: true })).toBeFocused();
    await page.unroute('**/fazhi-files.js*');
    await openPanel(page);
    expect((await save(page, /^CSV/)).suggestedFilename()).toContain('指标.csv');
  });
});

test('should be walked with the keyboard', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: '导出', exact: true }).focus();
  await page.keyboard.press('Enter');
  const first = page.getByRole('button', { name: /^CSV/ });
  for (let at = 0; at < 4 && !(await first.evaluate((it) => it === document.activeElement)); at += 1) {
    await page.keyboard.press('Tab');
  }
  await expect(first).toBeFocused();
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await download).suggestedFilename()).toContain('.csv');
  await expect(first).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: '导出', exact: true })).toBeFocused();
});

/** Holds the printer back, so that the paper can be looked at. */
async function holdPrinter(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
}

async function print(page: Page): Promise<void> {
  await page.getByRole('button', { name: '打印', exact: true }).click();
  await expect(page.locator('[data-printed]')).toHaveCount(1);
}

test('should print the report with numbered figures, findings and a table', async ({ page }) => {
  await holdPrinter(page);
  await open(page);
  await openPanel(page);
  await print(page);
  await expect(page.getByRole('dialog', { name: '导出' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE);
  await expect(page.getByText('调解成功1198件33。')).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: '不一致' })).toContainText('3626');
  const row = page.getByRole('row', { name: /^33 / });
  await expect(row).toContainText('调解成功纠纷');
  await expect(row).toContainText(/一[(（]五[)）]二是第 2 句/);
  expect((await page.pdf()).length).toBeGreaterThan(10_000);
  await page.emulateMedia({ media: 'screen' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
});

test('should print the chosen chapters only', async ({ page }) => {
  await holdPrinter(page);
  await open(page);
  await openPanel(page);
  await page.getByRole('checkbox', { name: '一、主要举措和成效' }).uncheck();
  await page.getByRole('checkbox', { name: '附：指标表' }).uncheck();
  await page.getByRole('checkbox', { name: '附：核验' }).uncheck();
  await page.getByRole('checkbox', { name: '附：核验' }).check();
  await print(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([/二、存在的不足/, /三、下一步工作打算/, '附：核验']);
});

test('should print the page as it stands when the browser is told to', async ({ page }) => {
  await open(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('button', { name: '1198件', exact: true })).toBeVisible();
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('navigation', { name: '目录' })).toBeHidden();
  await expect(page.getByRole('button', { name: '导出', exact: true })).toBeHidden();
});

for (const width of [390, 1600]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`should give axe nothing to object to: ${width} px, ${colorScheme}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await open(page);
      await openPanel(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map((it) => `${it.id}: ${it.nodes.map((node) => node.target).join(', ')}`)).toEqual([]);
    });
  }
}
