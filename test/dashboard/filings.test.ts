import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { advisorAt, changeAdvisor, moveFiling, openStation, readAdvisor } from '../testkit/advisor-verbs.ts';
import { inBrowser } from '../testkit/browser.ts';
import { exportedWorkbook } from '../testkit/downloads.ts';
import type { Graph } from '../testkit/graph.ts';
import { picture } from '../testkit/visit-page.ts';
import { type SharedCity, sharedCity } from '../testkit/shared-city.ts';
import { recordOf } from '../testkit/write.ts';

const FILING = /* GraphQL */ `
  query Filing($id: ID!) {
    advisor(id: $id) {
      filing {
        state
        history {
          reason
        }
      }
    }
  }
`;

type Filing = { advisor: { filing: { state: string; history: { reason: string | null }[] } } };

inBrowser('filings to decide', (browser) => {
  let city: SharedCity;
  beforeAll(async () => {
    city = await sharedCity();
    await submitTo(city);
  }, 120_000);

  const open = (as: string, hurries = false): Promise<Page> =>
    browser.visit({ url: city.url, path: '/filings', as, hurries });
  const filingOf = async (id: string): Promise<Filing['advisor']['filing']> =>
    (await city.as('district:310101').ask<Filing>(FILING, { id })).advisor.filing;

  it('are filed by a click, and leave the list', async () => {
    const page = await open('district:310101');
    const row = await firstDecidable(page);
    expect(await filingOf(row.id)).toMatchObject({ state: 'SUBMITTED' });
    await row.locator.getByRole('button', { name: '准予备案' }).click();
    await page.getByRole('status').filter({ hasText: '已准予备案' }).waitFor();
    await row.locator.waitFor({ state: 'detached' });
    await page.locator('tr[data-advisor] th:focus').waitFor();
    expect(await filingOf(row.id)).toMatchObject({ state: 'FILED' });
  });

  it('are decided by a deputy as well, whom the authority names until a day and ends', async () => {
    const page = await open('district:310101');
    await page.getByRole('link', { name: '代理人' }).click();
    await page.getByRole('button', { name: '指定代理人' }).click();
    await page.locator('.wrong').first().waitFor();
    await page.getByLabel('代理人账号').fill('li-na');
    await page.getByLabel('截止日期').fill('2026-12-31');
    await page.getByRole('button', { name: '指定代理人' }).click();
    const row = page.locator('tr[data-deputy]').filter({ hasText: 'li-na' });
    await row.getByText('2026-12-31').waitFor();
    await picture(page, 'deputies');
    await row.getByRole('button', { name: '终止代理' }).click();
    await page.getByRole('status').and(page.locator(':focus')).getByText('已终止 li-na 的代理。').waitFor();
    await row.getByText(/终止$/).waitFor();
    expect(await row.getByRole('button').count()).toBe(0);
  });

  it('are returned with a reason, and not without one', async () => {
    const page = await open('district:310101');
    const row = await firstDecidable(page);
    await row.locator.getByRole('button', { name: '退回补正' }).click();
    await row.locator.getByRole('button', { name: '确认退回' }).click();
    await row.locator.locator('.wrong').waitFor();
    expect(await filingOf(row.id)).toMatchObject({ state: 'SUBMITTED' });
    await row.locator.getByLabel('退回原因').fill('缺少聘用合同');
    await row.locator.getByRole('button', { name: '确认退回' }).click();
    await row.locator.waitFor({ state: 'detached' });
    const { state, history } = await filingOf(row.id);
    expect(state).toBe('RETURNED');
    expect(history[0]).toMatchObject({ reason: '缺少聘用合同' });
  });

  it('say what became of one that another officer decided meanwhile, and keep the reason that was typed', async () => {
    const page = await open('district:310101');
    const row = await firstDecidable(page);
    await row.locator.getByRole('button', { name: '退回补正' }).click();
    await row.locator.getByLabel('退回原因').fill('缺少聘用合同');
    const waiting = Number(/共 (\d+) 条/.exec(await page.locator('.title-row').innerText())?.[1]);
    recordOf(await moveFiling(city.as('district:310101'), row.id, 'FILE'));
    await row.locator.getByRole('button', { name: '确认退回' }).click();
    await row.locator.getByText('不能“退回补正”').waitFor();
    await page.getByText(`共 ${waiting - 1} 条`).waitFor();
    expect(await row.locator.getByLabel('退回原因').inputValue()).toBe('缺少聘用合同');
    expect(await page.getByRole('columnheader', { name: '证件号码' }).count()).toBe(1);
  });

  it('are decided anew when they are submitted again, whatever became of an answer that was lost', async () => {
    const page = await open('street:310101002', true);
    const row = await firstDecidable(page);
    const restore = await loseAnswers(page, 'MoveFiling');
    await row.locator.getByRole('button', { name: '退回补正' }).click();
    await row.locator.getByLabel('退回原因').fill('缺少聘用合同');
    await row.locator.getByRole('button', { name: '确认退回' }).click();
    await row.locator.getByText('尚不知道是否已经保存').waitFor();
    expect(await filingOf(row.id)).toMatchObject({ state: 'RETURNED' });
    await restore();
    await page.reload();
    await page.getByText('等待本单位办理的顾问').waitFor();
    recordOf(await moveFiling(city.as('district:310101'), row.id, 'SUBMIT'));
    await page.reload();
    await row.locator.getByRole('button', { name: '准予备案' }).waitFor();
    expect(await row.locator.getByRole('button', { name: '再次保存' }).count()).toBe(0);
    await row.locator.getByRole('button', { name: '准予备案' }).click();
    await page.getByRole('status').filter({ hasText: '已准予备案' }).waitFor();
    expect(await filingOf(row.id)).toMatchObject({ state: 'FILED' });
  }, 60_000);

  it.each(['district:310101', 'street:310101002'])('are those of which %s is the authority', async (as) => {
    const page = await open(as);
    await page.getByText('等待本单位办理的顾问').waitFor();
    const { id } = await firstDecidable(page);
    const ids = await page.locator('tr[data-advisor]').evaluateAll((rows) => rows.map((row) => row.dataset['advisor']));
    expect(ids).toContain(id);
    for (const one of ids) {
      const query = 'query ($id: ID!) { advisor(id: $id) { filing { authority { code } } } }';
      const { advisor } = await city.as(as).ask<{ advisor: object }>(query, { id: one });
      expect(advisor).toEqual({ filing: { authority: { code: as.split(':')[1] } } });
    }
    const [sheet] = await exportedWorkbook(page);
    await page.getByText(`共 ${(sheet?.data.length ?? 0) - 1} 条`).waitFor();
    expect(sheet?.data[0]).toContain('证件号码');
  });

  it('that were returned are corrected with the reason in sight, and sent again', async () => {
    const district = city.as('district:310101');
    const { id } = await advisorIn(district, 41, 'SUBMIT');
    recordOf(await moveFiling(district, id, 'RETURN', '缺少聘用合同'));
    const page = await browser.visit({
      url: city.url,
      path: '/lists/advisors?within=310101017',
      as: 'district:310101',
    });
    const row = page.locator('.list tbody tr', { hasText: '退回补正' });
    await row.locator('summary').click();
    await row.getByRole('link', { name: '修改' }).click();
    await page.getByText('退回原因：缺少聘用合同').waitFor();
    await page.getByLabel('工作单位').fill('打浦桥街道社区事务中心');
    await page.locator('main form button[type="submit"]').click();
    await page.locator('.done', { hasText: '已保存' }).waitFor();
    await page.getByRole('link', { name: '返回清单' }).click();
    await row.locator('summary').click();
    await row.getByRole('link', { name: '提交备案' }).click();
    await page.getByRole('button', { name: '提交备案' }).click();
    await page.locator('.done', { hasText: '已提交' }).waitFor();
    await picture(page, 'submitted-again');
    expect(await filingOf(id)).toMatchObject({ state: 'SUBMITTED' });
    expect(await readAdvisor(district, id)).toMatchObject({ employer: '打浦桥街道社区事务中心' });
  });

  it('show a changed document and licence in words, and are decided as they were shown', async () => {
    const district = city.as('district:310101');
    const { id } = await advisorIn(district, 42, 'SUBMIT', 'FILE');
    const page = await browser.visit({ url: city.url, path: `/lists/advisors/${id}/change`, as: 'district:310101' });
    const save = () => page.locator('main form button[type="submit"]').click();
    await page.getByLabel('证件类型').selectOption('PASSPORT');
    await page.getByLabel('等级').selectOption('SENIOR');
    await save();
    await page.getByLabel('证件号码').and(page.locator('[aria-invalid="true"]')).waitFor();
    await picture(page, 'edit-advisor-parts');
    await page.getByLabel('证件号码').fill('E12345678');
    await page.getByLabel('证书编号').fill('SW-2020-1');
    await save();
    await page.getByText(/待备案的改动：职业资格 .*→ 高级社会工作师 SW-2020-1/).waitFor();
    await page.goto(new URL('/filings', city.url).href);
    const row = page.locator(`tr[data-advisor="${id}"]`);
    await row.getByText('高级社会工作师 SW-2020-1').waitFor();
    await row.getByText('变更 证件号码').waitFor();
    await picture(page, 'changed-filing');
    recordOf(await changeAdvisor(district, id, { employer: '五里桥街道社区事务中心' }));
    await row.getByRole('button', { name: '准予备案' }).click();
    await row.getByText('这条记录已被更正').waitFor();
    await row.getByText('→ 五里桥街道社区事务中心').waitFor();
    expect(await filingOf(id)).toMatchObject({ state: 'CHANGED' });
    await row.getByRole('button', { name: '准予备案' }).click();
    await page.getByRole('status').filter({ hasText: '已准予备案' }).waitFor();
    const filed = { licence: { level: 'SENIOR' }, employer: '五里桥街道社区事务中心', filing: { state: 'FILED' } };
    expect(await readAdvisor(district, id)).toMatchObject(filed);
  });

  it.each(['city', 'station:310101002001', 'advisor:310101002001', 'auditor:31'])('are not shown to %s', async (as) => {
    const page = await open(as);
    await page.getByText('没有这个页面').first().waitFor();
    expect(await page.getByRole('link', { name: '备案办理' }).count()).toBe(0);
  });
});

/** Four advisors who wait for the district, and four who wait for one of its streets. */
async function submitTo(city: SharedCity): Promise<void> {
  const district = city.as('district:310101');
  const places = [
    { kind: 'SUBDISTRICT_SERVICE', division: '310101013', name: '外滩街道分中心' },
    { kind: 'PROFESSIONAL_POINT', division: '310101002', name: '乐群专业服务点', providerName: '乐群社工' },
  ];
  for (const [i, place] of places.entries()) {
    const { id } = recordOf(await openStation(district, place));
    for (const serial of [1, 2, 3, 4]) await advisorAt(district, id, 10 * i + serial, 'SUBMIT');
  }
}

let stations = 0;

/** An advisor of a station of its own, filed with the district. */
async function advisorIn(district: Graph, serial: number, ...steps: string[]) {
  stations += 1;
  const place = { kind: 'SUBDISTRICT_SERVICE', division: '310101017', name: `第${stations}分中心` };
  return advisorAt(district, recordOf(await openStation(district, place)).id, serial, ...steps);
}

/** From now on a mutation is done, and its answer never arrives. Returns how to end that. */
async function loseAnswers(page: Page, mutation: string): Promise<() => Promise<void>> {
  const asked = '**/graphql';
  await page.route(asked, async (route) => {
    if (route.request().postData()?.includes(`mutation ${mutation}`) !== true) return route.continue();
    await route.fetch();
    return route.abort();
  });
  return () => page.unroute(asked);
}

async function firstDecidable(page: Page) {
  const row = page.locator('tr[data-advisor]', { has: page.getByRole('button', { name: '准予备案' }) }).first();
  await row.waitFor();
  const id = (await row.getAttribute('data-advisor')) ?? '';
  return { id, locator: page.locator(`tr[data-advisor="${id}"]`) };
}
