import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { inBrowser } from '../testkit/browser.ts';
import { type City, startCity } from '../testkit/city.ts';
import { AUTHOR, clientsOf, countOf, expireToken, formOf, signInAs } from '../testkit/visit-page.ts';

const SUMMARY = '尚未保存的走访情况。';

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
  const expectTyped = async ({ locator, summary }: ReturnType<typeof formOf>): Promise<void> => {
    await locator.getByText('已恢复上次未保存的内容').waitFor();
    expect(await summary.inputValue()).toBe(SUMMARY);
    expect(await locator.getByLabel('走访日期').inputValue()).toBe('2026-11-20');
    expect(await locator.getByLabel('走访方式').inputValue()).toBe('NEIGHBOUR');
    expect(await locator.getByLabel('医疗').isChecked()).toBe(true);
    expect(await locator.getByLabel('住房').isChecked()).toBe(false);
    expect(await locator.getByLabel('在场人').inputValue()).toBe('王阿姨、李医生');
  };
  const storedText = (page: Page): Promise<string> =>
    page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }));

  it('is there again after the page was loaded anew, and after going away and back', async () => {
    const { page, form } = await typed();
    await page.reload();
    await expectTyped(form);
    await page.getByRole('link', { name: '返回待访清单' }).click();
    await page.locator('.worklist tbody tr').first().waitFor();
    await page.goBack();
    await expectTyped(form);
    await page.context().close();
  });

  it('is given up by a click alone', async () => {
    const { page, form } = await typed();
    await page.reload();
    await form.locator.getByRole('button', { name: '清空重填' }).click();
    expect(await form.summary.inputValue()).toBe('');
    expect(await storedText(page)).not.toContain(SUMMARY);
    await page.context().close();
  });

  it('outlasts a token that expired when it was saved, and is saved once after signing in again', async () => {
    const { page, form } = await typed();
    const renew = await expireToken(page);
    await form.save();
    await page.getByText('登录已失效').waitFor();
    await page.getByText('未保存的内容已保留').waitFor();
    await renew();
    await signInAs(page, AUTHOR);
    await expectTyped(form);
    expect(await countOf(city, client, SUMMARY)).toBe(0);
    await form.save();
    await form.saved.waitFor();
    expect(await countOf(city, client, SUMMARY)).toBe(1);
    await page.context().close();
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
    await page.context().close();
  });

  it('goes with signing out', async () => {
    const { page, form } = await typed();
    await page.getByRole('button', { name: '退出' }).click();
    await page.locator('[data-persona]').first().waitFor();
    expect(await storedText(page)).not.toContain(SUMMARY);
    await signInAs(page, AUTHOR);
    await form.summary.waitFor();
    expect(await form.summary.inputValue()).toBe('');
    await page.context().close();
  });
});
