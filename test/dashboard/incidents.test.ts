import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { openStation } from '../testkit/advisor-verbs.ts';
import { inBrowser, settled } from '../testkit/browser.ts';
import { type City, startCity } from '../testkit/city.ts';
import { picture } from '../testkit/visit-page.ts';
import { recordOf } from '../testkit/write.ts';

const STREET = 'street:310101002';

inBrowser('an incident', (browser) => {
  let city: City;
  let station: string;
  beforeAll(async () => {
    city = await startCity({ owners: [{ code: '310101' }] });
    station = recordOf(await openStation(city.as(STREET), { division: '310101002001' })).id;
  }, 120_000);
  afterAll(() => city.close());

  it('is reported by its form, and followed up by the buttons of its row', async () => {
    const page = await browser.visit({ url: city.url, as: STREET, path: `/lists/stations/${station}/incident` });
    await settled(page.locator('main > section'));
    const choose = (label: string, choice: string) =>
      page.locator('fieldset.field', { hasText: label }).getByLabel(choice, { exact: true }).check();
    const send = () => page.locator('main form button[type="submit"]').click();
    await page.getByLabel('发生日期').fill('2026-11-23');
    await choose('事件类型', '跌倒摔伤');
    await choose('后果', '轻伤');
    await choose('已采取的措施', '现场救护');
    await choose('仍有隐患', '否');
    await send();
    await page.locator('fieldset.field', { hasText: '已通知' }).getByText('此项必填').waitFor();
    await choose('已通知', '家属或者监护人');
    await picture(page, 'report-incident');
    await send();
    await page.locator('.done', { hasText: '已上报' }).waitFor();
    const open = async (action: string) => {
      await page.goto(new URL('/lists/incidents', city.url).href);
      const row = page.locator('.list tbody tr', { hasText: '跌倒摔伤' });
      await row.locator('summary').first().click();
      await picture(page, `incidents-${action}`);
      await row.getByRole('link', { name: action }).click();
      await settled(page.locator('main > section'));
    };
    await open('开始调查处理');
    await send();
    await page.locator('.done').waitFor();
    await open('办结');
    await page.getByLabel('处理结果').fill('地面湿滑，已铺防滑垫');
    await picture(page, 'close-incident');
    await send();
    await page.locator('.done').waitFor();
    const query = `{ incidents(within: "310101002") { edges { node { state history { to } } } } }`;
    expect(await city.as(STREET).ask(query)).toEqual({
      incidents: {
        edges: [
          { node: { state: 'CLOSED', history: [{ to: 'CLOSED' }, { to: 'INVESTIGATING' }, { to: 'REPORTED' }] } },
        ],
      },
    });
  });
});
