import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { advisorAt, openStation } from '../testkit/advisor-verbs.ts';
import { listAwards } from '../testkit/award-verbs.ts';
import { inBrowser, settled } from '../testkit/browser.ts';
import { type City, startCity } from '../testkit/city.ts';
import { picture } from '../testkit/visit-page.ts';
import { recordOf } from '../testkit/write.ts';

const [STREET, BUREAU] = ['street:310101002', 'district:310101'];

inBrowser('an award', (browser) => {
  let city: City;
  let advisor: string;
  beforeAll(async () => {
    city = await startCity({ owners: [{ code: '31' }, { code: '310101' }] });
    const station = recordOf(await openStation(city.as(BUREAU), { division: '310101002001' })).id;
    advisor = (await advisorAt(city.as(STREET), station, 1, 'SUBMIT', 'FILE')).id;
  }, 120_000);
  afterAll(() => city.close());

  it('is nominated in the list of advisors, returned and conferred by the buttons of its row, and stands in the record', async () => {
    const page = await browser.visit({ url: city.url, as: STREET, path: `/lists/advisors/${advisor}/nominate` });
    await settled(page.locator('main > section'));
    const send = () => page.locator('main form button[type="submit"]').click();
    await page.getByLabel('表彰种类').selectOption('GOLD_ADVISOR');
    await page.getByLabel('级别').selectOption('DISTRICT');
    await page.getByLabel('年度').fill('2026');
    await page.getByLabel('申报理由').fill('全年上门走访零差错。');
    await picture(page, 'nominate-for-award');
    await send();
    await page.locator('.done', { hasText: '已申报' }).waitFor();
    const step = async (as: string, action: string, fill?: readonly [string, string]) => {
      const shown = await browser.visit({ url: city.url, as, path: '/lists/award-nominations' });
      const row = shown.locator('.list tbody tr', { hasText: '金牌顾问' });
      await row.locator('summary').first().click();
      await picture(shown, `award-${action}`);
      await row.getByRole('link', { name: action, exact: true }).click();
      await settled(shown.locator('main > section'));
      if (fill !== undefined) await shown.getByLabel(fill[0]).fill(fill[1]);
      await shown.locator('main form button[type="submit"]').click();
      await shown.locator('.done').waitFor();
    };
    await step(BUREAU, '退回', ['原因', '请补充事例']);
    await step(STREET, '重新申报', ['申报理由', '补充了三件事例。']);
    await step(BUREAU, '授予');
    expect(await listAwards(city.as('city'), '31')).toMatchObject([
      { state: 'CONFERRED', reasons: '补充了三件事例。' },
    ]);
    const record = await browser.visit({ url: city.url, as: STREET, path: `/lists/advisors/${advisor}` });
    await record.getByText('2026 区级 金牌顾问').waitFor();
    await picture(record, 'award-in-record');
  });
});
