// How the built page is driven: one Chromium, given by $CHROMIUM or the system's; nothing is downloaded and nothing
// is tried twice. The page is served by the `site` fixture, so no port is fixed and runs do not disturb each other.

import { defineConfig } from '@playwright/test';
import { availableParallelism } from 'node:os';

export default defineConfig({
  testDir: '.',
  outputDir: 'test-results',
  reporter: 'line',
  retries: 0,
  workers: Math.min(availableParallelism(), 2),
  forbidOnly: process.env.CI !== undefined,
  timeout: 20_000,
  expect: { timeout: 5_000 },
  use: {
    browserName: 'chromium',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
