import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { inBrowser } from '../testkit/browser.ts';
import { exportedWorkbook } from '../testkit/downloads.ts';
import { type SharedCity, sharedCity } from '../testkit/shared-city.ts';
import { registerClient } from '../testkit/client-verbs.ts';

const COMMUNITY = '310101002001';
const DUE = /* GraphQL */ `
  query Due($within: DivisionCode!) {
    visitsDue(within: $within, first: 200) {
      totalCount
      edges {
        node {
          id
        }
      }
    }
  }
`;
/** The way to a client from the list. */
const CLIENT = '.worklist tbody a[href^="/clients/"]';
const WHOLE = /* GraphQL */ `
  mutation Whole($input: UnmaskClientInput!) {
    unmaskClient(input: $input) {
      ok {
        phone {
          text
        }
      }
    }
  }
`;

type Due = { visitsDue: { totalCount: number; edges: { node: { id: string } }[] } };

inBrowser('the worklist', (browser) => {
  let city: SharedCity;
  beforeAll(async () => {
    city = await sharedCity();
  }, 120_000);

  /** Of all clients: who is tied to an advisor's record sees their own first. */
  const open = (as: string): Promise<Page> => browser.visit({ url: city.url, path: '/worklist?of=all', as });
  const due = async (as: string, within: string): Promise<Due['visitsDue']> =>
    (await city.as(as).ask<Due>(DUE, { within })).visitsDue;

  it.each(['station:310101002001', 'advisor:310101002001'])('tells %s whom to visit, as the graph does', async (as) => {
    const page = await open(as);
    const { edges } = await due(as, COMMUNITY);
    await page.locator(CLIENT).first().waitFor();
    expect(await shownClients(page)).toEqual(edges.slice(0, 25).map(({ node }) => node.id));
  });

  it('goes on page by page', async () => {
    const as = 'district:310101';
    const page = await open(as);
    const { edges } = await due(as, '310101');
    await page.getByRole('link', { name: '下一页' }).click();
    await page.locator(`a[href="/clients/${edges[25]?.node.id}"]`).waitFor();
    expect(await shownClients(page)).toEqual(edges.slice(25, 50).map(({ node }) => node.id));
  });

  it('is narrowed, ordered and exported as every list, and the address keeps it', async () => {
    const page = await open('district:310101');
    await page.locator(CLIENT).first().waitFor();
    await page.getByLabel('责任顾问').selectOption('yes');
    await page.getByRole('link', { name: '所在居村' }).click();
    await page.locator('th[aria-sort="ascending"]', { hasText: '所在居村' }).waitFor();
    const { edges, totalCount } = (
      await city
        .as('district:310101')
        .ask<Due>(
          'query ($within: DivisionCode!) { visitsDue(within: $within, filter: { served: true }, orderBy: { field: DIVISION }, first: 200) { totalCount edges { node { id } } } }',
          { within: '310101' },
        )
    ).visitsDue;
    await page.getByText(`共 ${totalCount} 条`).waitFor();
    expect(await shownClients(page)).toEqual(edges.slice(0, 25).map(({ node }) => node.id));
    const [sheet] = await exportedWorkbook(page);
    expect(sheet?.data).toHaveLength(totalCount + 1);
  });

  it('has a client leave it by the visit that is recorded; a refused one says why at its field', async () => {
    const as = 'station:310101002001';
    const before = await due(as, COMMUNITY);
    const page = await open(as);
    await page.locator(CLIENT).first().click();
    await page.getByLabel('走访日期').fill('2026-12-24');
    await page.getByLabel('走访情况').fill('家中一切安好。');
    await page.getByRole('button', { name: '保存走访' }).click();
    await page.locator('.wrong', { hasText: '2026-12-24' }).waitFor();
    expect(await page.getByLabel('走访日期').getAttribute('aria-invalid')).toBe('true');
    expect((await due(as, COMMUNITY)).totalCount).toBe(before.totalCount);
    await page.getByLabel('走访日期').fill('2026-11-23');
    await page.getByRole('button', { name: '保存走访' }).click();
    await page.getByText('已记录 2026-11-23 的走访。').waitFor();
    await page.locator('.visits li', { hasText: '家中一切安好。' }).waitFor();
    await page.getByRole('link', { name: '返回待访清单' }).click();
    await page.getByText(`共 ${before.totalCount - 1} 条`).waitFor();
    expect(await shownClients(page)).not.toContain(before.edges[0]?.node.id);
    await page.getByRole('link', { name: '走访记录' }).click();
    await page.locator('.list tbody tr', { hasText: '2026-11-23' }).first().waitFor();
    await page.getByLabel('走访方式').selectOption('HOME');
    await page.getByLabel('起').fill('2026-11-23');
    await page.locator('th[aria-sort="descending"]', { hasText: '走访日期' }).waitFor();
    const [sheet] = await exportedWorkbook(page);
    expect(sheet?.data.slice(1).map(([day]) => day)).toContain('2026-11-23');
    expect(JSON.stringify(sheet?.data)).toContain('家中一切安好。');
  });

  it('shows whole values for a reason alone, and hides them again', async () => {
    const as = 'street:310101002';
    const { edges } = await due(as, '310101002');
    const id = edges.at(-1)?.node.id ?? '';
    const page = await browser.visit({ url: city.url, path: `/clients/${id}`, as });
    const phone = page.locator('.facts > div', { hasText: '联系电话' });
    const masked = await phone.innerText();
    await page.getByText('查看完整信息').click();
    await page.getByLabel('查看原因').fill('看');
    await page.getByRole('button', { name: '显示' }).click();
    await page.locator('.unmask .wrong').waitFor();
    expect(await phone.innerText()).toBe(masked);
    await page.getByLabel('查看原因').fill('上门前电话确认');
    await page.getByRole('button', { name: '显示' }).click();
    await page.locator('.facts[data-whole="true"]').waitFor();
    const { unmaskClient } = await city
      .as(as)
      .ask<{ unmaskClient: { ok: { phone: { text: string } | null } } }>(WHOLE, {
        input: { client: id, reason: '核对页面所示', purpose: 'MONTHLY_VISIT' },
      });
    expect(await phone.innerText()).toContain(unmaskClient.ok.phone?.text ?? '—');
    await page.getByRole('button', { name: '重新隐藏' }).click();
    expect(await phone.innerText()).toBe(masked);
  });

  it('names the identity document of a client, and why there is none', async () => {
    const street = city.as('street:310101002');
    const noNumber = { identityNumber: undefined, birthYear: 1960 };
    for (const [identityDocument, label, value] of [
      [{ kind: 'PASSPORT', number: 'G12345678' }, '护照', '*'],
      [{ kind: 'NONE', reason: '证件遗失，正在补办' }, '无证件', '证件遗失，正在补办'],
    ] as const) {
      const { id } = await registerClient(street, COMMUNITY, { ...noNumber, identityDocument });
      const page = await browser.visit({ url: city.url, path: `/clients/${id}`, as: 'street:310101002' });
      const said = await page.locator('.facts > div', { hasText: '证件号码' }).locator('dd').innerText();
      expect([said.includes(label), said.includes(value)]).toEqual([true, true]);
      expect(await page.getByText('身份证号').count()).toBe(0);
    }
  });

  it('says of a client who is not there that there is none, and not that the answer failed', async () => {
    const path = `/clients/${COMMUNITY}-01980000-0000-7000-8000-000000000000`;
    const page = await browser.visit({ url: city.url, path, as: `station:${COMMUNITY}` });
    await page.getByText('没有这条记录').first().waitFor();
    expect(await page.getByText('答复有误').count()).toBe(0);
  });

  it('does not offer whole values to a district, nor itself to those who record no visits', async () => {
    const { edges } = await due('district:310101', '310101');
    const page = await browser.visit({
      url: city.url,
      path: `/clients/${edges[0]?.node.id}`,
      as: 'district:310101',
    });
    await page.getByText('保存走访').waitFor();
    expect(await page.getByText('查看完整信息').count()).toBe(0);
    for (const as of ['city', 'auditor:31']) {
      const other = await open(as);
      await other.getByText('没有这个页面').first().waitFor();
      expect(await other.getByRole('link', { name: '待访' }).count()).toBe(0);
    }
  });
});

async function shownClients(page: Page): Promise<string[]> {
  const links = await page.locator(CLIENT).all();
  const addresses = await Promise.all(links.map((link) => link.getAttribute('href')));
  return addresses.map((address) => decodeURIComponent(address ?? '').replace('/clients/', ''));
}
