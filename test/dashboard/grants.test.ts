import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { inBrowser, settled } from '../testkit/browser.ts';
import { type City, startCity } from '../testkit/city.ts';
import { person, recordVisit, registerHousehold } from '../testkit/client-verbs.ts';
import { grantCase, granted, revokeGrant } from '../testkit/grant-verbs.ts';
import { picture } from '../testkit/visit-page.ts';
import { recordOf } from '../testkit/write.ts';

const STREET = 'street:310101002';
const AUDITOR = 'auditor:31';
const WORKER = 'case-worker:310101002';
const NOW = new Date('2026-11-23T12:00:00+08:00');

async function accessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
}

inBrowser('grants', (browser) => {
  let city: City;
  let client: string;
  let now = NOW;
  beforeAll(async () => {
    city = await startCity({
      owners: [{ code: '31', domains: ['resources', 'audit'] }, { code: '310101' }],
      clock: () => now,
    });
    const two = [
      person({ name: '欧阳建国', phone: '13812345678', needs: ['EMOTIONAL_SUPPORT'] }),
      person({ name: '李秀英' }),
    ];
    const { members } = recordOf(await registerHousehold(city.as(STREET), '310101002001', two));
    client = members[0]?.id ?? '';
    recordOf(await recordVisit(city.as(STREET), client, '2026-11-23', { summary: '情绪稳定' }));
  }, 120_000);
  afterAll(() => city.close());

  const visit = async (as: string, path: string): Promise<Page> => {
    const page = await browser.visit({ url: city.url, as, path });
    await page.locator('main h1', { hasText: /\S/ }).waitFor();
    return page;
  };
  const given = async (input: object = {}) =>
    recordOf(await grantCase(city.as(STREET), client, { subject: WORKER, consentOn: '2026-11-20', ...input })).id;

  it('are given from the page of a client by a form, which says what is missing at its place', async () => {
    const page = await visit(STREET, `/clients/${client}`);
    const form = page.locator('details', { hasText: '授权给个案工作者' });
    await form.locator('summary').click();
    await form.getByRole('button', { name: '授权', exact: true }).click();
    await form.getByText('未填写被授权人').waitFor();
    await form.getByText('缺少当事人的同意').first().waitFor();
    await form.getByLabel('登录账号').fill(WORKER);
    await form.getByLabel('个案工作者所属区').selectOption('310101');
    await form.getByLabel('个案工作者所属街镇').selectOption('310101002');
    await form.getByLabel('联系方式').check();
    await form.getByLabel('需求').check();
    await form.getByLabel('用途').fill('心理疏导个案服务');
    await form.getByLabel('个案编号').fill('晨光-17');
    await form.getByLabel('止，').fill('2026-12-31');
    await form.getByLabel('同意日期').fill('2026-11-20');
    await form.getByLabel('本人').check();
    await form.getByLabel('书面').check();
    await accessible(page);
    await picture(page, 'grant-case');
    await form.getByRole('button', { name: '授权', exact: true }).click();
    await form.getByRole('link', { name: '查看授权' }).click();
    expect(await settled(page.locator('main > section .facts'))).toContain('晨光-17');
    expect(await granted(city.as(WORKER), '310101')).toMatchObject([
      { client, caseReference: '晨光-17', members: null, visits: null, needs: ['EMOTIONAL_SUPPORT'] },
    ]);
  });

  it('are opened from their list, and revoked with a reason by who may', async () => {
    const id = await given({ caseReference: '晨光-18' });
    const page = await visit(STREET, '/lists/grants');
    await picture(page, 'grants');
    await page.locator(`a[href="/grants/${id}"]`).click();
    expect(await settled(page.locator('.facts'))).toContain('晨光-18');
    await page.getByRole('button', { name: '确认撤回' }).click();
    await page.locator('.field .wrong').waitFor();
    await page.getByLabel('撤回原因').fill('个案已结束');
    await accessible(page);
    await picture(page, 'revoke-grant');
    await page.getByRole('button', { name: '确认撤回' }).click();
    await page.locator('.done', { hasText: '已撤回' }).waitFor();
    await page.locator('.facts', { hasText: '个案已结束' }).waitFor();
    expect(await page.getByRole('button', { name: '确认撤回' }).count()).toBe(0);
    await picture(page, 'revoked-grant');
    await page.reload();
    await page.locator('.facts', { hasText: '个案已结束' }).waitFor();
    expect(await page.getByRole('button', { name: '确认撤回' }).count()).toBe(0);
  });

  it('are read by an auditor, who is offered to revoke none', async () => {
    const id = await given();
    const page = await visit(AUDITOR, `/grants/${id}`);
    await page.locator('.facts').waitFor();
    expect(await page.getByLabel('撤回原因').count()).toBe(0);
    recordOf(await revokeGrant(city.as(STREET), id));
  });

  it('show a case worker what was granted, with purpose and end, and nothing else', async () => {
    const id = await given({ caseReference: '晨光-19', fields: ['CONTACT', 'VISITS'] });
    const page = await visit(WORKER, '/');
    await page.waitForURL('**/cases');
    const row = page.locator('.list tbody tr', { hasText: '晨光-19' });
    await row.waitFor();
    expect(await page.locator('.header nav a').allInnerTexts()).toEqual(['我的个案']);
    expect(await page.locator('main a[href*="/division/"]').count()).toBe(0);
    await accessible(page);
    await picture(page, 'cases');
    await row.getByRole('link').first().click();
    await page.locator('.visits li').first().waitFor();
    const text = await page.locator('main').innerText();
    for (const shown of ['心理疏导个案服务', '晨光-19', '2026-12-31', '欧', '情绪稳定']) expect(text).toContain(shown);
    for (const hidden of ['欧阳建国', '13812345678', '需求', '家庭中受助人数', '证件'])
      expect(text).not.toContain(hidden);
    await accessible(page);
    await picture(page, 'case');
    await page.goto(new URL(`/clients/${client}`, city.url).href);
    await page.locator('h1', { hasText: '没有这个页面' }).waitFor();
    recordOf(await revokeGrant(city.as(STREET), id));
    await page.goto(new URL(`/cases/${id}`, city.url).href);
    await page.locator('h1', { hasText: '未开放' }).waitFor();
    await picture(page, 'case-closed');
  });

  it('are shown no more from the instant at which they are over', async () => {
    const id = await given({ until: '2026-11-23' });
    const page = await visit(WORKER, `/cases/${id}`);
    await page.locator('.facts').waitFor();
    now = new Date('2026-11-24T00:00:00+08:00');
    await page.reload();
    await page.locator('h1', { hasText: '未开放' }).waitFor();
    expect(await page.locator('main').innerText()).not.toContain('欧');
    now = NOW;
  });
  it('say to a case worker that there are none, and what to do', async () => {
    for (const { id } of await granted(city.as(WORKER), '310101')) recordOf(await revokeGrant(city.as(STREET), id));
    const page = await visit(WORKER, '/cases');
    // Here are not all owners.
    await page.getByText('没有授权给您的个案').waitFor();
    expect(await page.locator('.list').count()).toBe(0);
    await accessible(page);
    await picture(page, 'no-cases');
  });
});
