import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { inBrowser, settled } from '../testkit/browser.ts';
import { type City, startCity } from '../testkit/city.ts';

/** Whom one can be, where one begins, and what one is not shown. */
const PERSONAS = [
  { as: 'city', path: '/', heading: '上海市', hidden: '待访' },
  { as: 'district:310101', path: '/division/310101', heading: '黄浦区', hidden: '总览' },
  { as: 'street:310101002', path: '/division/310101002', heading: '南京东路街道', hidden: '总览' },
  { as: 'station:310101002001', path: '/division/310101002001', heading: '云南中路居委会', hidden: '总览' },
  { as: 'advisor:310101002001', path: '/division/310101002001', heading: '云南中路居委会', hidden: '总览' },
  { as: 'auditor:31', path: '/', heading: '上海市', hidden: '待访' },
  { as: 'partner:demo', path: '/libraries', heading: '政策库、资源库、项目库', hidden: '总览' },
];

inBrowser('with one click', (browser) => {
  let city: City;
  beforeAll(async () => {
    city = await startCity({ owners: [{ code: '31' }, { code: '310101' }], months: 1 });
  }, 120_000);
  afterAll(() => city.close());

  it.each(PERSONAS)('$as signs in and begins at $path', async ({ as, path, heading, hidden }) => {
    const page = await browser.visit({ url: city.url, as });
    await page.waitForURL((url) => url.pathname === path);
    await page.locator('h1', { hasText: heading }).waitFor();
    expect(await page.locator('header nav').getByText(hidden, { exact: true }).count()).toBe(0);
    expect(await page.locator('.header').getByText(as).count()).toBe(1);
  });

  it('and another, one leaves again, and nothing of what was shown stays', async () => {
    const page = await browser.visit({ url: city.url, as: 'city' });
    await page.locator('.figure[aria-busy="false"]').first().waitFor();
    await page.getByRole('button', { name: '退出' }).click();
    await page.locator('[data-persona="city"]').waitFor();
    expect(await page.locator('.figure').count()).toBe(0);
    expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }))).not.toContain('eyJ');
  });

  it('a district officer does not get past the own district', async () => {
    const page = await browser.visit({ url: city.url, as: 'district:310101', path: '/division/310104' });
    expect(await settled(page.locator('.figures'))).toContain('您的身份看不到此项');
    expect(await page.locator('.figure-value').allInnerTexts()).not.toContainEqual(expect.stringMatching(/\d/));
  });
});
