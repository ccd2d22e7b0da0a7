import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { inBrowser, settled } from '../testkit/browser.ts';
import { type SharedCity, sharedCity } from '../testkit/shared-city.ts';
import { type CuttingProxy, startCuttingProxy } from '../testkit/cutting-proxy.ts';
import {
  STREET,
  type StationNow,
  addSkill,
  advisorNow,
  changeStation,
  filedAdvisors,
  stationsNow,
} from '../testkit/edited-rows.ts';
import { picture } from '../testkit/visit-page.ts';

const DISTRICT = 'district:310101';

const rowOf = (page: Page, text: string) => page.locator('.list tbody tr', { hasText: text });
const offered = (page: Page) => page.locator('.list .entry a', { hasText: '修改' });
const save = (page: Page): Promise<void> => page.locator('main form button[type="submit"]').click();

inBrowser('the edit forms', (browser) => {
  let city: SharedCity;
  let proxy: CuttingProxy;
  let stations: StationNow[];
  beforeAll(async () => {
    city = await sharedCity();
    proxy = await startCuttingProxy(new URL(city.url).origin);
    stations = await stationsNow(city);
  }, 120_000);
  afterAll(async () => {
    await proxy.close();
  });

  const station = (index: number): StationNow => {
    const found = stations[index];
    if (found === undefined) throw new TypeError(`the street has no station ${index}`);
    return found;
  };
  const now = async ({ id }: StationNow) => (await stationsNow(city)).find((one) => one.id === id);
  const open = async (path: string, as = STREET, url: string = city.url): Promise<Page> => {
    proxy.cutting('none');
    const page = await browser.visit({ url, as, path, hurries: url === proxy.url });
    await settled(page.locator('main > section'));
    return page;
  };
  const edit = ({ id }: StationNow, url?: string): Promise<Page> => open(`/lists/stations/${id}/change`, STREET, url);

  it('correct the phone of a station from its row, and the list shows the new one', async () => {
    const { id, name, version, address } = station(0);
    const page = await open('/lists/stations?within=310101002');
    await rowOf(page, name).locator('summary').first().click();
    await rowOf(page, name).getByRole('link', { name: '修改' }).click();
    await page.waitForURL(`**/lists/stations/${id}/change?within=310101002`);
    await page.getByRole('heading', { name: `修改 ${name}` }).waitFor();
    await page.getByLabel('电话').fill('021 6320 9876');
    await picture(page, 'edit-station');
    await save(page);
    await page.locator('.done:focus', { hasText: '已保存' }).waitFor();
    await page.locator('.facts', { hasText: '021-63209876' }).waitFor();
    await picture(page, 'edited-station');
    await page.getByRole('link', { name: '返回清单' }).click();
    await rowOf(page, '021-63209876').waitFor();
    expect(await now(station(0))).toEqual({ id, name, address, phone: '021-63209876', version: version + 1 });
  });

  it('are not offered to who may not change the row, nor at their own address', async () => {
    for (const [as, within] of [
      ['advisor:310101002001', '310101002001'],
      ['auditor:31', '310101002'],
      ['city', '310101002'],
    ] as const) {
      const page = await open(`/lists/stations?within=${within}`, as);
      await page.locator('.list .entry summary').first().click();
      await page.locator('.list .entry dl').first().waitFor();
      expect([as, await page.getByRole('link', { name: '修改' }).count()]).toEqual([as, 0]);
    }
    const page = await open(`/lists/stations/${station(0).id}/change`, 'auditor:31');
    expect(await page.locator('main form').count()).toBe(0);
  });

  it('are offered of a library to the division whose it is, and to none above or beneath', async () => {
    for (const list of ['policies', 'resources', 'projects', 'providers']) {
      const path = `/lists/${list}?within=310101`;
      const own = await open(path, DISTRICT);
      expect([list, await offered(own).count()]).not.toEqual([list, 0]);
      const address = (await offered(own).first().getAttribute('href')) ?? '';
      const fromAbove = await open(path, 'city');
      expect([list, await offered(fromAbove).count()]).toEqual([list, 0]);
      const fromBeneath = await open(address);
      expect([list, await fromBeneath.locator('main form').count()]).toEqual([list, 0]);
    }
  }, 60_000);

  it('change what was changed of a policy and leave all else', async () => {
    const page = await open('/lists/policies?within=310101', DISTRICT);
    const entry = page.locator('.list .entry').first();
    await entry.locator('summary').click();
    await entry.getByRole('link', { name: '修改' }).click();
    await page.getByLabel('办理材料').fill('身份证\n\n 户口簿 ');
    await page.getByLabel('失效').fill('2027-12-31');
    await picture(page, 'edit-policy');
    const sent = page.waitForRequest((request) => request.postData()?.includes('ChangePolicy(') === true);
    await save(page);
    const { variables }: { variables: { input: object } } = JSON.parse((await sent).postData() ?? '{}');
    expect(Object.keys(variables.input).toSorted()).toEqual([
      'idempotencyKey',
      'inForceUntil',
      'materials',
      'policy',
      'version',
    ]);
    await page.locator('.facts', { hasText: '身份证、户口簿' }).waitFor();
    await page.locator('.facts', { hasText: '2027-12-31' }).waitFor();
  });

  it('say all that is wrong at once, each at its field and in the language of the reader', async () => {
    const page = await edit(station(1));
    const wrong: readonly (readonly [field: string, value: string, why: RegExp])[] = [
      ['站点名称', ' ', /请填写/],
      ['电话', 'ask at the desk', /电话/],
      ['地址', '云南中路*号', /脱敏/],
      ['网络渠道', '', /一项也没有/],
    ];
    for (const [field, value] of wrong) await page.getByLabel(field).fill(value);
    await save(page);
    for (const [field, value, why] of wrong) {
      const control = page.getByLabel(field);
      await control.and(page.locator('[aria-invalid="true"]')).waitFor();
      expect(await page.locator(`id=${await control.getAttribute('aria-describedby')}`).innerText()).toMatch(why);
      expect(await control.inputValue()).toBe(value);
    }
    await page.locator('[name="name"]:focus').waitFor();
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([]);
    await picture(page, 'edit-five-wrong');
    await page.getByRole('button', { name: 'English' }).click();
    await page.locator('.wrong', { hasText: 'None is named' }).waitFor();
    expect((await page.locator('.wrong').allInnerTexts()).join('\n')).not.toMatch(/[一-鿿]/);
    expect(await now(station(1))).toEqual(station(1));
  });

  it('keep what was typed when another person was first, show what it says now, and take that in', async () => {
    const { id, version } = station(2);
    const page = await edit(station(2));
    await page.getByLabel('电话').fill('021-63201111');
    await changeStation(city, { station: id, version, address: '云南中路 321 号' });
    await save(page);
    await page.getByText('这条记录已被更正').waitFor();
    await page.locator('.facts', { hasText: '云南中路 321 号' }).waitFor();
    expect(await page.getByLabel('电话').inputValue()).toBe('021-63201111');
    await picture(page, 'edit-conflict');
    await page.getByRole('button', { name: '保留我的修改' }).click();
    expect(await page.getByLabel('地址').inputValue()).toBe('云南中路 321 号');
    await save(page);
    await page.locator('.done', { hasText: '已保存' }).waitFor();
    expect(await now(station(2))).toMatchObject({
      phone: '021-63201111',
      address: '云南中路 321 号',
      version: version + 2,
    });
  });

  it('save once when the answer is lost, also when the page is loaded anew', async () => {
    const { version } = station(3);
    const page = await edit(station(3), proxy.url);
    await page.getByLabel('电话').fill('021-63202222');
    proxy.cutting('all');
    await save(page);
    await page.getByText('填写的内容已保留，请再次保存').waitFor();
    proxy.cutting('none');
    await page.reload();
    await page.getByRole('button', { name: '再次保存' }).click();
    await page.locator('.done', { hasText: '已保存' }).waitFor();
    expect(await now(station(3))).toMatchObject({ phone: '021-63202222', version: version + 1 });
  }, 60_000);

  it('close a station with a reason, after which the list shows it no longer', async () => {
    const { id, name } = station(4);
    const page = await open(`/lists/stations/${id}/close`);
    await save(page);
    await page.locator('[name="reason"][aria-invalid="true"]').waitFor();
    await page.getByLabel('撤销原因').fill('居委会合并');
    await picture(page, 'close-station');
    await save(page);
    await page.locator('.done', { hasText: '已保存' }).waitFor();
    await page.getByRole('link', { name: '返回清单' }).click();
    await page.locator('.list .entry').first().waitFor();
    expect(await rowOf(page, name).count()).toBe(0);
    expect(await now(station(4))).toBeUndefined();
  });

  it('change the phone of an advisor at once, and announce to the authority what is filed', async () => {
    const page = await open('/network');
    const row = page.locator('[data-list="advisors"] tbody tr', { hasText: '已备案' }).first();
    await row.locator('summary').click();
    await row.getByRole('link', { name: '修改' }).click();
    await page.waitForURL('**/lists/advisors/*/change');
    const id = new URL(page.url()).pathname.split('/')[3] ?? '';
    const before = await advisorNow(city, id);
    expect(await page.getByLabel('新的联系电话').inputValue()).toBe('');
    await page.getByLabel('新的联系电话').fill('13900001234');
    await page.getByLabel('工作单位').fill('外滩街道社区事务中心');
    await picture(page, 'edit-advisor');
    await save(page);
    await page.locator('.done', { hasText: '由备案机关办理后生效' }).waitFor();
    const after = await advisorNow(city, id);
    expect(after.phone.text).toMatch(/1234$/);
    expect(after).toMatchObject({
      employer: before.employer,
      filing: { state: 'CHANGED', announced: [{ after: { text: '外滩街道社区事务中心' } }] },
    });
  });

  it('offer the codes that hold where the record is, and keep one that has ended without offering it anew', async () => {
    const [one, other] = (await filedAdvisors(city)).slice(-2);
    const endSkill = await addSkill(city, 'CANTONESE', '粤语');
    let page = await open(`/lists/advisors/${one?.id}/change`);
    await page.getByLabel('粤语', { exact: true }).check();
    await save(page);
    await page.locator('.done:focus', { hasText: '已保存' }).waitFor();
    await endSkill();
    page = await open(`/lists/advisors/${one?.id}/change`);
    expect(await page.getByLabel('粤语（已停用）').isChecked()).toBe(true);
    const box = page.locator('input[name="skills"]:not(:checked)').first();
    await box.check();
    await save(page);
    await page.locator('.done:focus', { hasText: '已保存' }).waitFor();
    await page.locator('.facts', { hasText: '粤语' }).waitFor();
    page = await open(`/lists/advisors/${other?.id}/change`);
    await page.locator('input[name="skills"]').first().waitFor();
    expect(await page.getByLabel('粤语').count()).toBe(0);
    page = await open(`/lists/advisors?within=310101&search=${encodeURIComponent(one?.name ?? '')}`, 'city');
    await page.locator('.list .entry summary').first().click();
    await page.locator('.list .entry dd', { hasText: '粤语' }).waitFor();
  }, 60_000);

  it('move an advisor to a station of another street, which files them from then on', async () => {
    const page = await open('/lists/advisors?within=310101002', DISTRICT);
    const row = page.locator('.list tbody tr', { hasText: '已备案' }).first();
    await row.locator('summary').first().click();
    await row.getByRole('link', { name: '调动' }).click();
    await page.waitForURL('**/lists/advisors/*/move?within=310101002');
    const id = new URL(page.url()).pathname.split('/')[3] ?? '';
    await save(page);
    await page.locator('.field .wrong', { hasText: '没有任何变化' }).waitFor();
    await page.getByLabel('调入街镇').selectOption('310101013');
    const stationField = page.getByLabel('调入站点');
    const community = stationField.locator('option[value^="310101013"]', { hasText: '居' }).first();
    await community.waitFor({ state: 'attached' });
    const [division = '', to = ''] = ((await community.getAttribute('value')) ?? '').split(' ');
    await stationField.selectOption(`${division} ${to}`);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id: rule }) => rule)).toEqual([]);
    await picture(page, 'move-advisor');
    await save(page);
    await page.locator('.done:focus', { hasText: '已调动' }).waitFor();
    const query = `query ($id: ID!) { advisor(id: $id) { division { code } station { id } moves { to { code } } } }`;
    expect(await city.as(DISTRICT).ask(query, { id })).toEqual({
      advisor: { division: { code: division }, station: { id: to }, moves: [{ to: { code: division } }] },
    });
  });

  it('offer a move to who reaches more than one community alone', async () => {
    for (const [as, count] of [
      [STREET, 1],
      ['station:310101002001', 0],
      ['auditor:31', 0],
    ] as const) {
      const page = await open('/lists/advisors?within=310101002001', as);
      await page.locator('.list .entry summary').first().click();
      await page.locator('.list .entry dl').first().waitFor();
      const offers = page.locator('.list .entry').first().getByRole('link', { name: '调动' });
      expect([as, await offers.count()]).toEqual([as, count]);
    }
  });
});
