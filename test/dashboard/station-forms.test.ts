import { AxeBuilder } from '@axe-core/playwright';
import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openStation, readStation } from '../testkit/advisor-verbs.ts';
import { inBrowser, settled } from '../testkit/browser.ts';
import { type SharedCity, sharedCity } from '../testkit/shared-city.ts';
import { picture } from '../testkit/visit-page.ts';
import { recordOf } from '../testkit/write.ts';

const STREET = 'street:310101002';
const HERE = '310101002';
const PLACE = { kind: 'PROFESSIONAL_POINT', division: HERE, providerName: '乐群社工' };
const NAME = '按周开放的服务点';
const WEEK = `query ($id: ID!) { station(id: $id) {
  serviceHours publishedOn weeklyHours { weekday opens closes } hoursExceptions { on closed note } } }`;

const save = (page: Page): Promise<void> => page.locator('main form button[type="submit"]').click();
const done = (page: Page, text: string) => page.locator('.done', { hasText: text }).waitFor();
const time = (page: Page, label: string) => page.getByLabel(label, { exact: true });

inBrowser('the forms of stations', (browser) => {
  let city: SharedCity;
  let opened: string;
  beforeAll(async () => {
    city = await sharedCity();
  }, 120_000);

  const open = async (path: string, as = STREET): Promise<Page> => {
    const page = await browser.visit({ url: city.url, as, path });
    await settled(page.locator('main > section'));
    return page;
  };

  it('open a station by its weekly hours, say at the day what is wrong, and keep it unpublished until nothing lacks', async () => {
    const page = await open(`/lists/stations?within=${HERE}`);
    await page.getByRole('link', { name: '设立站点' }).click();
    await page.getByLabel('站点类型').selectOption('PROFESSIONAL_POINT');
    await page.getByLabel('站点名称').fill(NAME);
    await page.locator('[name="providerName"]').fill('乐群社工');
    await time(page, '周一 第 1 段开始').fill('9:00');
    await time(page, '周一 第 1 段结束').fill('08:00');
    await save(page);
    await page.locator('.hours-row', { hasText: '周一' }).getByText('结束时刻 08:00 不晚于开始时刻 09:00').waitFor();
    await time(page, '周一 第 1 段结束').fill('11：30');
    await time(page, '周一 第 2 段开始').fill('13:00');
    await time(page, '周一 第 2 段结束').fill('17:00');
    await page.getByRole('button', { name: '周二至周五同周一' }).click();
    await time(page, '周五 第 1 段开始').fill('10:00');
    await page.getByLabel('特殊日期 1', { exact: true }).fill('2027-02-06');
    await page.getByLabel('特殊日期 1 说明').fill('春节');
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
    await picture(page, 'open-station');
    await save(page);
    await done(page, '已设立');
    await page.goto(new URL(`/lists/stations?within=${HERE}&published=no&search=${NAME}`, city.url).href);
    const row = page.locator('.list tbody tr', { hasText: NAME });
    await row.locator('summary').click();
    await row.getByText('未公布').waitFor();
    await picture(page, 'unpublished-stations');
    await row.getByRole('link', { name: '全部信息' }).click();
    await page.getByText('未公布，待补充：地址、电话、网络渠道').waitFor();
    opened = new URL(page.url()).pathname.split('/')[3] ?? '';
    const { station } = await city.as(STREET).ask<{ station: Week }>(WEEK, { id: opened });
    expect(station.weeklyHours).toHaveLength(10);
    expect(station.weeklyHours.slice(0, 2)).toEqual([
      { weekday: 'MONDAY', opens: '09:00', closes: '11:30' },
      { weekday: 'MONDAY', opens: '13:00', closes: '17:00' },
    ]);
    expect(station.weeklyHours[8]).toEqual({ weekday: 'FRIDAY', opens: '10:00', closes: '11:30' });
    expect(station.hoursExceptions).toEqual([{ on: '2027-02-06', closed: true, note: '春节' }]);
    expect(station.publishedOn).toBeNull();
  });

  it('refuse to publish it at each field that lacks, and publish it once that is filled in', async () => {
    const page = await open(`/lists/stations/${opened}/publish`);
    await save(page);
    await page.locator('.facts > div', { hasText: '电话' }).getByText('公布的站点必须有').waitFor();
    expect(await page.locator('.facts .wrong p').count()).toBe(3);
    await picture(page, 'publish-refused');
    await page.getByRole('link', { name: '去补充' }).click();
    await page.getByLabel('电话（公布前须补充）').fill('021-63201234');
    await page.getByLabel('地址（公布前须补充）').fill('云南中路 12 号');
    await page.locator('[name="onlineChannels"]').fill('微信公众号：黄浦救助');
    await picture(page, 'complete-station');
    await save(page);
    await done(page, '已保存');
    await page.goto(new URL(`/lists/stations/${opened}/publish`, city.url).href);
    await save(page);
    await done(page, '已公布');
    await page.goto(new URL(`/lists/stations/${opened}`, city.url).href);
    await page.locator('table', { hasText: '设立' }).getByText('公布').waitFor();
    await picture(page, 'station');
    const { station } = await city.as(STREET).ask<{ station: Week }>(WEEK, { id: opened });
    expect(station.publishedOn).toMatch(/^\d{4}-/);
  });

  it('move a station and merge it into another one of its kind, which its history tells', async () => {
    const into = recordOf(await openStation(city.as(STREET), { ...PLACE, name: '并入的服务点' }));
    const page = await open(`/lists/stations/${opened}/move`);
    await page.getByLabel('新地址').fill('福州路 30 号');
    await save(page);
    await done(page, '已迁移');
    await page.goto(new URL(`/lists/stations/${opened}/merge`, city.url).href);
    await save(page);
    await page.locator('.wrong').first().waitFor();
    await page.getByLabel('并入的站点').selectOption(into.id);
    await page.getByLabel('原因').fill('两点合一');
    await picture(page, 'merge-station');
    await save(page);
    await done(page, '已并入');
    await page.goto(new URL(`/lists/stations/${opened}`, city.url).href);
    await page.getByText('云南中路 12 号 → 福州路 30 号').waitFor();
    await page.locator('dd').getByRole('link', { name: '并入的服务点' }).waitFor();
    await picture(page, 'merged-station');
    expect((await readStation(city.as(STREET), opened)).closedOn).not.toBeNull();
  });

  it('write the rules of work of the own level, which a station there shows; the others only read them', async () => {
    const page = await open('/work-rules');
    await page.getByLabel('适用站点类型').selectOption('PROFESSIONAL_POINT');
    await page.locator('[name="rules"]').fill('首问负责，一次告知。');
    await save(page);
    await page
      .locator('.field', { has: page.locator('[name="duties"]') })
      .locator('.wrong')
      .waitFor();
    await page.locator('[name="duties"]').fill('接待、登记、转介。');
    await save(page);
    await done(page, '已保存');
    await page.locator('.rules', { hasText: '首问负责' }).waitFor();
    await picture(page, 'work-rules');
    const { id } = recordOf(await openStation(city.as(STREET), { ...PLACE, name: '有规范的服务点' }));
    await page.goto(new URL(`/lists/stations/${id}`, city.url).href);
    await page.locator('.rules', { hasText: '首问负责' }).waitFor();
    const read = await open(`/work-rules?within=${HERE}`, 'city');
    await read.locator('.rules', { hasText: '首问负责' }).waitFor();
    expect(await read.locator('main form').count()).toBe(0);
  });
});

type Week = {
  readonly publishedOn: string | null;
  readonly weeklyHours: readonly object[];
  readonly hoursExceptions: readonly object[];
};
