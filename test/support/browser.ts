import { existsSync } from 'node:fs';
import axe from 'axe-core';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

const places = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** A real Chromium, for as long as the tests of a file take. */
export function openBrowser(): Promise<Browser> {
  const executablePath = places.find((place) => place !== undefined && existsSync(place));
  if (executablePath === undefined)
    throw new Error(
      'There is no Chromium to open pages in. Install it (Debian: apt-get install chromium), or set CHROMIUM_PATH to one.',
    );
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}

/** One visitor: whatever their browser complains of, or asks of another host, is remembered. */
export interface Visitor {
  page: Page;
  complaints: string[];
  close(): Promise<void>;
}

export async function visitor(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
): Promise<Visitor> {
  const context = await browser.newContext({ locale: 'en-GB', ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) complaints.push(`request to ${request.url()}`);
  });
  return { page, complaints, close: () => context.close() };
}

/** What axe finds; each by its rule and where it is. */
export async function barriersOn(page: Page): Promise<string[]> {
  // By the debugger's way in: the page itself lets no script run.
  await page.evaluate(`${axe.source}; 0`);
  const { violations } = await page.evaluate(() =>
    (
      globalThis as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }> };
      }
    ).axe.run(),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(', ')}`);
}
