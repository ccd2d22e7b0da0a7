import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { inBrowser, settled } from '../testkit/browser.ts';
import { type City, startCity } from '../testkit/city.ts';

const STOPPED = '310105';

inBrowser('a district whose instances stop while the page is open', (browser) => {
  let city: City;
  beforeEach(async () => {
    const owners = [{ code: '31' }, { code: '310101' }, { code: STOPPED }];
    city = await startCity({ owners, months: 1 });
  }, 120_000);
  afterEach(() => city.close());

  it('is named at once, its figures are said to be earlier ones, and the others stay as they are', async () => {
    const page = await browser.visit({ url: city.url, as: 'city', path: '/?figure=coverage' });
    const others = '.tile[data-code="310101"] .tile-value';
    await page.locator(`${others}:has-text("%")`).waitFor();
    await page.locator(`.tile[data-code="${STOPPED}"]:has-text("%")`).waitFor();
    const before = await page.locator(others).innerText();
    const whole = await figureText(page);
    await city.stopOwner(STOPPED);
    await page.locator(`.tile[data-code="${STOPPED}"][data-state="DOWN"]`).waitFor();
    expect(await page.locator('.owners summary').innerText()).toMatch(
      /1 个数据归属单位异常：长宁区 中断（自 .*）|1 个数据归属单位异常：长宁区 中断 \(自 .*\)/,
    );
    const row = page.locator(`.ranking tr[data-code="${STOPPED}"]`);
    await row.getByText(/长宁区 为 .* 的最近数据：联系不上/).waitFor();
    await page.locator('[data-figure="coverage"] .troubles', { hasText: /长宁区 为 .* 的最近数据/ }).waitFor();
    expect(await figureText(page)).toBe(whole);
    expect(await page.locator(others).innerText()).toBe(before);
  });

  it('is missing by name, and no total is made without it, when nothing is known of it', async () => {
    await city.stopOwner(STOPPED);
    const page = await browser.visit({ url: city.url, as: 'city', path: '/?figure=coverage' });
    await page.locator('[data-figure="coverage"] .troubles', { hasText: '缺 长宁区 的部分：联系不上' }).waitFor();
    expect(await figureText(page)).toBe('缺');
    expect(await settled(page.locator(`.tile[data-code="${STOPPED}"] .tile-value`))).toBe('缺');
    await page.locator('.tile[data-code="310101"]:has-text("%")').waitFor();
  });

  it('has lists without its rows say that they are missing, and not that there are none', async () => {
    await city.stopOwner('310101');
    for (const path of ['/division/310101', '/worklist', '/filings']) {
      const page = await browser.visit({ url: city.url, as: 'district:310101', path });
      await page.locator('.troubles', { hasText: '缺 黄浦区 的部分' }).first().waitFor();
      await page.locator('.list-head .reserved td, p.note', { hasText: '缺' }).first().waitFor();
      expect([path, await page.getByText('没有。', { exact: true }).count()]).toEqual([path, 0]);
    }
  });
});

async function figureText(page: Page): Promise<string> {
  return (await page.locator('[data-figure="coverage"][aria-busy="false"] .figure-value').innerText()).trim();
}
