import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { moveFiling, openStation, person, registerAdvisor } from '../testkit/advisor-verbs.ts';
import { inBrowser, settled } from '../testkit/browser.ts';
import { OF_RECEIPT, newestComplaint } from '../testkit/complaint-verbs.ts';
import { type SharedCity, sharedCity } from '../testkit/shared-city.ts';
import { picture } from '../testkit/visit-page.ts';
import { recordOf } from '../testkit/write.ts';

const BUREAU = 'district:310101';
const STREET = 'street:310101002';
const PLACE = { kind: 'PROFESSIONAL_POINT', division: '310101002', providerName: '乐群社工' };
const CONCERNED = ['霍启明', '厉秋白'];

const save = (page: Page): Promise<void> => page.locator('main form button[type="submit"]').click();
const done = (page: Page, text: string) => page.locator('.done', { hasText: text }).waitFor();

inBrowser('a complaint by phone', (browser) => {
  let city: SharedCity;
  beforeAll(async () => {
    city = await sharedCity();
    const street = city.as(STREET);
    const { id: station } = recordOf(await openStation(street, { ...PLACE, name: '被投诉的服务点' }));
    for (const [index, name] of CONCERNED.entries()) {
      const { id } = recordOf(await registerAdvisor(street, { station, ...person(27_301 + index), name }));
      for (const action of ['SUBMIT', 'FILE']) recordOf(await moveFiling(street, id, action));
    }
  }, 120_000);

  const act = async (page: Page, id: string, link: string): Promise<void> => {
    await page.goto(new URL('/lists/complaints?within=310101', city.url).href);
    const row = page.locator('.list tbody tr').filter({ has: page.locator(`a[href*="${id}"]`) });
    await row.locator('summary').click();
    await row.getByRole('link', { name: link, exact: true }).click();
    await settled(page.locator('main > section'));
  };

  it('is recorded by the bureau, which tells the receipt; goes to somebody with the advisors it concerns, found by their names; and its answer is read by the receipt', async () => {
    const page = await browser.visit({ url: city.url, as: BUREAU, path: '/lists/complaints?within=310101' });
    await page.getByRole('link', { name: '登记投诉' }).click();
    await page.getByLabel('来源').selectOption('PHONE');
    await page.getByLabel('投诉内容').fill('约好上门，两次都没有来。');
    await save(page);
    await done(page, '已登记');
    const receipt = /回执号：(\S+)/.exec(await page.locator('.done').innerText())?.[1] ?? '';
    const id = await newestComplaint(city.as(BUREAU), '310101');

    await act(page, id, '交办');
    await page.getByLabel('承办人').fill('li-na');
    for (const name of CONCERNED) {
      await page.getByRole('searchbox', { name: '按姓名查找顾问' }).fill(name);
      await page.getByRole('searchbox', { name: '按姓名查找顾问' }).press('Enter');
      await page.getByLabel(`${name} 被投诉的服务点`).check();
    }
    await picture(page, 'assign-complaint');
    expect(await page.getByLabel(`${CONCERNED[0]} 被投诉的服务点`).isChecked()).toBe(true);
    await save(page);
    await done(page, '已');

    await act(page, id, '开始调查');
    await save(page);
    await act(page, id, '答复');
    await page.getByLabel('办理结论').selectOption('FOUNDED');
    await page.getByLabel('答复').fill('已向您致歉，并重新约定上门时间。');
    await save(page);
    await done(page, '已');

    type Case = { readonly complaintCase: { readonly concerns: readonly { readonly name: string }[] } };
    const { complaintCase } = await city
      .as(BUREAU)
      .ask<Case>('query ($id: ID!) { complaintCase(id: $id) { concerns { name } } }', { id });
    expect(complaintCase.concerns.map(({ name }) => name).toSorted()).toEqual(CONCERNED.toSorted());
    const { complaint } = await city.as(BUREAU).ask<{ readonly complaint: object }>(OF_RECEIPT, { receipt });
    expect(complaint).toMatchObject({ outcome: 'FOUNDED', answer: '已向您致歉，并重新约定上门时间。' });
  }, 120_000);
});
