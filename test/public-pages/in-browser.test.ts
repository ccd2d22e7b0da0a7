import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { VIEWPORT, inBrowser } from '../testkit/browser.ts';
import { type OpenedEndpoint, openPublicEndpoint } from '../testkit/public-endpoint.ts';
import { type SharedCity, sharedCity } from '../testkit/shared-city.ts';

const { SCREENSHOTS_DIR } = process.env;
const WIDTHS = [360, 768, 1280] as const;

inBrowser('the pages that people read without signing in', (browser) => {
  let city: SharedCity;
  let endpoint: OpenedEndpoint;
  let station: string;

  beforeAll(async () => {
    city = await sharedCity();
    endpoint = await openPublicEndpoint(city);
    const { html } = await endpoint.page('/stations?within=310101002');
    station = /href="(\/stations\/[^"?]+)/.exec(html)?.[1] ?? '';
    if (SCREENSHOTS_DIR !== undefined) await mkdir(SCREENSHOTS_DIR, { recursive: true });
  }, 120_000);
  afterAll(() => endpoint.close());

  it.each([
    ['home', () => '/stations'],
    ['district', () => '/stations?within=310101'],
    ['words', () => `/stations?q=${encodeURIComponent('南京东路')}`],
    ['station', () => station],
    ['english', () => `${station}?lang=en`],
    ['not-found', () => '/stations/310101002-01900000-0000-7000-8000-000000000000'],
  ])('%s gives axe nothing to complain of, light or dark, and fits from a phone of 360 px on', async (name, pathOf) => {
    const page = await browser.visit({ url: endpoint.url, path: pathOf() });
    const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await axe.analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: 'light' });
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      if (SCREENSHOTS_DIR === undefined) continue;
      await page.screenshot({ path: join(SCREENSHOTS_DIR, `${name}-${width}.png`), fullPage: true });
    }
    await page.setViewportSize(VIEWPORT);
  });

  it('are used by keyboard and without any script: words are sent, and a station is opened', async () => {
    const page = await browser.visit({ url: endpoint.url, path: '/stations?within=310101' });
    await page.getByRole('searchbox').fill('指导站');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=/);
    await page.locator('.stations a').first().click();
    await page.getByRole('link', { name: /\d{5}/ }).waitFor();
    expect(await page.locator('h1').innerText()).toContain('指导站');
    expect(await page.locator('script').count()).toBe(0);
  });

  it('asked no address but the gateway’s own, and broke no rule of their policy', () => {
    const { origin } = new URL(endpoint.url);
    expect(browser.requested.filter((url) => !url.startsWith(origin) && !/^(data|about):/.test(url))).toEqual([]);
    expect(browser.complaints.filter((complaint) => !complaint.includes('404'))).toEqual([]);
  });
});
