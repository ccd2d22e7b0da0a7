import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { inBrowser, settled } from '../testkit/browser.ts';
import { type City, startCity } from '../testkit/city.ts';
import { exportedWorkbook, saidAbout } from '../testkit/downloads.ts';
import { furtherGateway } from '../testkit/further-gateway.ts';
import { connectTo } from '../testkit/raw-sql.ts';

const DISTRICT = '310105';
const OTHER = '310101';
const DEADLINE_MS = 8000;
/** After which the page looks at the owners again. */
const LOOK_MS = 4000;

/** What is stopped stays so: the tests run in this order, and those of an owner of which nothing is known ask a new gateway. */
inBrowser('a page interrupted', (browser) => {
  let city: City;
  beforeAll(async () => {
    city = await startCity({ owners: [{ code: '31' }, { code: OTHER }, { code: DISTRICT }], months: 3 });
  }, 120_000);
  afterAll(() => city.close());

  it('by the gateway’s restart is told while it lasts, leaves what was seen in place, and ends without the reader doing anything', async () => {
    const first = await furtherGateway(city);
    const page = await browser.visit({ url: first.url, as: 'city', path: '/?figure=coverage', movesClock: true });
    await page.locator('.tile[data-code="310101"]:has-text("%")').waitFor();
    const shown = await settled(page.locator('[data-figure="coverage"] .figure-value'));
    await first.close();
    await page.clock.fastForward(LOOK_MS);
    await page.locator('.cut-off', { hasText: '与网关的连接中断' }).waitFor();
    expect(await page.locator('[data-figure="coverage"] .figure-value').innerText()).toBe(shown);
    const second = await furtherGateway(city, { port: Number(new URL(first.url).port) });
    await page.clock.fastForward(LOOK_MS);
    await page.locator('.cut-off').waitFor({ state: 'detached' });
    await page.getByRole('link', { name: '黄浦区' }).first().click();
    expect(await settled(page.locator('[data-figure="coverage"] .figure-value'))).toMatch(/%/);
    await browser.leave();
    await second.close();
  });

  it('by a slow district holds up that tile alone, and says so when its time is over; afterwards it is there again', async () => {
    const gateway = await furtherGateway(city, { ownerDeadlineMs: DEADLINE_MS });
    const database = await connectTo(city.tablesUrlOf(DISTRICT));
    await database.query('begin');
    await database.query('lock table advisors.station_duty in access exclusive mode');
    const page = await browser.visit({ url: gateway.url, as: 'city', path: '/?figure=coverage' });
    const began = Date.now();
    await page.locator(`.tile[data-code="${OTHER}"]:has-text("%")`).waitFor();
    expect(Date.now() - began).toBeLessThan(DEADLINE_MS);
    expect(await page.locator(`.tile[data-code="${DISTRICT}"] .waiting`).count()).toBe(1);
    const early = await exportedWorkbook(page);
    expect(saidAbout(early, '不完整之处')).toContain('长宁区: 等待答复');
    expect(saidAbout(early, '完整性')).toEqual([]);
    const row = page.locator(`.ranking tr[data-code="${DISTRICT}"]`);
    await row.getByText('缺 长宁区 的部分：答复超时').waitFor();
    expect(await page.locator(`.tile[data-code="${DISTRICT}"] .tile-value`).innerText()).toBe('缺');
    await page.locator('[data-figure="coverage"] .troubles', { hasText: '长宁区' }).waitFor();
    await database.query('rollback');
    await page.reload();
    await page.locator(`.tile[data-code="${DISTRICT}"]:has-text("%")`).waitFor();
    expect(await row.locator('.troubles').count()).toBe(0);
    await browser.leave();
    await database.end();
    await gateway.close();
  });

  it('by a district whose instances stop names it at once, says that its figures are earlier ones, and leaves the others as they are', async () => {
    const page = await browser.visit({ url: city.url, as: 'city', path: '/?figure=coverage' });
    const others = '.tile[data-code="310101"] .tile-value';
    await page.locator(`${others}:has-text("%")`).waitFor();
    await page.locator(`.tile[data-code="${DISTRICT}"]:has-text("%")`).waitFor();
    const before = await page.locator(others).innerText();
    const whole = await figureText(page);
    await city.stopOwner(DISTRICT);
    await page.clock.fastForward(LOOK_MS);
    await page.locator(`.tile[data-code="${DISTRICT}"][data-state="DOWN"]`).waitFor();
    expect(await page.locator('.owners summary').innerText()).toMatch(
      /1 个数据归属单位异常：长宁区 中断（自 .*）|1 个数据归属单位异常：长宁区 中断 \(自 .*\)/,
    );
    const row = page.locator(`.ranking tr[data-code="${DISTRICT}"]`);
    await row.getByText(/长宁区 为 .* 的最近数据：联系不上/).waitFor();
    await page.locator('[data-figure="coverage"] .troubles', { hasText: /长宁区 为 .* 的最近数据/ }).waitFor();
    expect(await figureText(page)).toBe(whole);
    expect(await page.locator(others).innerText()).toBe(before);
  });

  it('by a district of which nothing is known lacks it by name, and no total is made without it', async () => {
    const gateway = await furtherGateway(city);
    const page = await browser.visit({ url: gateway.url, as: 'city', path: '/?figure=coverage' });
    await page.locator('[data-figure="coverage"] .troubles', { hasText: '缺 长宁区 的部分：联系不上' }).waitFor();
    expect(await figureText(page)).toBe('缺');
    expect(await settled(page.locator(`.tile[data-code="${DISTRICT}"] .tile-value`))).toBe('缺');
    await page.locator('.tile[data-code="310101"]:has-text("%")').waitFor();
    await browser.leave();
    await gateway.close();
  });

  it('by a district that is not there has lists without its rows say that they are missing, and not that there are none', async () => {
    await city.stopOwner(OTHER);
    const gateway = await furtherGateway(city);
    for (const path of ['/division/310101', '/worklist', '/filings']) {
      const page = await browser.visit({ url: gateway.url, as: `district:${OTHER}`, path });
      await page.locator('.troubles', { hasText: '缺 黄浦区 的部分' }).first().waitFor();
      await page.locator('.list-head .reserved td, p.note', { hasText: '缺' }).first().waitFor();
      expect([path, await page.getByText('没有。', { exact: true }).count()]).toEqual([path, 0]);
    }
    await browser.leave();
    await gateway.close();
  });
});

async function figureText(page: Page): Promise<string> {
  return (await page.locator('[data-figure="coverage"][aria-busy="false"] .figure-value').innerText()).trim();
}
