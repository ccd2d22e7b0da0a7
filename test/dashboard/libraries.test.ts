import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { inBrowser, settled } from '../testkit/browser.ts';
import { type SharedCity, sharedCity } from '../testkit/shared-city.ts';
import { type PartnerDoor, openPartnerDoor } from '../testkit/partner-door.ts';

const TOTALS = /* GraphQL */ `
  query Totals($within: DivisionCode!) {
    policies(within: $within, first: 1) {
      totalCount
    }
    resources(within: $within, first: 1) {
      totalCount
    }
    projects(within: $within, first: 1) {
      totalCount
    }
    providers(within: $within, first: 1) {
      totalCount
    }
    stations(within: $within, first: 1) {
      totalCount
    }
  }
`;
const LISTS = ['policies', 'resources', 'projects', 'providers', 'stations'];

type Totals = Record<string, { totalCount: number }>;

inBrowser('the libraries', (browser) => {
  let city: SharedCity;
  let door: PartnerDoor;
  let key: string;
  beforeAll(async () => {
    city = await sharedCity({ owners: ['31', '310101', '310105'], months: 3 });
    door = await openPartnerDoor(city, {
      signIn: { kind: 'development', tokenOf: city.tokenOf, partnerKey: () => key },
    });
    ({ key } = door.grant());
  }, 120_000);
  afterAll(() => door.close());

  const open = (path = '/'): Promise<Page> => browser.visit({ url: door.mainUrl, as: 'partner:demo', path });

  it('show a partner what its own endpoint answers, and nothing is asked of the others’ endpoint', async () => {
    const page = await open();
    const asked: string[] = [];
    await settled(page.locator('.list-heads'));
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.reload();
    await settled(page.locator('.list-heads'));
    const { data } = await door.ask(TOTALS, { key, variables: { within: '31' } });
    for (const list of LISTS) {
      const total = await page.locator(`[data-list="${list}"] .list-total`).innerText();
      expect([list, total]).toEqual([list, totalIn(data, list)]);
    }
    expect(asked).toContain('/partner/graphql');
    expect(asked).not.toContain('/graphql');
  });

  it('are narrowed to a district and a kind, and the address keeps both', async () => {
    const page = await open('/lists/policies?within=31');
    await settled(page.locator('.list tbody'));
    await page.getByLabel('区划').selectOption('310105');
    await page.getByLabel('类别').selectOption('MEDICAL');
    await page.waitForURL('**/lists/policies?within=310105&kind=MEDICAL');
    await page.locator('.list td', { hasText: '上海市' }).first().waitFor({ state: 'detached' });
    await page.locator('.list tbody tr:not(.reserved)').first().waitFor();
    const kinds = await page.locator('.list tbody tr td:nth-child(2)').allInnerTexts();
    expect(new Set(kinds)).toEqual(new Set(['医疗']));
    await page.reload();
    await settled(page.locator('.list tbody'));
    expect(await page.getByLabel('类别').inputValue()).toBe('MEDICAL');
  });

  it('tell more of an entry when it is opened', async () => {
    const page = await open('/lists/policies?within=31');
    const entry = page.locator('.list tbody .entry').first();
    await entry.locator('summary').click();
    await entry.getByText('办理渠道').waitFor();
    expect(await entry.locator('dd').first().isVisible()).toBe(true);
  });

  it('stand beside example queries that the partner’s endpoint answers as they are', async () => {
    const page = await open();
    await page.locator('.examples pre').first().waitFor();
    const examples = await page.locator('.examples pre').allInnerTexts();
    expect(examples.length).toBeGreaterThan(1);
    for (const query of examples) {
      const { data, errors } = await door.ask(query, { key });
      expect({
        query,
        errors: errors?.filter(({ extensions }) => !extensions.code.startsWith('OWNER_')) ?? [],
      }).toEqual({ query, errors: [] });
      expect(data).toBeDefined();
    }
  });

  it('can be looked through by staff as well, by the endpoint of all others', async () => {
    const page = await browser.visit({ url: city.url, as: 'district:310101', path: '/libraries' });
    await settled(page.locator('.list-heads'));
    const totals = await city.as('district:310101').ask<Totals>(TOTALS, { within: '310101' });
    for (const list of LISTS) {
      const total = await page.locator(`[data-list="${list}"] .list-total`).innerText();
      expect(total).toBe(totals[list]?.totalCount.toLocaleString('zh-CN'));
    }
  });
});

function totalIn(data: unknown, list: string): string {
  const found: unknown = Reflect.get(Object(data), list);
  return Number(Reflect.get(Object(found), 'totalCount')).toLocaleString('zh-CN');
}
