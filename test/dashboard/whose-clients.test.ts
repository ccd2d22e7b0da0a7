import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { advisorAt, openStation } from '../testkit/advisor-verbs.ts';
import { inBrowser } from '../testkit/browser.ts';
import { type City, startCity } from '../testkit/city.ts';
import { reassignClients, registerClient } from '../testkit/client-verbs.ts';
import { picture } from '../testkit/visit-page.ts';
import { recordOf } from '../testkit/write.ts';

const DISTRICT = 'district:310101';
const STREET = 'street:310101002';
const HERE = '310101002001';
const ELSEWHERE = '310101017002';
const SERVED = /* GraphQL */ `
  query Served($within: DivisionCode!, $filter: ClientFilter) {
    clients(within: $within, filter: $filter) {
      edges {
        node {
          id
        }
      }
    }
  }
`;

inBrowser('clients given to another advisor', (browser) => {
  let city: City;
  let stays: string;
  let leaves: string;
  let elsewhere: string;
  let clients: string[];
  beforeAll(async () => {
    city = await startCity({ owners: [{ code: '310101' }] });
    const station = recordOf(await openStation(city.as(STREET), { division: HERE })).id;
    const far = recordOf(await openStation(city.as('street:310101017'), { division: ELSEWHERE })).id;
    stays = (await advisorAt(city.as(STREET), station, 1, 'SUBMIT', 'FILE')).id;
    leaves = (await advisorAt(city.as(STREET), station, 2, 'SUBMIT', 'FILE')).id;
    elsewhere = (await advisorAt(city.as('street:310101017'), far, 3, 'SUBMIT', 'FILE')).id;
    clients = [];
    for (let i = 0; i < 5; i++) clients.push((await registerClient(city.as(DISTRICT), HERE)).id);
  }, 120_000);
  afterAll(() => city.close());

  const open = (as: string, query = ''): Promise<Page> =>
    browser.visit({ url: city.url, path: `/reassign${query}`, as });
  const servedBy = async (of: object): Promise<string[]> => {
    const { clients: found } = await city
      .as(STREET)
      .ask<{ clients: { edges: { node: { id: string } }[] } }>(SERVED, { within: HERE, filter: of });
    return found.edges.map(({ node }) => node.id);
  };

  it('are those without one, all or some of them, and it is said how many', async () => {
    const page = await open(STREET);
    const boxes = page.locator('input[name="clients"]');
    await boxes.first().waitFor();
    expect(await boxes.count()).toBe(5);
    await page.getByRole('button', { name: '全选' }).click();
    expect(await page.locator('input[name="clients"]:checked').count()).toBe(5);
    await page.getByRole('button', { name: '全不选' }).click();
    expect(await page.locator('input[name="clients"]:checked').count()).toBe(0);
    await page.getByRole('button', { name: '全选' }).click();
    for (const other of [clients[0], clients[4]]) await page.locator(`input[value="${other}"]`).uncheck();
    await page.getByLabel('新责任顾问').selectOption(leaves);
    await page.getByLabel('原因').fill('新入户');
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
    await picture(page, 'reassigning');
    await page.getByRole('button', { name: '保存转交' }).click();
    await page.locator('.done', { hasText: '已转交 3 名' }).waitFor();
    await page.locator(`input[value="${clients[1]}"]`).waitFor({ state: 'detached' });
    expect(await boxes.count()).toBe(2);
    await picture(page, 'reassigned');
    expect(new Set(await servedBy({ advisor: leaves }))).toEqual(new Set(clients.slice(1, 4)));
  });

  it('are those of one who leaves, found by the name', async () => {
    recordOf(await reassignClients(city.as(STREET), { within: HERE, clients: [clients[4]], advisor: leaves }));
    const page = await open(DISTRICT, '?within=310101002');
    await page.getByLabel('现责任顾问').selectOption(leaves);
    await page.locator(`input[value="${clients[1]}"]`).check();
    await page.locator(`input[value="${clients[4]}"]`).check();
    await page.getByLabel('新责任顾问').selectOption(stays);
    await page.reload();
    await page.locator(`input[value="${clients[1]}"]:checked`).waitFor();
    await page.locator(`option[value="${stays}"]:checked`).first().waitFor({ state: 'attached' });
    await page.getByRole('button', { name: '保存转交' }).click();
    await page.locator('.done', { hasText: '已转交 2 名' }).waitFor();
    expect(await servedBy({ advisor: stays })).toEqual([clients[1], clients[4]]);
  });

  it('are refused at the field that is wrong, and none is given', async () => {
    const page = await open(DISTRICT);
    await page.locator(`input[value="${clients[0]}"]`).waitFor();
    await page.getByLabel('新责任顾问').selectOption(elsewhere);
    await page.getByRole('button', { name: '保存转交' }).click();
    await page.locator('fieldset .wrong').waitFor();
    await page.locator(`input[value="${clients[0]}"]`).check();
    await page.getByRole('button', { name: '保存转交' }).click();
    await page.locator('.field:has(select[name="advisor"]) .wrong').waitFor();
    await picture(page, 'reassign-refused');
    expect(await servedBy({ served: false })).toEqual([clients[0]]);
  });

  it('are found again when their service has ended, and are served by who is chosen among those who serve there', async () => {
    const { id } = await registerClient(city.as(DISTRICT), HERE);
    const page = await browser.visit({ url: city.url, path: `/clients/${id}`, as: STREET });
    const ending = page.locator('details').filter({ has: page.getByText('结束服务', { exact: true }) });
    await ending.locator('summary').click();
    await ending.getByRole('button', { name: '确认结束服务' }).click();
    await ending.locator('[aria-invalid="true"]').waitFor();
    await ending.getByLabel('结束原因').fill('收入增加');
    await ending.getByRole('button', { name: '确认结束服务' }).click();
    await page.locator('.done', { hasText: '服务已结束' }).waitFor();
    await page.locator('.facts', { hasText: '收入增加' }).waitFor();
    await page.getByRole('link', { name: '返回待访清单' }).click();
    await page.getByRole('link', { name: '已结束服务的对象' }).click();
    await page.locator('.entry summary').click();
    await picture(page, 'ended-clients');
    await page.getByRole('link', { name: '恢复服务' }).click();
    await page.waitForURL(`**/lists/ended-clients/${id}/reopen?*`);
    await page.getByLabel('责任顾问').selectOption(stays);
    await page.getByRole('button', { name: '恢复服务' }).click();
    await page.locator('[name="reason"][aria-invalid="true"]').waitFor();
    await page.getByLabel('恢复原因').fill('又遇困难');
    await picture(page, 'reopen');
    await page.getByRole('button', { name: '恢复服务' }).click();
    await page.locator('.done', { hasText: '已恢复服务' }).waitFor();
    expect(await servedBy({ advisor: stays })).toContain(id);
    await page.getByRole('link', { name: '返回清单' }).click();
    await page.locator('.list td', { hasText: '没有' }).waitFor();
  });

  it('are not offered to who may not change clients', async () => {
    const page = await open(`advisor:${HERE}`);
    await page.locator('main h1', { hasText: '没有这个页面' }).waitFor();
    expect(await page.getByRole('link', { name: '转交' }).count()).toBe(0);
  });

  it('stay chosen in the form while their owner is down, also when the page is loaded anew, with what is wrong', async () => {
    const { id } = await registerClient(city.as(DISTRICT), HERE);
    const page = await open(DISTRICT);
    await page.locator(`input[value="${id}"]`).check();
    await page.getByLabel('新责任顾问').selectOption(stays);
    await page.getByLabel('原因').fill('顾问调离');
    await city.stopOwner('310101');
    await page.getByRole('button', { name: '保存转交' }).click();
    const isKept = async (): Promise<void> => {
      await page.locator(`input[value="${id}"]:checked`).waitFor();
      expect(await page.getByLabel('新责任顾问').inputValue()).toBe(stays);
      expect(await page.getByLabel('原因').inputValue()).toBe('顾问调离');
    };
    await page.locator('form .wrong').first().waitFor();
    await isKept();
    await page.reload();
    await page.locator('.troubles li').first().waitFor();
    await isKept();
    // Another field's change drops nothing.
    await page.getByLabel('原因').press('End');
    await page.getByLabel('原因').pressSequentially(' ');
    await page.reload();
    await page.locator(`input[value="${id}"]:checked`).waitFor();
  });
});
