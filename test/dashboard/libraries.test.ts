import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { inBrowser, settled } from '../testkit/browser.ts';
import { exportedWorkbook } from '../testkit/downloads.ts';
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

type Advisors = { advisors: { edges: { node: { name: string } }[] } };
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
    await page.locator('select[name="kinds"]').selectOption('MEDICAL');
    await page.waitForURL('**/lists/policies?within=310105&kinds=MEDICAL');
    await page.locator('.list td', { hasText: '上海市' }).first().waitFor({ state: 'detached' });
    await page.locator('.list tbody tr:not(.reserved)').first().waitFor();
    const kinds = await page.locator('.list tbody tr td:nth-child(2)').allInnerTexts();
    expect(new Set(kinds)).toEqual(new Set(['医疗救助']));
    await page.reload();
    await settled(page.locator('.list tbody'));
    expect(await page.locator('select[name="kinds"]').inputValue()).toBe('MEDICAL');
  });

  it('are ordered by the heads of their columns, and going back returns to the order before', async () => {
    const page = await open('/lists/providers?within=31');
    const head = page.getByRole('columnheader', { name: '名称' });
    await settled(page.locator('.list tbody'));
    expect(await head.getAttribute('aria-sort')).toBeNull();
    await head.getByRole('link').click();
    await page.waitForURL('**/lists/providers?within=31&order=NAME');
    await page.locator('th[aria-sort="ascending"]', { hasText: '名称' }).waitFor();
    await settled(page.locator('.list tbody'));
    const ascending = await namesOn(page);
    expect(ascending).toEqual(ascending.toSorted((a, b) => (a < b ? -1 : 1)));
    await head.getByRole('link').click();
    await page.waitForURL('**/lists/providers?within=31&order=-NAME');
    await page.locator('th[aria-sort="descending"]', { hasText: '名称' }).waitFor();
    await settled(page.locator('.list tbody'));
    const descending = await namesOn(page);
    expect(descending).toEqual(descending.toSorted((a, b) => (a > b ? -1 : 1)));
    expect(descending).not.toEqual(ascending);
    await page.goBack();
    await page.locator('th[aria-sort="ascending"]', { hasText: '名称' }).waitFor();
    await settled(page.locator('.list tbody'));
    expect(await namesOn(page)).toEqual(ascending);
  });

  it('say in their heading how many there are, narrowed as they are seen', async () => {
    const page = await open('/lists/policies?within=31&kinds=HOUSING');
    await settled(page.locator('.list tbody'));
    const { data } = await door.ask(
      '{ policies(within: "31", filter: { kinds: [HOUSING] }, first: 1) { totalCount } }',
      {
        key,
      },
    );
    expect(await page.locator('h1').innerText()).toContain(`共 ${totalIn(data, 'policies')} 条`);
  });

  it('are exported as they are narrowed and ordered', async () => {
    const page = await open('/lists/policies?within=31&kinds=MEDICAL&order=-TITLE');
    await settled(page.locator('.list tbody'));
    const seen = await namesOn(page);
    const [sheet] = await exportedWorkbook(page);
    const titles = sheet?.data.slice(1).map(([title]) => String(title)) ?? [];
    const { data } = await door.ask(
      '{ policies(within: "31", filter: { kinds: [MEDICAL] }, first: 1) { totalCount } }',
      {
        key,
      },
    );
    expect(titles.length.toLocaleString('zh-CN')).toBe(totalIn(data, 'policies'));
    expect(titles).toEqual(titles.toSorted((a, b) => (a > b ? -1 : 1)));
    expect(titles.slice(0, seen.length)).toEqual(seen);
  });

  it('say kindly that a word is too short to search for, and of a search that finds nothing offer to clear it', async () => {
    const page = await open('/lists/providers?within=31');
    await page.getByText('可搜：名称、统一社会信用代码').waitFor();
    for (const short of ['乐', '汪*']) {
      await page.locator('main').getByRole('searchbox').fill(short);
      await page.locator('main').getByRole('searchbox').press('Enter');
      await page.waitForURL((url) => url.searchParams.get('search') === short);
      await page.getByText('每个词请至少输入两个字符').waitFor();
    }
    expect(await page.locator('main').getByRole('searchbox').getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('.troubles').count()).toBe(0);
    await page.locator('main').getByRole('searchbox').fill('世上没有的单位');
    await page.locator('main').getByRole('searchbox').press('Enter');
    await page.locator('.list').getByText('没有符合条件的条目').waitFor();
    await page.locator('.list').getByRole('link', { name: '清除筛选' }).click();
    await page.waitForURL('**/lists/providers?within=31');
    await page.locator('.list tbody tr:not(.reserved)').first().waitFor();
  });

  it('are narrowed to a day that is typed by the keyboard, digit by digit', async () => {
    const page = await open('/lists/policies?within=31');
    const day = page.getByLabel('这一天有效');
    await day.pressSequentially('10312026');
    await page.waitForURL((url) => url.searchParams.get('inForceOn') === '2026-10-31');
    expect(await day.inputValue()).toBe('2026-10-31');
    await page.goBack();
    await day.blur();
    await page.waitForURL((url) => !url.searchParams.has('inForceOn'));
  });

  it('are searched by words, pinyin and initials, and the address keeps the search', async () => {
    const page = await open('/lists/providers?within=31');
    await settled(page.locator('.list tbody'));
    const name = await page.locator('.list tbody tr').first().locator('td, th').first().innerText();
    const word = name.split(/\s/)[0]?.slice(0, 4) ?? '';
    await page.locator('main').getByRole('searchbox').fill(word);
    await page.locator('main').getByRole('searchbox').press('Enter');
    await page.waitForURL(/search=/);
    await settled(page.locator('.list tbody'));
    const found = await page.locator('.list tbody tr').allInnerTexts();
    expect(found.length).toBeGreaterThan(0);
    for (const row of found) expect(row).toContain(word);
  });

  it('and people are found from anywhere, list by list, by the keyboard alone', async () => {
    const page = await browser.visit({ url: city.url, as: 'district:310101', path: '/filings' });
    const { advisors } = await city
      .as('district:310101')
      .ask<Advisors>('{ advisors(within: "310101", first: 1) { edges { node { name } } } }');
    const name = advisors.edges[0]?.node.name ?? '';
    await page.getByPlaceholder('查找人员').fill(name);
    await page.getByPlaceholder('查找人员').press('Enter');
    await page.waitForURL('**/find?search=*');
    await page.locator('[data-list="advisors"] tbody', { hasText: name }).waitFor();
    const groups = await page
      .locator('.found h2')
      .evaluateAll((heads) => heads.map(({ firstChild }) => firstChild?.textContent));
    expect(groups.slice(0, 2)).toEqual(['救助顾问', '服务站点']);
    expect(groups).toContain('社会力量');
    expect(groups).not.toContain('救助对象');
    await page.goBack();
    await page.waitForURL('**/filings');
  });

  it('and clients are searched from anywhere by following the line that says so, and not before', async () => {
    const page = await browser.visit({ url: city.url, as: 'street:310101002', path: '/filings' });
    await page.getByPlaceholder('查找人员').fill('wang');
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.postData() ?? ''));
    await page.getByPlaceholder('查找人员').press('Enter');
    const line = page.getByRole('link', { name: '在“在册对象”中检索“wang”' });
    await line.waitFor();
    await settled(page.locator('[data-list="advisors"]'));
    expect(sent.filter((text) => text.includes('query Clients('))).toEqual([]);
    await line.click();
    await page.waitForURL('**/lists/clients?within=310101002&search=wang');
    await settled(page.locator('main > section'));
    expect(sent.filter((text) => text.includes('query Clients('))).toHaveLength(1);
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

/** What the first column says, row by row. */
async function namesOn(page: Page): Promise<string[]> {
  return page.locator('.list tbody tr:not(.reserved) td:first-child :is(summary, a)').allInnerTexts();
}

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
