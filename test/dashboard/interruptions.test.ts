import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { LOOK_MS, ROUTINE_MS, WATCH_WAITING, asksAgain, countOf, flap, looksAgain } from '../testkit/asking-again.ts';
import { inBrowser, settled } from '../testkit/browser.ts';
import { type City, startCity } from '../testkit/city.ts';
import { exportedWorkbook, saidAbout } from '../testkit/downloads.ts';
import { until } from '../testkit/gateway.ts';
import { furtherGateway } from '../testkit/further-gateway.ts';
import { connectTo } from '../testkit/raw-sql.ts';

const DISTRICT = '310105';
const OTHER = '310101';
/** Less than what an owner itself waits for a connection. */
const DEADLINE_MS = 9_000;
const A_CLIENT = '{ clients(within: "310101002001", first: 1) { edges { node { id } } } }';
const MINUTE_MS = 60_000;

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

  it('by owners that come and go all the time asks for its figures again once a minute, and once more after the last change', async () => {
    const page = await browser.visit({ url: city.url, as: 'city', path: '/?figure=coverage', movesClock: true });
    await page.locator('.ranking[aria-busy="false"]').waitFor();
    const asked = countOf(page, 'FiguresAndTrends');
    const began = await timeOf(page);
    const flapping = await flap(page);
    for (let looked = 0; looked < 30; looked++) await looksAgain(page);
    const minutes = ((await timeOf(page)) - began) / MINUTE_MS;
    expect(minutes).toBeGreaterThanOrEqual(2);
    expect(asked()).toBeGreaterThanOrEqual(1);
    expect(asked()).toBeLessThanOrEqual(1 + Math.ceil(minutes));

    await flapping.endDown();
    const before = asked();
    await flapping.allUp();
    await until(
      async () => {
        if (asked() === before) await looksAgain(page);
        return asked();
      },
      (count) => count > before,
    );
    // What the last change but one asks for may have been due still, and then puts off the last by a minute.
    await page.clock.fastForward(MINUTE_MS);
    await looksAgain(page);
    expect(asked()).toBeLessThanOrEqual(before + 2);
  });

  it('by its own asking again keeps what the reader types, and where, and shows nothing as waiting', async () => {
    const as = `advisor:${OTHER}002001`;
    const { clients } = await city.as(as).ask<{ clients: { edges: { node: { id: string } }[] } }>(A_CLIENT);
    const path = `/clients/${clients.edges[0]?.node.id}`;
    const page = await browser.visit({ url: city.url, as, path, movesClock: true });
    await page.locator('input[name="needs"]').first().check();
    await page.locator('textarea[name="summary"]').fill('腿脚不便');
    await page.evaluate(WATCH_WAITING);
    const at = await page.evaluate('scrollTo(0, 150), scrollY');
    expect(at).toBeGreaterThan(0);
    await asksAgain(page, 'ClientPage(');
    expect(await page.locator('input[name="needs"]').first().isChecked()).toBe(true);
    expect(await page.locator('textarea[name="summary"]:focus').inputValue()).toBe('腿脚不便');
    expect(await page.evaluate('[scrollY, waited]')).toEqual([at, 0]);
  });

  it('by its own asking again leaves an opened row open, with the focus where it was', async () => {
    const path = '/lists/policies?within=31';
    const page = await browser.visit({ url: city.url, as: 'city', path, movesClock: true });
    await page.locator('.entry summary').nth(2).click();
    await page.evaluate(WATCH_WAITING);
    await asksAgain(page, 'Policies(');
    expect(await page.locator('.entry').nth(2).getAttribute('open')).toBe('');
    await page.locator('.entry summary:focus').waitFor();
    expect(await page.evaluate('waited')).toBe(0);
  });

  it('by its own asking again makes no search for people again, which would count as another one', async () => {
    const path = '/lists/clients?within=310101002&search=wang';
    const page = await browser.visit({ url: city.url, as: 'street:310101002', path, movesClock: true });
    await page.locator('section[aria-busy="false"]').waitFor();
    const asked = countOf(page, 'Clients(');
    await asksAgain(page, 'Place(');
    expect(asked()).toBe(0);
    await page.getByRole('searchbox', { name: '搜索' }).fill('zhang');
    await page.getByRole('searchbox', { name: '搜索' }).press('Enter');
    await page.waitForURL('**search=zhang*');
    await settled(page.locator('main > section'));
    expect(asked()).toBe(1);
  });

  it('by the gateway’s wish for a pause asks for nothing until that is over, and leaves what was seen in place', async () => {
    const page = await browser.visit({ url: city.url, as: 'city', path: '/?figure=coverage', movesClock: true });
    await page.locator('.ranking[aria-busy="false"]').waitFor();
    const shown = await settled(page.locator('[data-figure="coverage"] .figure-value'));
    const errors = [{ message: 'Too many requests.', extensions: { code: 'RATE_LIMITED' } }];
    const refused = { status: 429, headers: { 'retry-after': '90' }, json: { errors } };
    await page.route('**/graphql', (route) =>
      route.fulfill({ ...refused, contentType: 'application/graphql-response+json' }),
    );
    await page.clock.fastForward(LOOK_MS);
    await page.locator('.cut-off', { hasText: '网关繁忙' }).waitFor();
    const asked = countOf(page, '');
    for (let looked = 0; looked < 20; looked++) await page.clock.fastForward(LOOK_MS);
    await page.getByRole('link', { name: '黄浦区' }).first().click();
    await page.locator('h1').waitFor();
    await page.goBack();
    expect(asked()).toBe(0);
    expect(await page.locator('[data-figure="coverage"] .figure-value').innerText()).toBe(shown);
    await page.unroute('**/graphql');
    await page.clock.fastForward(MINUTE_MS);
    await page.locator('.cut-off').waitFor({ state: 'detached' });
    expect(await settled(page.locator('[data-figure="coverage"] .figure-value'))).toBe(shown);
  });

  it('by what the reader may not see is told so, is shown no outage, and does not ask again', async () => {
    const path = `/division/${DISTRICT}`;
    const page = await browser.visit({ url: city.url, as: `district:${OTHER}`, path, movesClock: true });
    expect(await settled(page.locator('.figures'))).toContain('您的身份看不到此项');
    expect(await page.locator('.missing').count()).toBe(0);
    const asked = countOf(page, 'FiguresAndTrends');
    await page.clock.fastForward(ROUTINE_MS);
    await looksAgain(page);
    expect(asked()).toBe(0);
  });

  it('by a slow district holds up that tile alone, and says so when its time is over; afterwards it is there again', async () => {
    const gateway = await furtherGateway(city, { ownerDeadlineMs: DEADLINE_MS });
    const database = await connectTo(city.tablesUrlOf(DISTRICT));
    await database.query('begin');
    await database.query('lock table advisors.figure in access exclusive mode');
    const page = await browser.visit({ url: gateway.url, as: 'city', path: '/?figure=coverage', movesClock: true });
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
    const again = page.locator(`.tile[data-code="${DISTRICT}"]:has-text("%")`);
    // The page's minute is over at once, the gateway's is not: it asks the owner again when its own time has come, and on a
    // busy machine may show what it got too late, with a word about its age, before it shows what is there now.
    await until(
      async () => {
        await page.clock.fastForward(MINUTE_MS);
        await again.waitFor({ timeout: 1000 }).catch(() => {});
        return [await again.count(), await row.locator('.troubles').count()];
      },
      ([shown, troubled]) => shown === 1 && troubled === 0,
      MINUTE_MS,
    );
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
      await page.locator('.list .reserved td, p.note', { hasText: '缺' }).first().waitFor();
      expect([path, await page.getByText('没有。', { exact: true }).count()]).toEqual([path, 0]);
    }
    await browser.leave();
    await gateway.close();
  });
});

async function figureText(page: Page): Promise<string> {
  return (await page.locator('[data-figure="coverage"][aria-busy="false"] .figure-value').innerText()).trim();
}

/** Milliseconds of the page's own clock. */
async function timeOf(page: Page): Promise<number> {
  return page.evaluate<number>('Date.now()');
}
