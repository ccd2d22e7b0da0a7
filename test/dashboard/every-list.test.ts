import { readdirSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { beforeAll, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { VIEWPORT, inBrowser } from '../testkit/browser.ts';
import { until } from '../testkit/gateway.ts';
import { type SharedCity, sharedCity } from '../testkit/shared-city.ts';

/** A bureau's officer reads every list. */
const READER = 'district:310101';
const FROM = ['/network', '/worklist', '/libraries', '/division/310101'];
const LISTS = readdirSync(new URL('../../gateway/dashboard/app/lists', import.meta.url))
  .filter((file) => file.endsWith('.list.ts'))
  .map((file) => file.replace('.list.ts', ''));
/** Their lists stand in these views alone: `/filings`, `/worklist`, `/cases`. */
const IN_THEIR_VIEW = new Set(['filings-to-decide', 'filings-waiting', 'visits-due', 'granted-clients']);
const PHONE = { width: 390, height: 844 };
const { SCREENSHOTS_DIR } = process.env;

inBrowser('every list', (browser) => {
  let city: SharedCity;
  beforeAll(async () => {
    city = await sharedCity();
    if (SCREENSHOTS_DIR !== undefined) await mkdir(SCREENSHOTS_DIR, { recursive: true });
  });

  it('is reached from a view, and on a phone gives axe nothing to complain of and fits, as do the forms it leads to', async () => {
    const complaints: unknown[] = [];
    const look = async (path: string): Promise<void> => {
      await page.goto(new URL(path, city.url).href);
      const wrong = await wrongWith(page, path);
      if (wrong.length > 0) complaints.push([path, ...wrong]);
    };
    const page = await browser.visit({ url: city.url, as: READER, path: '/network' });
    await page.setViewportSize(PHONE);
    const lists = new Map<string, string>();
    // A page's heading may stand before the sections do that wait for what the page asks first.
    const unreached = async (): Promise<string[]> => {
      for (const path of FROM) {
        await page.goto(new URL(path, city.url).href);
        await stillness(page);
        for (const href of await hrefsOf(page)) {
          const key = /^\/lists\/([^/?]+)(?:\?|$)/.exec(href)?.[1];
          if (key !== undefined) lists.set(key, href);
        }
      }
      return LISTS.filter((key) => !lists.has(key) && !IN_THEIR_VIEW.has(key));
    };
    await until(unreached, (keys) => keys.length === 0);
    for (const [key, href] of lists) {
      await look(href);
      for (const form of formsOf(key, await hrefsOf(page))) await look(form);
    }
    expect(complaints).toEqual([]);
    expect(browser.complaints).toEqual([]);
  }, 240_000);

  it('of the registry stands in a section, to which a link at the top of the page leads', async () => {
    const page = await browser.visit({ url: city.url, as: READER, path: '/network' });
    await stillness(page);
    const links = page.locator('nav a[href^="#"]');
    const titles = await links.allInnerTexts();
    expect(titles).toEqual(await page.locator('main h2').allInnerTexts());
    expect(await page.locator('[data-list]').count()).toBe(
      await page.locator('h2 + .list-heads > [data-list]').count(),
    );
    const [first, last] = [page.locator('main h2').first(), page.locator('main h2').last()];
    await links.last().click();
    await last.and(page.locator(':target')).waitFor();
    expect(await topOf(last)).toBeLessThan(VIEWPORT.height);
    expect(await topOf(first)).toBeLessThan(0);
  }, 120_000);
});

/** From the upper edge of what is seen, in pixels. */
async function topOf(heading: Locator): Promise<number> {
  return (await heading.boundingBox())?.y ?? Number.NaN;
}

async function hrefsOf(page: Page): Promise<string[]> {
  return page.locator('main a[href]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

/** The first form of each kind that a list leads to. */
function formsOf(list: string, hrefs: readonly string[]): string[] {
  const forms = new Map<string, string>();
  for (const href of hrefs) {
    const [path = ''] = href.split('?');
    if (path.startsWith(`/lists/${list}/`)) forms.set(path.split('/').at(-1) ?? '', href);
  }
  return [...forms.values()].slice(0, 6);
}

/** What is wrong with what is shown: axe's rules that it breaks, and whether it is wider than the page. */
async function wrongWith(page: Page, path: string): Promise<string[]> {
  await stillness(page);
  if (SCREENSHOTS_DIR !== undefined) {
    const name = path.replaceAll(/\W+/g, '-').slice(1, 90);
    await page.screenshot({ path: join(SCREENSHOTS_DIR, `${name}.png`), fullPage: true });
  }
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  const width = await page.evaluate<number>('document.documentElement.scrollWidth');
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
    ...(width > PHONE.width ? [`${width} pixels wide`] : []),
  ];
}

async function stillness(page: Page): Promise<void> {
  await page.locator('main h1', { hasText: /\S/ }).waitFor();
  await page.locator('.waiting, [aria-busy="true"]').first().waitFor({ state: 'detached' });
}
