import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { inBrowser } from '../testkit/browser.ts';
import { type City, startCity } from '../testkit/city.ts';
import { AUTHOR, clientsOf, countOf, expireToken, formOf, signInAs } from '../testkit/visit-page.ts';

const SUMMARY = '尚未保存的走访情况。';

const TYPED = {
  summary: SUMMARY,
  visitedOn: '2026-11-20',
  mode: 'NEIGHBOUR',
  medical: true,
  housing: false,
  companions: '王阿姨、李医生',
};

inBrowser('what was typed', (browser) => {
  let city: City;
  let client: string;
  beforeAll(async () => {
    city = await startCity({ owners: [{ code: '31' }, { code: '310101' }], months: 1 });
    client = (await clientsOf(city, 1))[0] ?? '';
  }, 120_000);
  afterAll(() => city.close());

  /** Every kind of field of the form is filled. */
  const typed = async (): Promise<{ page: Page; form: ReturnType<typeof formOf> }> => {
    const page = await browser.visit({ url: city.url, path: `/clients/${client}`, as: AUTHOR });
    const form = formOf(page);
    await form.summary.fill(SUMMARY);
    await form.locator.getByLabel('走访日期').fill('2026-11-20');
    await form.locator.getByLabel('走访方式').selectOption('NEIGHBOUR');
    await form.locator.getByLabel('医疗').check();
    await form.locator.getByLabel('在场人').fill('王阿姨、李医生');
    return { page, form };
  };

  it('is there again after the page was loaded anew, and after going away and back', async () => {
    const { page, form } = await typed();
    await page.reload();
    expect(await typedIn(form)).toEqual(TYPED);
    await page.getByRole('link', { name: '返回待访清单' }).click();
    await page.locator('.worklist tbody tr').first().waitFor();
    await page.goBack();
    expect(await typedIn(form)).toEqual(TYPED);
  });

  it('is given up by a click alone', async () => {
    const { page, form } = await typed();
    await page.reload();
    await form.locator.getByRole('button', { name: '清空重填' }).click();
    expect(await form.summary.inputValue()).toBe('');
    expect(await storedText(page)).not.toContain(SUMMARY);
  });

  it('outlasts a token that expired when it was saved, and is saved once after signing in again', async () => {
    const { page, form } = await typed();
    const renew = await expireToken(page);
    await form.save();
    await page.getByText('登录已失效').waitFor();
    await page.getByText('未保存的内容已保留').waitFor();
    await renew();
    await signInAs(page, AUTHOR);
    expect(await typedIn(form)).toEqual(TYPED);
    expect(await countOf(city, client, SUMMARY)).toBe(0);
    await form.save();
    await form.saved.waitFor();
    expect(await countOf(city, client, SUMMARY)).toBe(1);
  });

  it('is shown to nobody else who signs in after the token expired', async () => {
    const { page, form } = await typed();
    const renew = await expireToken(page);
    await form.save();
    await page.getByText('登录已失效').waitFor();
    await renew();
    await signInAs(page, 'district:310101');
    await form.summary.waitFor();
    expect(await form.summary.inputValue()).toBe('');
    expect(await storedText(page)).not.toContain(SUMMARY);
  });

  it('goes with signing out', async () => {
    const { page, form } = await typed();
    await page.getByRole('button', { name: '退出' }).click();
    await page.locator('[data-persona]').first().waitFor();
    expect(await storedText(page)).not.toContain(SUMMARY);
    await signInAs(page, AUTHOR);
    await form.summary.waitFor();
    expect(await form.summary.inputValue()).toBe('');
  });

  it('goes in every tab with signing out in one of them, also in a tab that is loaded only afterwards', async () => {
    const { page } = await typed();
    const [other, asleep] = [await anotherTab(page), await anotherTab(page)];
    expect(await storedText(other)).toContain(SUMMARY);
    await asleep.goto('about:blank');
    await page.getByRole('button', { name: '退出' }).click();
    await other.getByText('已在另一个页面退出登录').waitFor();
    await asleep.goBack();
    for (const tab of [other, asleep]) {
      await tab.locator('[data-persona]').first().waitFor();
      expect(await storedText(tab)).not.toMatch(new RegExp(`${SUMMARY}|token`));
      await tab.close();
    }
    await signInAs(page, AUTHOR);
    await page.reload();
    await page.locator('.header .caller').waitFor();
  });

  // The owner stays stopped: this test is the last one.
  it('outlasts an owner that stops, beside what was seen of the client, and the page loaded anew meanwhile', async () => {
    const { page, form } = await typed();
    const name = await page.locator('h1').innerText();
    await city.stopOwner('310101');
    await form.save();
    await page.getByText('以下为中断前所见的内容').waitFor();
    expect(await page.locator('h1').innerText()).toBe(name);
    expect(await form.summary.inputValue()).toBe(SUMMARY);
    await form.locator.getByText('尚不知道是否已经保存').waitFor();
    await page.reload();
    await form.locator.getByText('尚不知道是否已经保存').waitFor();
    expect(await form.summary.inputValue()).toBe(SUMMARY);
    expect(await page.getByText('没有这个页面').count()).toBe(0);
  }, 90_000);
});

/** What the form holds once it says that it has it again. */
async function typedIn({ locator, summary }: ReturnType<typeof formOf>): Promise<typeof TYPED> {
  await locator.getByText('已恢复上次未保存的内容').waitFor();
  return {
    summary: await summary.inputValue(),
    visitedOn: await locator.getByLabel('走访日期').inputValue(),
    mode: await locator.getByLabel('走访方式').inputValue(),
    medical: await locator.getByLabel('医疗').isChecked(),
    housing: await locator.getByLabel('住房').isChecked(),
    companions: await locator.getByLabel('在场人').inputValue(),
  };
}

/** A tab of the same browser, with all that the first one holds. */
async function anotherTab(page: Page): Promise<Page> {
  const [tab] = await Promise.all([page.waitForEvent('popup'), page.evaluate('void window.open(location.href)')]);
  await tab.locator('.header .caller').waitFor();
  return tab;
}

function storedText(page: Page): Promise<string> {
  return page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }));
}
