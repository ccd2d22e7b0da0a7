import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { advisorAt, moveFiling, openStation } from '../testkit/advisor-verbs.ts';
import { inBrowser } from '../testkit/browser.ts';
import { type SharedCity, sharedCity } from '../testkit/shared-city.ts';
import { type CuttingProxy, startCuttingProxy } from '../testkit/cutting-proxy.ts';
import { recordOf } from '../testkit/write.ts';

const DISTRICT = 'district:310101';
const HISTORY = 'query ($id: ID!) { advisor(id: $id) { filing { history { to } } } }';

type History = { readonly advisor: { readonly filing: { readonly history: readonly { readonly to: string }[] } } };

inBrowser('over a network that loses answers, a filing', (browser) => {
  let city: SharedCity;
  let proxy: CuttingProxy;
  let station: string;
  let serial = 500;
  let advisor: string;
  beforeAll(async () => {
    city = await sharedCity();
    proxy = await startCuttingProxy(new URL(city.url).origin);
    const place = { kind: 'SUBDISTRICT_SERVICE', division: '310101013', name: '外滩街道分中心' };
    station = recordOf(await openStation(city.as(DISTRICT), place)).id;
  }, 120_000);
  afterAll(async () => {
    await proxy.close();
  });
  beforeEach(async () => {
    proxy.cutting('none');
    advisor = (await advisorAt(city.as(DISTRICT), station, (serial += 1), 'SUBMIT')).id;
  });

  const open = async () => {
    const page = await browser.visit({ url: proxy.url, path: '/filings', as: DISTRICT, hurries: true });
    const row = page.locator(`tr[data-advisor="${advisor}"]`);
    await row.waitFor();
    const button = (name: string) => row.getByRole('button', { name });
    return { page, row, button };
  };
  const steps = async (): Promise<string[]> => {
    const { advisor: found } = await city.as(DISTRICT).ask<History>(HISTORY, { id: advisor });
    return found.filing.history.map(({ to }) => to);
  };

  it('is decided once when every second answer is cut', async () => {
    const { page, row, button } = await open();
    proxy.cutting('every second');
    await button('准予备案').click();
    await page.getByRole('status').filter({ hasText: '已准予备案' }).waitFor();
    proxy.cutting('none');
    await row.waitFor({ state: 'detached' });
    expect(proxy.cut()).toBeGreaterThan(0);
    expect(await steps()).toEqual(['FILED', 'SUBMITTED', 'DRAFT']);
  }, 60_000);

  it('whose return was never answered is decided anew when it is submitted again', async () => {
    const { page, row, button } = await open();
    await button('退回补正').click();
    await row.getByLabel('退回原因').fill('缺少聘用合同');
    proxy.cutting('all');
    await button('确认退回').click();
    await button('再次保存').waitFor();
    proxy.cutting('none');
    expect(await steps()).toEqual(['RETURNED', 'SUBMITTED', 'DRAFT']);
    recordOf(await moveFiling(city.as(DISTRICT), advisor, 'SUBMIT'));
    await page.reload();
    await button('退回补正').click();
    await row.getByLabel('退回原因').fill('合同缺少公章');
    await button('确认退回').click();
    await row.waitFor({ state: 'detached' });
    expect(await steps()).toEqual(['RETURNED', 'SUBMITTED', 'RETURNED', 'SUBMITTED', 'DRAFT']);
  }, 60_000);
});
