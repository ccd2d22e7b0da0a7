import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { inBrowser } from '../testkit/browser.ts';
import { type SharedCity, sharedCity } from '../testkit/shared-city.ts';
import { AUTHOR, clientsOf, formOf, picture, recordOwn, visitsOf } from '../testkit/visit-page.ts';

const CORRECT = /* GraphQL */ `
  mutation Correct($input: CorrectVisitInput!) {
    correctVisit(input: $input) {
      ok {
        version
      }
    }
  }
`;
const WITHDRAW = 'mutation ($input: WithdrawVisitInput!) { withdrawVisit(input: $input) { ok { id } } }';
const FIGURES = /* GraphQL */ `
  query Figures($id: ID!) {
    client(id: $id) {
      lastVisitedOn
    }
    division(code: "310101002") {
      visitCompliance {
        done
      }
    }
  }
`;

inBrowser('own visits', (browser) => {
  let city: SharedCity;
  let clients: string[];
  beforeAll(async () => {
    city = await sharedCity();
    clients = await clientsOf(city, 7);
  }, 120_000);

  const open = (client: string): Promise<Page> =>
    browser.visit({ url: city.url, path: `/clients/${client}`, as: AUTHOR });

  it('are corrected where the form was changed, and in nothing else', async () => {
    const client = clients[0] ?? '';
    const said = { summary: '原来的情况。', place: '居委会', companions: ['王阿姨'], needs: ['HOUSING'] };
    const id = await recordOwn(city, { client, visitedOn: '2026-11-22', ...said });
    const page = await open(client);
    const item = page.locator(`[data-visit="${id}"]`);
    await item.getByRole('button', { name: '更正' }).click();
    expect(await item.getByLabel('在场人').inputValue()).toBe('王阿姨');
    expect(await item.getByLabel('住房').isChecked()).toBe(true);
    await item.getByLabel('走访情况').fill('更正后的情况。');
    await page.reload();
    await picture(page, 'correcting');
    await item.getByRole('button', { name: '保存更正' }).click();
    await page.getByText('2026-11-22 的走访已更正。').waitFor();
    await item.getByText('更正后的情况。').waitFor();
    expect((await visitsOf(city, client)).find((visit) => visit.id === id)).toMatchObject({
      ...said,
      summary: '更正后的情况。',
      version: 2,
    });
  });

  it('that were corrected meanwhile are shown as they are now, and take both corrections in', async () => {
    const client = clients[1] ?? '';
    const id = await recordOwn(city, { client, visitedOn: '2026-11-22', summary: '先到的情况。', needs: ['HOUSING'] });
    const page = await open(client);
    const item = page.locator(`[data-visit="${id}"]`);
    await item.getByRole('button', { name: '更正' }).click();
    await item.getByLabel('地点').fill('家中');
    await item.getByLabel('住房').uncheck();
    await city.as(AUTHOR).ask(CORRECT, { input: { visit: id, version: 1, summary: '别人更正的情况。' } });
    await item.getByRole('button', { name: '保存更正' }).click();
    await item.getByText('这条记录已被更正').waitFor();
    await item.locator('.typed', { hasText: '别人更正的情况。' }).waitFor();
    expect(await item.getByLabel('地点').inputValue()).toBe('家中');
    await picture(page, 'conflict');
    await item.getByRole('button', { name: '保留我的修改' }).click();
    expect(await item.getByLabel('走访情况').inputValue()).toBe('别人更正的情况。');
    expect(await item.getByLabel('地点').inputValue()).toBe('家中');
    await item.getByRole('button', { name: '保存更正' }).click();
    await page.getByText('2026-11-22 的走访已更正。').waitFor();
    expect((await visitsOf(city, client)).find((visit) => visit.id === id)).toMatchObject({
      summary: '别人更正的情况。',
      place: '家中',
      needs: [],
      version: 3,
    });
  });

  it('keep what another person corrected between the opening of the form and its first word', async () => {
    const client = clients[2] ?? '';
    const id = await recordOwn(city, { client, visitedOn: '2026-11-22', summary: '先到的情况。' });
    const page = await open(client);
    const item = page.locator(`[data-visit="${id}"]`);
    await item.getByRole('button', { name: '更正' }).click();
    await city.as('district:310101').ask(CORRECT, { input: { visit: id, version: 1, summary: '区里更正的情况。' } });
    const form = formOf(page);
    await form.fill('另一次走访。');
    await form.save();
    await item.locator('.typed', { hasText: '区里更正的情况。' }).waitFor();
    await item.getByLabel('地点').fill('家中');
    await item.getByRole('button', { name: '保存更正' }).click();
    await item.getByText('这条记录已被更正').waitFor();
    await item.getByRole('button', { name: '保留我的修改' }).click();
    await item.getByRole('button', { name: '保存更正' }).click();
    await page.getByText('2026-11-22 的走访已更正。').waitFor();
    expect((await visitsOf(city, client)).find((visit) => visit.id === id)).toMatchObject({
      summary: '区里更正的情况。',
      place: '家中',
      version: 3,
    });
    await item.getByRole('button', { name: '更正' }).waitFor();
  });

  it('that another person withdrew meanwhile stay with the correction that was typed, and say so without an id', async () => {
    const client = clients[3] ?? '';
    const id = await recordOwn(city, { client, visitedOn: '2026-11-22', summary: '将被撤回的走访。' });
    const page = await open(client);
    const item = page.locator(`[data-visit="${id}"]`);
    await item.getByRole('button', { name: '更正' }).click();
    await item.getByLabel('走访情况').fill('写了很久的更正。');
    await city.as('district:310101').ask(WITHDRAW, { input: { visit: id, version: 1, reason: '误记' } });
    await item.getByRole('button', { name: '保存更正' }).click();
    await page.locator('#last-visits', { hasText: '共 0 条' }).waitFor();
    expect(await item.locator('.wrong').innerText()).toBe('这次走访已因误录撤回；如确有走访，请重新记录。');
    expect(await item.getByLabel('走访情况').inputValue()).toBe('写了很久的更正。');
    await picture(page, 'withdrawn-meanwhile');
    await item.getByRole('button', { name: '取消' }).click();
    await item.waitFor({ state: 'detached' });
  });

  it('of long ago are corrected as well', async () => {
    const client = clients[4] ?? '';
    const days = ['2026-11-20', '2026-11-19', '2026-11-18', '2026-11-17', '2026-11-16', '2026-11-15'];
    for (const day of days) await recordOwn(city, { client, visitedOn: day, summary: `${day} 的情况。` });
    const page = await open(client);
    const visits = page.locator('section[aria-labelledby="last-visits"]');
    await visits.getByText('2026-11-16 的情况。').waitFor();
    await visits.getByRole('link', { name: '下一页' }).click();
    const item = visits.locator('[data-visit]', { hasText: '2026-11-15 的情况。' });
    await item.getByRole('button', { name: '更正' }).click();
    await item.getByLabel('走访情况').fill('更早的更正。');
    await page.reload();
    expect(await visits.getByLabel('走访情况').inputValue()).toBe('更早的更正。');
    await picture(page, 'earlier-visits');
    await visits.getByRole('button', { name: '保存更正' }).click();
    await visits.getByText('2026-11-15 的走访已更正。').waitFor();
    expect((await visitsOf(city, client)).at(-1)).toMatchObject({ summary: '更早的更正。', version: 2 });
    await visits.getByRole('link', { name: '第一页' }).click();
    await visits.getByText('2026-11-20 的情况。').waitFor();
  });

  it('are withdrawn for a reason, and list and figures follow', async () => {
    const client = clients[5] ?? '';
    const figures = () => city.as(AUTHOR).ask<object>(FIGURES, { id: client });
    const before = await figures();
    const id = await recordOwn(city, { client, visitedOn: '2026-11-23', summary: '记错了人。' });
    expect(await figures()).not.toEqual(before);
    const page = await open(client);
    const item = page.locator(`[data-visit="${id}"]`);
    await item.getByRole('button', { name: '撤回' }).click();
    await item.getByRole('button', { name: '确认撤回' }).click();
    await item.locator('.wrong').waitFor();
    await item.getByLabel('撤回原因').fill('误记，实为另一户');
    await picture(page, 'withdrawing');
    await item.getByRole('button', { name: '确认撤回' }).click();
    await page.getByText('2026-11-23 的走访已撤回。').waitFor();
    await item.waitFor({ state: 'detached' });
    expect(await figures()).toEqual(before);
  });

  it('remain their author’s after another person has corrected them', async () => {
    const client = clients[6] ?? '';
    const id = await recordOwn(city, { client, visitedOn: '2026-11-21', summary: '先到的情况。' });
    await city.as('district:310101').ask(CORRECT, { input: { visit: id, version: 1, summary: '区里更正的情况。' } });
    const page = await open(client);
    const item = page.locator(`[data-visit="${id}"]`, { hasText: '区里更正的情况。' });
    await item.getByRole('button', { name: '更正' }).waitFor();
    expect(await item.getByRole('button', { name: '撤回' }).count()).toBe(1);
  });

  it('alone can be changed, not the visits of others', async () => {
    const client = clients[6] ?? '';
    const id = await recordOwn(city, { client, visitedOn: '2026-11-22', summary: '顾问自己的走访。' });
    const path = `/clients/${client}`;
    const page = await browser.visit({ url: city.url, path, as: 'district:310101' });
    const item = page.locator(`[data-visit="${id}"]`);
    await item.getByText('顾问自己的走访。').waitFor();
    expect(await item.getByRole('button').count()).toBe(0);
  });
});
