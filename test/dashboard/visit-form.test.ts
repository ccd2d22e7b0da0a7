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
    clients = await clientsOf(city, 6);
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
    const wrong: readonly (readonly [field: string, value: string, why: RegExp])[] = [
      ['走访日期', '2026-12-24', /走访日期 2026-12-24 晚于今天/],
      ['走访情况', ' ', /请填写/],
      ['地点', '长'.repeat(201), /最多 200 个/],
      ['在场人', `王阿姨、${'长'.repeat(51)}`, /第 2 项：.*最多 50 个/],
      ['下一步日期', '2199-01-01', /2199-01-01 离今天太远/],
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
