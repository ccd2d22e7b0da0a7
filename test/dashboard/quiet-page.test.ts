import { beforeAll, expect, it } from '@jest/globals';
import { inBrowser, settled } from '../testkit/browser.ts';
import { type SharedCity, sharedCity } from '../testkit/shared-city.ts';

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

/** Whom one can be, where one begins, and what one is not shown. */
const PERSONAS = [
  { as: 'city', path: '/', heading: '上海市', hidden: '待访' },
  { as: 'district:310101', path: '/division/310101', heading: '黄浦区', hidden: '总览' },
  { as: 'street:310101002', path: '/division/310101002', heading: '南京东路街道', hidden: '总览' },
  { as: 'station:310101002001', path: '/division/310101002001', heading: '云南中路居委会', hidden: '总览' },
  {
    as: 'advisor:310101002001',
    path: '/worklist',
    heading: '待访清单',
    hidden: '总览',
    who: '云南中路居委会社区救助顾问服务点',
  },
  { as: 'auditor:31', path: '/', heading: '上海市', hidden: '待访' },
  { as: 'partner:demo', path: '/libraries', heading: '政策库、资源库、项目库', hidden: '总览' },
];

inBrowser('the page', (browser) => {
  let city: SharedCity;
  beforeAll(async () => {
    city = await sharedCity();
  }, 120_000);

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

  it.each(PERSONAS)(
    'has $as sign in with one click and begin at $path',
    async ({ as, path, heading, hidden, who = as }) => {
      const page = await browser.visit({ url: city.url, as });
      await page.waitForURL((url) => url.pathname === path);
      await page.locator('h1', { hasText: heading }).waitFor();
      expect(await page.locator('header nav').getByText(hidden, { exact: true }).count()).toBe(0);
      await page.locator('.header').getByText(who).waitFor();
      expect(await page.locator('.header').getByText(who).count()).toBe(1);
    },
  );

  it('is left with one click, and nothing of what was shown stays', async () => {
    const page = await browser.visit({ url: city.url, as: 'city' });
    await page.locator('.figure[aria-busy="false"]').first().waitFor();
    await page.getByRole('button', { name: '退出' }).click();
    await page.locator('[data-persona="city"]').waitFor();
    expect(await page.locator('.figure').count()).toBe(0);
    expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }))).not.toContain('eyJ');
  });

  it('does not let a district officer past the own district', async () => {
    const page = await browser.visit({ url: city.url, as: 'district:310101', path: '/division/310104' });
    expect(await settled(page.locator('.figures'))).toContain('您的身份看不到此项');
    expect(await page.locator('.figure-value').allInnerTexts()).not.toContainEqual(expect.stringMatching(/\d|缺/));
    expect(await page.locator('.missing').count()).toBe(0);
  });
});
