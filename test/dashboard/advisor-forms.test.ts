import { AxeBuilder } from '@axe-core/playwright';
import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { moveFiling, openStation, person, registerAdvisor } from '../testkit/advisor-verbs.ts';
import { inBrowser, settled } from '../testkit/browser.ts';
import { reassignClients, registerHousehold } from '../testkit/client-verbs.ts';
import { type SharedCity, sharedCity } from '../testkit/shared-city.ts';
import { picture } from '../testkit/visit-page.ts';
import { recordOf } from '../testkit/write.ts';

const STREET = 'street:310101002';
const DISTRICT = 'district:310101';
const HERE = '310101002';
const COMMUNITY = '310101002002';
const PLACE = { kind: 'PROFESSIONAL_POINT', division: HERE, providerName: '乐群社工' };
const LEAVING = '将离任的顾问';
const FOLLOWING = '接手的顾问';
/** Days of which no other test has a report, and of which none is issued by itself. */
const FROM = '2026-09-03';
const UNTIL = '2026-09-18';
const CASELOAD = 'query ($id: ID!) { advisor(id: $id) { caseload filing { state } postings { until } } }';

type Advisor = {
  readonly advisor: {
    readonly caseload: number;
    readonly filing: { readonly state: string };
    readonly postings: readonly { readonly until: string | null }[];
  };
};

const save = (page: Page): Promise<void> => page.locator('main form button[type="submit"]').click();
const done = (page: Page, text: string) => page.locator('.done', { hasText: text }).waitFor();

async function plainToAxe(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
}

inBrowser('the forms of advisors and of roster reports', (browser) => {
  let city: SharedCity;
  let leaving: string;
  let following: string;
  let further: string;
  beforeAll(async () => {
    city = await sharedCity();
    const street = city.as(STREET);
    const { id: station } = recordOf(await openStation(street, { ...PLACE, name: '离任前的服务点' }));
    further = recordOf(await openStation(street, { ...PLACE, name: '另一个服务点' })).id;
    const filed = async (name: string, serial: number): Promise<string> => {
      const { id } = recordOf(await registerAdvisor(street, { station, ...person(serial), name }));
      for (const action of ['SUBMIT', 'FILE']) recordOf(await moveFiling(street, id, action));
      return id;
    };
    leaving = await filed(LEAVING, 27_101);
    following = await filed(FOLLOWING, 27_102);
    const { members } = recordOf(await registerHousehold(street, COMMUNITY));
    const clients = members.map(({ id }) => id);
    recordOf(await reassignClients(street, { within: COMMUNITY, clients, advisor: leaving }));
  }, 120_000);

  const open = async (path: string, as = STREET): Promise<Page> => {
    const page = await browser.visit({ url: city.url, as, path });
    await settled(page.locator('main > section, main > .worklist > section'));
    return page;
  };
  const now = async (id: string) => (await city.as(STREET).ask<Advisor>(CASELOAD, { id })).advisor;

  it('find who was not trained before service, and take the warning away with the day of the training', async () => {
    const page = await open(`/lists/advisors?within=${HERE}&preServiceTrained=no&search=${LEAVING}`);
    const row = page.locator('.list tbody tr', { hasText: LEAVING });
    await row.getByText('未参加岗前培训').first().waitFor();
    await row.locator('summary').click();
    await picture(page, 'untrained-advisors');
    await row.getByRole('link', { name: '全部信息' }).click();
    await page.locator('.wrong', { hasText: '尚未登记岗前培训' }).waitFor();
    await plainToAxe(page);
    await picture(page, 'advisor');
    await page.getByRole('link', { name: '修改' }).click();
    await page.getByLabel('岗前培训日期').fill('2026-11-02');
    await save(page);
    await done(page, '已保存');
    await page.goto(new URL(`/lists/advisors/${leaving}`, city.url).href);
    await page.getByText('2026-11-02').waitFor();
    expect(await page.locator('main .wrong').count()).toBe(0);
  });

  it('post an advisor at a further station, and end that posting alone', async () => {
    const page = await open(`/lists/advisors/${leaving}/post`);
    await page.getByLabel('派驻站点').selectOption(further);
    await picture(page, 'post-advisor');
    await save(page);
    await done(page, '已保存');
    expect((await now(leaving)).postings.filter(({ until }) => until === null)).toHaveLength(2);
    await page.goto(new URL(`/lists/advisors/${leaving}/end-posting`, city.url).href);
    await page.locator('.note', { hasText: '离任前的服务点（主要派驻）' }).waitFor();
    await page.getByLabel('站点', { exact: true }).selectOption(further);
    await picture(page, 'end-posting');
    await save(page);
    await done(page, '派驻已结束');
    expect((await now(leaving)).postings.filter(({ until }) => until === null)).toHaveLength(1);
  });

  it('end a service in one step: the clients go to the successor, whom the form says how many there are', async () => {
    const page = await open(`/lists/advisors/${leaving}/end`);
    await page.locator('.note', { hasText: '目前负责的救助对象：1' }).waitFor();
    await page.getByLabel('接手顾问').selectOption(following);
    await save(page);
    await page.locator('.field', { hasText: '原因' }).locator('.wrong').waitFor();
    await page.getByLabel('原因').fill('调离本市');
    await plainToAxe(page);
    await picture(page, 'end-advisor');
    await save(page);
    await done(page, '已办理离任');
    expect(await now(leaving)).toMatchObject({ caseload: 0, filing: { state: 'WITHDRAWN' } });
    expect(await now(following)).toMatchObject({ caseload: 1, filing: { state: 'FILED' } });
  });

  it('issue a roster report, say that it was issued and where, and issue a further version that corrects it', async () => {
    const page = await open('/lists/roster-reports', DISTRICT);
    await page.getByRole('link', { name: '生成名册报告' }).click();
    await page.getByRole('heading', { name: '生成名册报告' }).waitFor();
    expect(await page.getByLabel('起', { exact: true }).inputValue()).toMatch(/^\d{4}-\d{2}-01$/);
    expect(await page.getByLabel('止', { exact: true }).inputValue()).toMatch(/^\d{4}-\d{2}-(28|29|30|31)$/);
    const issue = async (): Promise<void> => {
      await page.getByLabel('起', { exact: true }).fill(FROM);
      await page.getByLabel('止', { exact: true }).fill(UNTIL);
      await save(page);
    };
    await issue();
    await done(page, '已生成');
    await page.goto(new URL('/lists/roster-reports/310101/issue', city.url).href);
    await issue();
    await page.locator('.wrong', { hasText: '已经生成，不再改动' }).waitFor();
    await plainToAxe(page);
    await picture(page, 'report-issued');
    await page.getByLabel('另立版次，更正该报告').check();
    await save(page);
    await done(page, '已生成');
    await page.goto(new URL(`/lists/roster-reports?from=${FROM}&until=${UNTIL}`, city.url).href);
    const rows = page.locator('.list tbody tr', { hasText: `${FROM} – ${UNTIL}` });
    await rows.nth(1).waitFor();
    expect(await rows.count()).toBe(2);
    await picture(page, 'roster-reports');
    await rows.getByRole('link', { name: '查看第 2 版' }).click();
    await settled(page.locator('main > section'));
    await page.getByRole('heading', { name: `名册报告 黄浦区 ${FROM} – ${UNTIL}` }).waitFor();
    await page.locator('.list tbody tr').first().waitFor();
    await plainToAxe(page);
    await picture(page, 'roster-report');
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载原文' }).click();
    expect((await download).suggestedFilename()).toMatch(/\.json$/);
  });

  it('show an advisor the own record above the own clients', async () => {
    const page = await open('/worklist', 'advisor:310101002001');
    await page.getByText('我的登记信息').click();
    const record = page.locator('.own-record');
    for (const label of ['责任对象', '备案', '派驻', '职业资格'])
      await record.getByText(label, { exact: true }).waitFor();
    await plainToAxe(page);
    await picture(page, 'own-record');
    await record.getByRole('link', { name: '全部信息' }).click();
    await page.getByText('备案机关').waitFor();
    expect(await page.getByRole('link', { name: '离任' }).count()).toBe(0);
  });

  it('show of the many figures on a phone what the chosen one alone is made of', async () => {
    const page = await browser.visit({ url: city.url, as: 'city', path: '/?figure=coverage' });
    await settled(page.locator('.figures'));
    await picture(page, 'city');
    const shown = () => page.locator('.figure:has(.parts:visible)').count();
    expect(await shown()).toBe(await page.locator('.figure').count());
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await shown()).toBe(1);
  });
});
