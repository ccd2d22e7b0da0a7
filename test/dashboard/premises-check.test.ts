import { AxeBuilder } from '@axe-core/playwright';
import { beforeAll, expect, it } from '@jest/globals';
import { inBrowser, settled } from '../testkit/browser.ts';
import { openStation } from '../testkit/advisor-verbs.ts';
import { type SharedCity, sharedCity } from '../testkit/shared-city.ts';
import { picture } from '../testkit/visit-page.ts';
import { recordOf } from '../testkit/write.ts';

const STREET = 'street:310101002';

const NAME = '受检服务点';

/** The day it is for the owners. */
const TODAY = '2026-11-23';
const YES_OR_NO = ['面对面', '电脑', '互联网', '服务时间', '联系方式', '未成年人', '残疾人', '老年人'];

inBrowser('a premises check', (browser) => {
  let city: SharedCity;
  let station: string;
  beforeAll(async () => {
    city = await sharedCity();
    const place = { kind: 'PROFESSIONAL_POINT', division: '310101002', name: NAME, providerName: '乐群社工' };
    station = recordOf(await openStation(city.as(STREET), place)).id;
  }, 120_000);

  it('asks what the form asks, says at each field what is wrong, and shows what is to be put right', async () => {
    const page = await browser.visit({ url: city.url, as: STREET, path: `/lists/stations/${station}/check` });
    await settled(page.locator('main > section'));
    const group = (label: string) => page.locator('fieldset.field', { hasText: label });
    const due = page.locator('.field', { hasText: '整改期限' });
    await due.getByText('可不填').waitFor();
    await page.getByLabel('检查日期').fill(TODAY);
    await group('标识').getByLabel('在醒目处').check();
    for (const label of YES_OR_NO) await group(label).getByLabel('是').check();
    await page.locator('main form button[type="submit"]').click();
    await group('桌椅').getByText('此项必填').waitFor();
    expect(await page.locator('.field .wrong').count()).toBe(1);
    await group('桌椅').getByLabel('否').check();
    expect(await due.getByText('可不填').count()).toBe(0);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
    await picture(page, 'check-premises');
    await page.getByLabel('整改期限').fill('2026-11-30');
    await page.locator('main form button[type="submit"]').click();
    await page.locator('.done', { hasText: '已保存' }).waitFor();
    for (const note of ['9 分（满分 10 分）', '不符合：桌椅', '整改：桌椅（2026-11-30 前）']) {
      await page.locator('.note', { hasText: note }).waitFor();
    }
    await picture(page, 'checked-premises');
  });

  it('is listed with what was found, and what it asks for is closed from its row', async () => {
    const page = await browser.visit({ url: city.url, as: STREET, path: '/lists/premises-checks' });
    await settled(page.locator('main > section'));
    const checked = page.locator('.list tbody tr', { hasText: NAME });
    await checked.locator('summary').click();
    await checked.getByText('不符合：桌椅').waitFor();
    await picture(page, 'premises-checks');
    await page.goto(new URL('/lists/follow-ups', city.url).href);
    const row = page.locator('.list tbody tr', { hasText: NAME });
    await row.locator('summary').click();
    await picture(page, 'follow-ups');
    await row.getByRole('link', { name: '整改销项' }).click();
    await page.getByLabel('整改完成日期').fill(TODAY);
    await page.locator('main form button[type="submit"]').click();
    await page.locator('.done', { hasText: '已销项' }).waitFor();
    const query = `query ($id: ID!) {
      station(id: $id) { premisesChecks(first: 1) { edges { node { followUps { key closedOn } } } } }
    }`;
    expect(await city.as(STREET).ask(query, { id: station })).toEqual({
      station: { premisesChecks: { edges: [{ node: { followUps: [{ key: 'DESK', closedOn: TODAY }] } }] } },
    });
  });
});
