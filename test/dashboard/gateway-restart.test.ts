import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startGateway } from '../../gateway/index.ts';
import { inBrowser, settled } from '../testkit/browser.ts';
import { type City, startCity } from '../testkit/city.ts';

inBrowser('the gateway’s restart', (browser) => {
  let city: City;
  beforeAll(async () => {
    city = await startCity({ owners: [{ code: '31' }, { code: '310101' }], months: 1 });
  }, 120_000);
  afterAll(() => city.close());

  const start = (port: number) =>
    startGateway({
      verifier: city.verifier,
      host: '127.0.0.1',
      port,
      ownersFile: city.ownersFile,
      ownerKeysFile: city.keys.file,
      ownerDeadlineMs: 10_000,
      logLevel: 'silent',
      signIn: { kind: 'development', tokenOf: city.tokenOf },
    });

  it('is told while it lasts, leaves what was seen in place, and ends without the reader doing anything', async () => {
    const first = await start(0);
    const page = await browser.visit({ url: first.url, as: 'city', path: '/?figure=coverage' });
    await page.locator('.tile[data-code="310101"]:has-text("%")').waitFor();
    const shown = await settled(page.locator('[data-figure="coverage"] .figure-value'));
    await first.close();
    await page.locator('.cut-off', { hasText: '与网关的连接中断' }).waitFor();
    expect(await page.locator('[data-figure="coverage"] .figure-value').innerText()).toBe(shown);
    const second = await start(Number(new URL(first.url).port));
    await page.locator('.cut-off').waitFor({ state: 'detached' });
    await page.getByRole('link', { name: '黄浦区' }).first().click();
    expect(await settled(page.locator('[data-figure="coverage"] .figure-value'))).toMatch(/%/);
    await second.close();
  });
});
