// What every browser test stands on: a served page, and a look at the console and the network when the test is over.
// A test fails when the page complained, broke, or spoke to any origin but its own.

import { expect, test as base, type Page } from '@playwright/test';
import { type Site, serveSite } from './site.ts';

export { expect };

interface OfTest {
  /** Complaints that a test provokes on purpose: those whose text matches are forgiven. */
  forgiven: RegExp | null;
  quiet: void;
}

interface OfWorker {
  site: Site;
}

export const test = base.extend<OfTest, OfWorker>({
  site: [
    async ({}, use) => {
      const site = await serveSite();
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => use(site.origin),
  forgiven: [null, { option: true }],
  quiet: [
    async ({ context, site, forgiven }, use) => {
      const complaints: string[] = [];
      const watch = (page: Page) => {
        page.on('console', (it) => {
          const isComplaint = it.type() === 'error' || it.type() === 'warning';
          if (isComplaint) complaints.push(`console ${it.type()}: ${it.text()} (${it.location().url})`);
        });
        page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
        page.on('request', (request) => {
          if (isForeign(request.url(), site.origin)) complaints.push(`another origin: ${request.url()}`);
        });
      };
      context.pages().forEach(watch);
      context.on('page', watch);
      await use();
      const left = complaints.filter((text) => !forgiven?.test(text));
      if (left.length > 0) throw new Error(`the page was not quiet:\n${left.join('\n')}`);
    },
    { auto: true },
  ],
});

/** Opens the page and waits until it can be used. */
export async function open(page: Page, address = '/'): Promise<void> {
  await page.goto(address);
  await expect(page.locator('[data-state="ready"]')).toBeVisible();
}

function isForeign(url: string, origin: string): boolean {
  const { origin: other, protocol } = new URL(url);
  return other !== origin && !['about:', 'blob:', 'data:'].includes(protocol);
}
