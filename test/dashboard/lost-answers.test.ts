import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { inBrowser } from '../testkit/browser.ts';
import { type City, startCity } from '../testkit/city.ts';
import { type CuttingProxy, startCuttingProxy } from '../testkit/cutting-proxy.ts';
import { AUTHOR, clientsOf, countOf, formOf } from '../testkit/visit-page.ts';

inBrowser('over a network that loses answers, the page', (browser) => {
  let city: City;
  let proxy: CuttingProxy;
  let clients: string[];
  beforeAll(async () => {
    city = await startCity({ owners: [{ code: '31' }, { code: '310101' }], months: 1 });
    proxy = await startCuttingProxy(new URL(city.url).origin);
    clients = await clientsOf(city, 3);
  }, 120_000);
  afterAll(async () => {
    await proxy.close();
    await city.close();
  });

  const open = async (client: string | undefined) => {
    proxy.cutting('none');
    const page = await browser.visit({ url: proxy.url, path: `/clients/${client}`, as: AUTHOR });
    const form = formOf(page);
    await form.summary.waitFor();
    return { page, form, client: client ?? '' };
  };

  it('saves each visit exactly once when every second answer is cut', async () => {
    const { page, form, client } = await open(clients[0]);
    proxy.cutting('every second');
    for (const round of [1, 2, 3, 4]) {
      const summary = `第 ${round} 次走访，网络时断时续。`;
      await form.fill(summary);
      await form.save();
      while (
        await page
          .locator(':is(.done, .wrong):visible')
          .first()
          .waitFor()
          .then(() => form.again.isVisible())
      ) {
        expect(await form.summary.inputValue()).toBe(summary);
        await form.again.click();
        await form.again.waitFor({ state: 'detached' });
      }
      await form.saved.waitFor();
      expect(await form.summary.inputValue()).toBe('');
      await page.locator('.visits li', { hasText: summary }).waitFor();
    }
    proxy.cutting('none');
    expect(proxy.cut()).toBeGreaterThan(3);
    for (const round of [1, 2, 3, 4]) {
      expect(await countOf(city, client, `第 ${round} 次走访，网络时断时续。`)).toBe(1);
    }
  }, 90_000);

  it('says what it does and keeps what was typed while no answer comes, also when it is loaded anew', async () => {
    const { page, form, client } = await open(clients[1]);
    const summary = '网络中断时填写的内容。';
    await form.fill(summary);
    proxy.cutting('all');
    await form.save();
    await page.getByText('网络不稳定，正在重试').waitFor();
    await page.getByText('填写的内容已保留，请再次保存').waitFor();
    expect(await form.summary.inputValue()).toBe(summary);
    expect(await form.summary.isEnabled()).toBe(false);
    proxy.cutting('none');
    await page.reload();
    await page.getByText('填写的内容已保留，请再次保存').waitFor();
    expect(await form.summary.inputValue()).toBe(summary);
    await form.again.click();
    await form.saved.waitFor();
    expect(await countOf(city, client, summary)).toBe(1);
    expect(await form.summary.inputValue()).toBe('');
  }, 90_000);

  it('does not save twice what was changed before it was known to be saved', async () => {
    const { page, form, client } = await open(clients[2]);
    await form.fill('先前的内容。');
    proxy.cutting('all');
    await form.save();
    await form.locator.getByRole('button', { name: '修改内容' }).click();
    await form.fill('后来的内容。');
    proxy.cutting('none');
    await form.save();
    await form.locator.getByText('上一次提交其实已经保存').waitFor();
    expect(await form.summary.inputValue()).toBe('后来的内容。');
    await page.locator('.visits li', { hasText: '先前的内容。' }).waitFor();
    expect(await countOf(city, client, '先前的内容。')).toBe(1);
    expect(await countOf(city, client, '后来的内容。')).toBe(0);
    await form.save();
    await form.saved.waitFor();
    expect(await countOf(city, client, '后来的内容。')).toBe(1);
  }, 90_000);
});
