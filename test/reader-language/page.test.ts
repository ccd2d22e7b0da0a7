import { beforeAll, expect, it } from '@jest/globals';
import { inBrowser } from '../testkit/browser.ts';
import { type SharedCity, sharedCity } from '../testkit/shared-city.ts';

inBrowser('the page', (browser) => {
  let city: SharedCity;
  beforeAll(async () => {
    city = await sharedCity();
  }, 120_000);

  it('asks in the language that it shows, whatever the language of the browser', async () => {
    const page = await browser.visit({ url: city.url, as: 'city' });
    const languages = async (act: () => Promise<unknown>) => {
      const asking = page.waitForRequest((request) => request.url() === city.url);
      await act();
      return (await (await asking).allHeaders())['accept-language'];
    };
    expect(await languages(() => page.reload())).toBe('zh-CN');
    await page.getByRole('button', { name: 'English' }).click();
    expect(await languages(() => page.reload())).toBe('en');
  });
});
