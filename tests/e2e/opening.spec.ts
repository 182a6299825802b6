// Opening reports: chosen and dropped, good and bad.

import { expect, open, test } from './fixtures.ts';

const REPORT = '丙县2023年法治政府建设年度报告\n一、成效\n（一）调解。受理纠纷120件，调解成功118件。\n二、不足\n人手不够。\n';

function file(name: string, content: string | Buffer) {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(content) };
}

test('should open a chosen report from its start', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: '1198件', exact: true }).first().click();
  await page.getByLabel('打开报告').setInputFiles(file('丙县.txt', REPORT));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('丙县2023年法治政府建设年度报告');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page).toHaveTitle(/丙县/);
  await expect(page).toHaveURL(/#\/read$/);
  await expect(page.getByRole('button', { name: '118件', exact: true }).first()).toBeVisible();
});

test('should open a dropped report', async ({ page }) => {
  await open(page);
  const transfer = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], '丙县.txt'));
    return transfer;
  }, REPORT);
  await page.dispatchEvent('main', 'dragover', { dataTransfer: transfer });
  await expect(page.getByText('松开以打开这份报告')).toBeVisible();
  await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('丙县2023年法治政府建设年度报告');
  await expect(page.getByText('松开以打开这份报告')).toBeHidden();
});

const BAD: [string, string | Buffer, RegExp][] = [
  ['空.txt', '', /空的/],
  ['空白.txt', ' \n\u3000\n', /空的/],
  ['扫描件.pdf', '%PDF-1.7\n', /PDF/],
  ['报告.docx', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), /Word/],
  ['程序.bin', Buffer.from([0, 1, 2, 3, 0xff, 0xfe, 0x80, 0, 0]), /不是文本/],
];

for (const [name, content, words] of BAD) {
  test(`should say what is wrong with ${name} and keep what was open`, async ({ page }) => {
    await open(page);
    await page.getByLabel('打开报告').setInputFiles(file(name, content));
    const alert = page.getByRole('alert').filter({ hasText: name });
    await expect(alert).toContainText(words);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/五通桥区/);
    await expect(page.locator('[data-state="ready"]')).toBeVisible();
    await alert.getByRole('button', { name: '关闭提示' }).click();
    await expect(page.getByText(name)).toBeHidden();
  });
}

test('should show a text without headings as paragraphs', async ({ page }) => {
  await open(page);
  await page.getByLabel('打开报告').setInputFiles(file('便条.txt', '全年开展检查12次。\n没有别的。\n'));
  await expect(page.getByRole('button', { name: '12次', exact: true }).first()).toBeVisible();
  await expect(page.getByText('没有别的。')).toBeVisible();
  await expect(page.getByRole('alert').filter({ hasText: '便条.txt' })).toContainText('没有找到编号标题');
  await page.getByRole('button', { name: /回到.*五通桥区/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/五通桥区/);
});

test.describe('a failing start', () => {
  test.use({ forgiven: /Failed to (load|fetch)|\.wasm/ });

  test('should leave the article and say so', async ({ page }) => {
    await page.route('**/*.wasm', (route) => route.abort());
    await page.goto('/');
    await expect(page.getByRole('alert').filter({ hasText: '阅读器' })).toBeVisible();
    await expect(page.getByText('一是推动理论学习走实走深')).toBeVisible();
  });
});
