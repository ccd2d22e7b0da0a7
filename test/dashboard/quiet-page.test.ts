import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { inBrowser } from '../testkit/browser.ts';
import { type City, startCity } from '../testkit/city.ts';

const FIRST_PAGE_LIMIT_BYTES = 350_000;
/** Gathers what moved from now on, if it is more than the eye sees. */
const WATCH_SHIFTS = `
  globalThis.shifts = [];
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries()) {
      if (value > 0.002) shifts.push({ value, moved: sources.map(({ node }) => node?.outerHTML?.slice(0, 120)) });
    }
  }).observe({ type: 'layout-shift', buffered: false });
`;

inBrowser('the page', (browser) => {
  let city: City;
  beforeAll(async () => {
    city = await startCity({ owners: [{ code: '31' }, { code: '310101' }], months: 1 });
  }, 120_000);
  afterAll(() => city.close());

  it('can be used by keyboard alone, and says where one is after a click', async () => {
    const page = await browser.visit({ url: city.url, as: 'city' });
    const tile = page.locator('.tile[data-code="310101"]');
    await tile.focus();
    await page.keyboard.press('Enter');
    await page.locator('h1', { hasText: '黄浦区' }).waitFor();
    expect(await page.title()).toContain('黄浦区');
    await page.locator('h1:focus').waitFor();
  });

  it('speaks English when asked to, and remembers', async () => {
    const page = await browser.visit({ url: city.url, as: 'city' });
    await page.getByRole('button', { name: 'English' }).click();
    await page.locator('h1', { hasText: 'Shanghai' }).waitFor();
    await page.reload();
    await page.locator('h1', { hasText: 'Shanghai' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  it('does not move after the first figures', async () => {
    const page = await browser.visit({ url: city.url, as: 'city' });
    await page.reload();
    await page.locator('.figure[aria-busy="false"]').first().waitFor();
    await page.evaluate(WATCH_SHIFTS);
    await page.locator('.chart svg').waitFor();
    await page.locator('.waiting, [aria-busy="true"]').first().waitFor({ state: 'detached' });
    expect(await page.evaluate<unknown>('shifts')).toEqual([]);
  });

  it('loads less JavaScript than its limit, compressed, and asks nobody but its own gateway', async () => {
    const page = await browser.visit({ url: city.url, as: 'city' });
    await page.locator('.chart svg').waitFor();
    const bytes = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.endsWith('.js'))
        .reduce((sum, entry) => sum + Number(Reflect.get(entry, 'encodedBodySize')), 0),
    );
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThan(FIRST_PAGE_LIMIT_BYTES);
    const hosts = new Set(browser.requested.map((url) => new URL(url).host));
    expect([...hosts]).toEqual([new URL(city.url).host]);
    expect(browser.complaints).toEqual([]);
  });
});
