import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { inBrowser, settled } from '../testkit/browser.ts';
import { type Kind, add, read, tryChange } from '../testkit/library-verbs.ts';
import { type SharedCity, sharedCity } from '../testkit/shared-city.ts';
import { type PartnerDoor, openPartnerDoor } from '../testkit/partner-door.ts';
import { picture } from '../testkit/visit-page.ts';
import { recordOf } from '../testkit/write.ts';

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

const DISTRICT = 'district:310101';
const COMMUNITY = '310101002001';

/** Of each kind: what is refused, at which field, and what another person changes meanwhile. */
const edits: readonly (readonly [kind: Kind, list: string, field: string, wrong: string, other: object])[] = [
  ['policy', 'policies', '失效', '2000-01-01', { amount: '每月 1590 元' }],
  ['provider', 'providers', '统一社会信用代码', '123', { phone: '021-63201234' }],
  ['resource', 'resources', '数量', '-3', { conditions: '须预约' }],
  ['project', 'projects', '在册人数', '-1', { results: '已结对 12 户' }],
];

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
    expect(new Set(kinds)).toEqual(new Set(['医疗救助']));
    await page.reload();
    await settled(page.locator('.list tbody'));
    expect(await page.getByLabel('类别').inputValue()).toBe('MEDICAL');
  });

  it('are searched by words, pinyin and initials, and the address keeps the search', async () => {
    const page = await open('/lists/providers?within=31');
    await settled(page.locator('.list tbody'));
    const name = await page.locator('.list tbody tr').first().locator('td, th').first().innerText();
    const word = name.split(/\s/)[0]?.slice(0, 4) ?? '';
    await page.getByRole('searchbox').fill(word);
    await page.getByRole('searchbox').press('Enter');
    await page.waitForURL(/search=/);
    await settled(page.locator('.list tbody'));
    const found = await page.locator('.list tbody tr').allInnerTexts();
    expect(found.length).toBeGreaterThan(0);
    for (const row of found) expect(row).toContain(word);
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

  it.each(edits)(
    'have a %s changed: what is refused is told at its field, and what others changed is kept',
    async (kind, list, field, wrong, other) => {
      const id = await entryOf(city, kind);
      const page = await browser.visit({ url: city.url, as: DISTRICT, path: `/lists/${list}/${id}/change` });
      const save = () => page.locator('main form button[type="submit"]').click();
      const before = await page.getByLabel(field).inputValue();
      await page.getByLabel('名称', { exact: true }).fill('改过的名称');
      const hasArea = kind === 'resource' || kind === 'project';
      if (hasArea) {
        await page.getByLabel('服务区域（街镇）').selectOption(COMMUNITY.slice(0, 9));
        await page.getByLabel('服务区域（居村）').selectOption(COMMUNITY);
      }
      await page.getByLabel(field).fill(wrong);
      await save();
      await page.locator('.field:has([aria-invalid="true"]) .wrong').waitFor();
      expect(await page.getByLabel(field).getAttribute('aria-invalid')).toBe('true');
      await picture(page, `edit-${kind}-refused`);
      await page.getByLabel(field).fill(before);
      recordOf(await tryChange(city.as(DISTRICT), kind, { [kind]: id, version: 1, ...other }));
      await save();
      await page.getByText('这条记录已被更正').waitFor();
      await page.getByRole('button', { name: '保留我的修改' }).click();
      await save();
      await page.locator('.done', { hasText: '已保存' }).waitFor();
      const saved = await read(city.as(DISTRICT), kind, id);
      expect(saved).toMatchObject({
        version: 3,
        ...other,
        [kind === 'provider' ? 'name' : 'title']: '改过的名称',
        ...(hasArea && { area: { code: COMMUNITY } }),
      });
      if (hasArea) await page.locator('.facts', { hasText: '云南中路居委会' }).waitFor();
    },
  );
});

/** An entry of the district's library. */
async function entryOf(city: SharedCity, kind: Kind): Promise<string> {
  const district = city.as(DISTRICT);
  if (kind === 'policy') return (await add(district, kind, { issuedBy: '310101' })).id;
  const provider = await add(district, 'provider', { division: '310101' });
  return kind === 'provider' ? provider.id : (await add(district, kind, { provider: provider.id })).id;
}

function totalIn(data: unknown, list: string): string {
  const found: unknown = Reflect.get(Object(data), list);
  return Number(Reflect.get(Object(found), 'totalCount')).toLocaleString('zh-CN');
}
