import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { inBrowser, settled } from '../testkit/browser.ts';
import { type City, startCity } from '../testkit/city.ts';
import { picture } from '../testkit/visit-page.ts';

const STREET = 'street:310101002';
const BUREAU = 'district:310101';

inBrowser('publicity and guidance', (browser) => {
  let city: City;
  beforeAll(async () => {
    city = await startCity({ owners: [{ code: '310101' }] });
  }, 120_000);
  afterAll(() => city.close());

  const open = async (as: string, path: string) => {
    const page = await browser.visit({ url: city.url, as, path });
    await settled(page.locator('main > section'));
    return page;
  };

  it('an event is recorded by its street without a count of people, and the list says that nobody counted', async () => {
    const page = await open(STREET, '/lists/outreach/310101002/record');
    await page.getByLabel('日期').fill('2026-11-20');
    await page.getByLabel('宣传渠道').selectOption({ label: '社区宣传' });
    await page.getByLabel('住房救助').check();
    await page.getByLabel('地点').fill('街道文化中心');
    await picture(page, 'record-outreach');
    await send(page);
    await page.goto(new URL('/lists/outreach', city.url).href);
    await page.getByRole('cell', { name: '未统计', exact: true }).waitFor();
    await picture(page, 'outreach');
    const query = `{ outreach(within: "310101002") { edges { node { topics reach } } } }`;
    expect(await city.as(STREET).ask(query)).toEqual({
      outreach: { edges: [{ node: { topics: ['HOUSING'], reach: null } }] },
    });
  });

  it('a question is asked by a street and answered by the district, and the street finds the answer', async () => {
    const asking = await open(STREET, '/lists/guidance-questions/310101002/ask');
    await asking.getByLabel('标题').fill('人户分离在哪里申请');
    await asking.getByLabel('内容').fill('户籍在外区的家庭应在哪里提出申请？');
    await send(asking);
    const page = await open(BUREAU, '/lists/guidance-questions');
    const row = page.locator('.list tbody tr', { hasText: '人户分离' });
    await row.locator('summary').first().click();
    await row.getByRole('link', { name: '答复', exact: true }).click();
    await settled(page.locator('main > section'));
    await page.getByLabel('答复').fill('向实际居住地的街道提出。');
    await picture(page, 'answer-guidance');
    await send(page);
    const found = await open(STREET, '/lists/guidance-answers');
    await found.locator('.list tbody tr', { hasText: '向实际居住地的街道提出' }).waitFor();
    await picture(found, 'guidance-answers');
    const query = `{ guidanceQuestions(within: "310101002") { edges { node { state } } } }`;
    expect(await city.as(STREET).ask(query)).toEqual({
      guidanceQuestions: { edges: [{ node: { state: 'ANSWERED' } }] },
    });
  });
});

async function send(page: Page): Promise<void> {
  await page.locator('main form button[type="submit"]').click();
  await page.locator('.done').waitFor();
}
