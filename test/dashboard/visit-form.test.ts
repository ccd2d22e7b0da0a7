import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { inBrowser } from '../testkit/browser.ts';
import { type City, startCity } from '../testkit/city.ts';
import { AUTHOR, clientsOf, formOf, recordOwn, visitsOf } from '../testkit/visit-page.ts';

const { SCREENSHOTS_DIR } = process.env;
const CORRECT = /* GraphQL */ `
  mutation Correct($input: CorrectVisitInput!) {
    correctVisit(input: $input) {
      ok {
        version
      }
    }
  }
`;
const WITHDRAW = 'mutation ($input: WithdrawVisitInput!) { withdrawVisit(input: $input) { ok { id } } }';
const FIGURES = /* GraphQL */ `
  query Figures($id: ID!) {
    client(id: $id) {
      lastVisitedOn
    }
    division(code: "310101002") {
      visitCompliance {
        done
      }
    }
  }
`;

inBrowser('the form of a visit', (browser) => {
  let city: City;
  let clients: string[];
  beforeAll(async () => {
    city = await startCity({ owners: [{ code: '31' }, { code: '310101' }], months: 1 });
    clients = await clientsOf(city, 10);
    if (SCREENSHOTS_DIR !== undefined) await mkdir(SCREENSHOTS_DIR, { recursive: true });
  }, 120_000);
  afterAll(() => city.close());

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
    const client = clients[6] ?? '';
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

  it('corrects an own visit where it was changed, and nothing else of it', async () => {
    const client = clients[2] ?? '';
    const said = { summary: '原来的情况。', place: '居委会', companions: ['王阿姨'], needs: ['HOUSING'] };
    const id = await recordOwn(city, { client, visitedOn: '2026-11-22', ...said });
    const page = await open(client);
    const item = page.locator(`[data-visit="${id}"]`);
    await item.getByRole('button', { name: '更正' }).click();
    expect(await item.getByLabel('在场人').inputValue()).toBe('王阿姨');
    expect(await item.getByLabel('住房').isChecked()).toBe(true);
    await item.getByLabel('走访情况').fill('更正后的情况。');
    await page.reload();
    await picture(page, 'correcting');
    await item.getByRole('button', { name: '保存更正' }).click();
    await page.getByText('2026-11-22 的走访已更正。').waitFor();
    await item.getByText('更正后的情况。').waitFor();
    expect((await visitsOf(city, client)).find((visit) => visit.id === id)).toMatchObject({
      ...said,
      summary: '更正后的情况。',
      version: 2,
    });
  });

  it('says that a visit was corrected meanwhile, shows what it says now, and takes both in', async () => {
    const client = clients[3] ?? '';
    const id = await recordOwn(city, { client, visitedOn: '2026-11-22', summary: '先到的情况。', needs: ['HOUSING'] });
    const page = await open(client);
    const item = page.locator(`[data-visit="${id}"]`);
    await item.getByRole('button', { name: '更正' }).click();
    await item.getByLabel('地点').fill('家中');
    await item.getByLabel('住房').uncheck();
    await city.as(AUTHOR).ask(CORRECT, { input: { visit: id, version: 1, summary: '别人更正的情况。' } });
    await item.getByRole('button', { name: '保存更正' }).click();
    await item.getByText('这条记录已被更正').waitFor();
    await item.locator('.typed', { hasText: '别人更正的情况。' }).waitFor();
    expect(await item.getByLabel('地点').inputValue()).toBe('家中');
    await picture(page, 'conflict');
    await item.getByRole('button', { name: '保留我的修改' }).click();
    expect(await item.getByLabel('走访情况').inputValue()).toBe('别人更正的情况。');
    expect(await item.getByLabel('地点').inputValue()).toBe('家中');
    await item.getByRole('button', { name: '保存更正' }).click();
    await page.getByText('2026-11-22 的走访已更正。').waitFor();
    expect((await visitsOf(city, client)).find((visit) => visit.id === id)).toMatchObject({
      summary: '别人更正的情况。',
      place: '家中',
      needs: [],
      version: 3,
    });
  });

  it('does not undo what another person corrected between its being opened and filled', async () => {
    const client = clients[7] ?? '';
    const id = await recordOwn(city, { client, visitedOn: '2026-11-22', summary: '先到的情况。' });
    const page = await open(client);
    const item = page.locator(`[data-visit="${id}"]`);
    await item.getByRole('button', { name: '更正' }).click();
    await city.as('district:310101').ask(CORRECT, { input: { visit: id, version: 1, summary: '区里更正的情况。' } });
    const form = formOf(page);
    await form.fill('另一次走访。');
    await form.save();
    await item.locator('.typed', { hasText: '区里更正的情况。' }).waitFor();
    await item.getByLabel('地点').fill('家中');
    await item.getByRole('button', { name: '保存更正' }).click();
    await item.getByText('这条记录已被更正').waitFor();
    await item.getByRole('button', { name: '保留我的修改' }).click();
    await item.getByRole('button', { name: '保存更正' }).click();
    await page.getByText('2026-11-22 的走访已更正。').waitFor();
    expect((await visitsOf(city, client)).find((visit) => visit.id === id)).toMatchObject({
      summary: '区里更正的情况。',
      place: '家中',
      version: 3,
    });
    await item.getByRole('button', { name: '更正' }).waitFor();
  });

  it('keeps a correction of a visit that another person withdrew meanwhile, and says so without an id', async () => {
    const client = clients[8] ?? '';
    const id = await recordOwn(city, { client, visitedOn: '2026-11-22', summary: '将被撤回的走访。' });
    const page = await open(client);
    const item = page.locator(`[data-visit="${id}"]`);
    await item.getByRole('button', { name: '更正' }).click();
    await item.getByLabel('走访情况').fill('写了很久的更正。');
    await city.as('district:310101').ask(WITHDRAW, { input: { visit: id, version: 1, reason: '误记' } });
    await item.getByRole('button', { name: '保存更正' }).click();
    await page.locator('#last-visits', { hasText: '共 0 条' }).waitFor();
    expect(await item.locator('.wrong').innerText()).toBe('这次走访已因误录撤回；如确有走访，请重新记录。');
    expect(await item.getByLabel('走访情况').inputValue()).toBe('写了很久的更正。');
    await picture(page, 'withdrawn-meanwhile');
    await item.getByRole('button', { name: '取消' }).click();
    await item.waitFor({ state: 'detached' });
  });

  it('corrects an own visit of long ago as well', async () => {
    const client = clients[9] ?? '';
    const days = ['2026-11-20', '2026-11-19', '2026-11-18', '2026-11-17', '2026-11-16', '2026-11-15'];
    for (const day of days) await recordOwn(city, { client, visitedOn: day, summary: `${day} 的情况。` });
    const page = await open(client);
    const visits = page.locator('section[aria-labelledby="last-visits"]');
    await visits.getByText('2026-11-16 的情况。').waitFor();
    await visits.getByRole('link', { name: '下一页' }).click();
    const item = visits.locator('[data-visit]', { hasText: '2026-11-15 的情况。' });
    await item.getByRole('button', { name: '更正' }).click();
    await item.getByLabel('走访情况').fill('更早的更正。');
    await page.reload();
    expect(await visits.getByLabel('走访情况').inputValue()).toBe('更早的更正。');
    await picture(page, 'earlier-visits');
    await visits.getByRole('button', { name: '保存更正' }).click();
    await visits.getByText('2026-11-15 的走访已更正。').waitFor();
    expect((await visitsOf(city, client)).at(-1)).toMatchObject({ summary: '更早的更正。', version: 2 });
    await visits.getByRole('link', { name: '第一页' }).click();
    await visits.getByText('2026-11-20 的情况。').waitFor();
  });

  it('withdraws an own visit for a reason, and list and figures follow', async () => {
    const client = clients[4] ?? '';
    const figures = () => city.as(AUTHOR).ask<object>(FIGURES, { id: client });
    const before = await figures();
    const id = await recordOwn(city, { client, visitedOn: '2026-11-23', summary: '记错了人。' });
    expect(await figures()).not.toEqual(before);
    const page = await open(client);
    const item = page.locator(`[data-visit="${id}"]`);
    await item.getByRole('button', { name: '撤回' }).click();
    await item.getByRole('button', { name: '确认撤回' }).click();
    await item.locator('.wrong').waitFor();
    await item.getByLabel('撤回原因').fill('误记，实为另一户');
    await picture(page, 'withdrawing');
    await item.getByRole('button', { name: '确认撤回' }).click();
    await page.getByText('2026-11-23 的走访已撤回。').waitFor();
    await item.waitFor({ state: 'detached' });
    expect(await figures()).toEqual(before);
  });

  it('stays offered to who recorded a visit after another person has corrected it', async () => {
    const client = clients[5] ?? '';
    const id = await recordOwn(city, { client, visitedOn: '2026-11-21', summary: '先到的情况。' });
    await city.as('district:310101').ask(CORRECT, { input: { visit: id, version: 1, summary: '区里更正的情况。' } });
    const page = await open(client);
    const item = page.locator(`[data-visit="${id}"]`, { hasText: '区里更正的情况。' });
    await item.getByRole('button', { name: '更正' }).waitFor();
    expect(await item.getByRole('button', { name: '撤回' }).count()).toBe(1);
  });

  it('is not offered for the visits of others', async () => {
    const client = clients[5] ?? '';
    const id = await recordOwn(city, { client, visitedOn: '2026-11-22', summary: '顾问自己的走访。' });
    const path = `/clients/${client}`;
    const page = await browser.visit({ url: city.url, path, as: 'district:310101' });
    const item = page.locator(`[data-visit="${id}"]`);
    await item.getByText('顾问自己的走访。').waitFor();
    expect(await item.getByRole('button').count()).toBe(0);
  });
});

/** In both languages and at both widths, to be looked at. */
async function picture(page: Page, name: string): Promise<void> {
  if (SCREENSHOTS_DIR === undefined) return;
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    for (const language of ['zh', 'en']) {
      await page.screenshot({ path: join(SCREENSHOTS_DIR, `${name}-${width}-${language}.png`), fullPage: true });
      await page.getByRole('button', { name: /^(English|中文)$/ }).click();
    }
  }
  await page.setViewportSize({ width: 1280, height: 720 });
}
