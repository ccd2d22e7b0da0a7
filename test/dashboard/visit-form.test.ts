import { AxeBuilder } from '@axe-core/playwright';
import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { inBrowser } from '../testkit/browser.ts';
import { type SharedCity, sharedCity } from '../testkit/shared-city.ts';
import { AUTHOR, clientsOf, formOf, picture, visitsOf } from '../testkit/visit-page.ts';

inBrowser('the form of a visit', (browser) => {
  let city: SharedCity;
  let clients: string[];
  beforeAll(async () => {
    city = await sharedCity();
    clients = await clientsOf(city, 3);
  }, 120_000);

  const open = (client: string): Promise<Page> =>
    browser.visit({ url: city.url, path: `/clients/${client}`, as: AUTHOR });

  it('takes what was found, with needs, companions, change and next step', async () => {
    const client = clients[0] ?? '';
    const page = await open(client);
    const form = formOf(page);
    const field = (name: string) => form.locator.getByLabel(name);
    await form.fill('独居，三楼无电梯。');
    await field('医疗').check();
    await field('心理关爱').check();
    await field('变化').fill('较上月更少出门。');
    await field('地点').fill('家中');
    await field('在场人').fill('王阿姨、 李医生，小张');
    await field('下一步').first().fill('联系家庭医生');
    await field('下一步日期').fill('2026-12-01');
    await form.save();
    await form.saved.waitFor();
    const [visit] = await visitsOf(city, client);
    expect(visit).toMatchObject({
      visitedOn: '2026-11-23',
      mode: 'HOME',
      summary: '独居，三楼无电梯。',
      place: '家中',
      companions: ['王阿姨', '李医生', '小张'],
      change: '较上月更少出门。',
      needs: ['MEDICAL', 'EMOTIONAL_SUPPORT'],
      nextStep: '联系家庭医生',
      nextStepOn: '2026-12-01',
    });
    const item = page.locator(`[data-visit="${visit?.id}"]`);
    await item.getByText('全部内容').click();
    for (const said of ['医疗、心理关爱', '较上月更少出门。', '家中', '王阿姨、李医生、小张', AUTHOR]) {
      expect(await item.innerText()).toContain(said);
    }
    await picture(page, 'recorded');
  });

  it('says all that is wrong at once, each at its field and in the language of the reader', async () => {
    const page = await open(clients[1] ?? '');
    const form = formOf(page);
    const wrong: readonly (readonly [field: string, value: string, why: RegExp, inEnglish: RegExp])[] = [
      ['走访日期', '2026-12-24', /走访日期 2026-12-24 晚于今天/, /dated 2026-12-24, after today/],
      ['走访情况', ' ', /请填写/, /This is empty/],
      ['地点', '长'.repeat(201), /最多 200 个/, /may hold 200/],
      ['在场人', `王阿姨、${'长'.repeat(51)}`, /第 2 项：.*最多 50 个/, /Entry 2: .*may hold 50/],
      ['下一步日期', '2199-01-01', /2199-01-01 离今天太远/, /2199-01-01 is too far from today/],
    ];
    for (const [field, value] of wrong) await form.locator.getByLabel(field).fill(value);
    await form.save();
    for (const [field, value, why] of wrong) {
      const control = form.locator.getByLabel(field);
      await control.and(page.locator('[aria-invalid="true"]')).waitFor();
      const said = await page.locator(`id=${await control.getAttribute('aria-describedby')}`).innerText();
      expect(said).toMatch(why);
      expect(await control.inputValue()).toBe(value);
    }
    expect(await form.locator.locator('[aria-invalid="true"]').count()).toBe(5);
    await form.locator.locator('[name="visitedOn"]:focus').waitFor();
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([]);
    await picture(page, 'five-wrong');
    await page.getByRole('button', { name: 'English' }).click();
    for (const [, value, , why] of wrong) {
      const control = form.locator.locator('[aria-invalid="true"]').nth(wrong.findIndex(([, one]) => one === value));
      const said = page.locator(`id=${await control.getAttribute('aria-describedby')}`);
      await said.filter({ hasText: why }).waitFor();
      expect(await said.innerText()).not.toMatch(/[一-鿿]/);
    }
  });

  it('says of a date that is left out that it is to be filled in, and of one typed in part that it is none', async () => {
    const client = clients[2] ?? '';
    const page = await open(client);
    const form = formOf(page);
    await form.fill('日期没有填完。');
    await form.locator.getByLabel('走访日期').fill('');
    await form.locator.getByLabel('下一步日期').focus();
    await page.keyboard.type('12');
    await form.save();
    await form.locator.locator('.wrong', { hasText: '内容为空，请填写。' }).waitFor();
    await form.locator.locator('.wrong', { hasText: '不是日期' }).waitFor();
    expect(await form.locator.locator('[aria-invalid="true"]').count()).toBe(2);
    expect(await visitsOf(city, client)).toEqual([]);
  });
});
