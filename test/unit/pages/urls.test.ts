import express from 'express';
import { pages } from '../../../api/pages';
import { pageUrls } from '../../../api/pages/urls';
import type { Services } from '../../../api/shared/services';
import { createHttpServer } from '../../../api/http-server';
import type { AddressInfo, Server } from 'node:net';
import { startProxy, type Proxy } from '../../support/stripping-proxy';

describe.each([
  ['https://example.com', ''],
  ['https://example.com/', ''],
  ['https://example.com/perdure', '/perdure'],
  ['https://example.com/perdure/', '/perdure'],
  ['https://example.com/hr/perdure', '/hr/perdure'],
])('pages at %s', (PUBLIC_URL, below) => {
  const urls = pageUrls({ PUBLIC_URL });

  it('lead below it', () => {
    expect(urls.asset('page.css')).toMatch(new RegExp(`^${below}/assets/[0-9a-f]{16}/page\\.css$`));
    expect(urls.file('token', 'id')).toBe(`${below}/l/token/files/id`);
  });
});

describe('behind a proxy that takes the path away', () => {
  let server: Server;
  let proxy: Proxy;

  beforeAll(async () => {
    const PUBLIC_URL = 'https://example.com/hr/perdure';
    const config = { PUBLIC_URL, WRONG_TOKENS_PER_MINUTE: 0 };
    // What is no link of ours asks nobody.
    const services = { config, sealer: { isMac: () => false } } as unknown as Services;
    server = createHttpServer(express().use(pages(services))).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    proxy = await startProxy(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, '/hr/perdure');
  });
  afterAll(async () => {
    await proxy.close();
    await new Promise((resolve) => server.close(resolve));
  });

  it('a page finds all that it is made of', async () => {
    const page = await fetch(`${proxy.url}/l/nothing`);
    expect(page.status).toBe(404);
    const named = [...(await page.text()).matchAll(/(?:href|src|action)="([^"]*)"/g)].map(([, url]) => url!);
    expect(named.length).toBeGreaterThan(2);
    for (const url of named) {
      const found = await fetch(new URL(url, page.url));
      expect([url, found.status]).toEqual([url, 200]);
      if (!url.endsWith('.css')) continue;
      const [, font] = /url\(([^)]*)\)/.exec(await found.text()) ?? [];
      if (font) expect((await fetch(new URL(font, found.url))).status).toBe(200);
    }
  });
});
