import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { inBrowser } from '../testkit/browser.ts';
import { type SharedCity, sharedCity } from '../testkit/shared-city.ts';
import { until } from '../testkit/gateway.ts';
import { type CuttingProxy, startCuttingProxy } from '../testkit/cutting-proxy.ts';
import { AUTHOR, clientsOf, countOf, formOf, recordOwn } from '../testkit/visit-page.ts';

inBrowser('over a network that loses answers, the page', (browser) => {
  let city: SharedCity;
  let proxy: CuttingProxy;
  let clients: string[];
  beforeAll(async () => {
    city = await sharedCity();
    proxy = await startCuttingProxy(new URL(city.url).origin);
    clients = await clientsOf(city, 5);
  }, 120_000);
  afterAll(async () => {
    await proxy.close();
  });

  const open = async (client: string | undefined, hurries = true) => {
    proxy.cutting('none');
    const page = await browser.visit({ url: proxy.url, path: `/clients/${client}`, as: AUTHOR, hurries });
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
    const { page, form, client } = await open(clients[1], false);
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

  it('opens when there is room again, without the reader doing anything, and keeps what was typed until there is room for it', async () => {
    proxy.refusing(true);
    const opened = open(clients[0]);
    await until(
      async () => proxy.refused(),
      (refused) => refused > 1,
    );
    proxy.refusing(false);
    const { page, form, client } = await opened;
    const summary = '系统繁忙时填写的内容。';
    await form.fill(summary);
    proxy.refusing(true);
    await form.save();
    await page.getByText('本次未执行').waitFor();
    expect(await form.summary.inputValue()).toBe(summary);
    expect(await countOf(city, client, summary)).toBe(0);
    proxy.refusing(false);
    await form.save();
    await form.saved.waitFor();
    expect(await countOf(city, client, summary)).toBe(1);
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

  it('does not save twice what was started afresh before it was known to be saved', async () => {
    const { page, form, client } = await open(clients[3]);
    await form.fill('先前的内容。');
    proxy.cutting('all');
    await form.save();
    await form.locator.getByRole('button', { name: '修改内容' }).click();
    proxy.cutting('none');
    await page.reload();
    await form.locator.getByRole('button', { name: '清空重填' }).click();
    await form.fill('重填的内容。');
    await form.locator.getByLabel('走访日期').fill('2026-12-24');
    await form.save();
    await form.locator.getByText('晚于今天').waitFor();
    await form.fill('重填的内容。');
    await form.save();
    await form.locator.getByText('上一次提交其实已经保存').waitFor();
    await form.locator.getByText('再次保存会另记一次走访').waitFor();
    expect(await countOf(city, client, '先前的内容。')).toBe(1);
    expect(await countOf(city, client, '重填的内容。')).toBe(0);
  }, 90_000);

  it('keeps a withdrawal whose answer was lost until it is known, although the visit has left the list', async () => {
    const client = clients[4] ?? '';
    const id = await recordOwn(city, { client, visitedOn: '2026-11-22', summary: '撤回时网络中断。' });
    const { page } = await open(client);
    const item = page.locator(`[data-visit="${id}"]`);
    await item.getByRole('button', { name: '撤回' }).click();
    await item.getByLabel('撤回原因').fill('误记，实为另一户');
    proxy.cutting('all');
    await item.getByRole('button', { name: '确认撤回' }).click();
    await item.getByText('请再次保存').waitFor();
    proxy.cutting('none');
    await page.locator('#last-visits', { hasText: '共 0 条' }).waitFor();
    await item.getByRole('button', { name: '再次保存' }).click();
    await page.getByText('2026-11-22 的走访已撤回。').waitFor();
    await item.waitFor({ state: 'detached' });
    expect(await countOf(city, client, '撤回时网络中断。')).toBe(0);
  }, 90_000);
});
