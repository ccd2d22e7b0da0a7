import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { verifierOf } from '#access';
import { readConfig } from '#config';
import type { RunningGateway } from '../../gateway/index.ts';
import { inBrowser, settled } from '../testkit/browser.ts';
import { type City, startCity } from '../testkit/city.ts';
import { furtherGateway } from '../testkit/further-gateway.ts';
import { type OpenIdProvider, startOpenIdProvider } from '../testkit/openid-provider.ts';

const said = { role: 'district-officer', division: '310101', scope: 'figures.read list.read advisor.read' };
const PAGE = 'assistance-graph-dashboard';

inBrowser('signing in at the organisation’s own provider', (browser) => {
  let city: City;
  let provider: OpenIdProvider;
  let gateway: RunningGateway;
  beforeAll(async () => {
    jest.spyOn(console, 'info').mockImplementation(() => undefined);
    jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    provider = await startOpenIdProvider(said);
    const settings = { OIDC_ISSUER: provider.issuer, JWT_AUDIENCE: 'assistance-graph' };
    const verifier = await verifierOf(readConfig(settings));
    city = await startCity({ owners: [{ code: '31' }, { code: '310101' }], months: 1, verifier });
    gateway = await furtherGateway(city, {
      oidcIssuer: new URL(provider.issuer),
      signIn: { kind: 'oidc', issuer: provider.issuer, clientId: PAGE, scope: `openid ${said.scope}` },
    });
  }, 120_000);
  afterAll(async () => {
    await gateway.close();
    await city.close();
    await provider.stop();
  });

  it('leads back to the page that was asked for, with the rights that the provider tells', async () => {
    provider.admitPage(PAGE, gateway.url);
    const page = await browser.visit({ url: gateway.url, path: '/division/310101002?figure=coverage' });
    await signIn(page, 'li.na');
    await page.waitForURL('**/division/310101002?figure=coverage');
    expect(await page.locator('.header').innerText()).toContain('li.na');
    expect(await settled(page.locator('[data-figure="coverage"] .figure-value'))).toMatch(/%/);
    expect(await page.getByRole('link', { name: '三库' }).count()).toBe(0);
  });

  it('goes on with new tokens when the old ones end, also after the page was loaded anew', async () => {
    provider.admitPage(PAGE, gateway.url, 4);
    const page = await browser.visit({ url: gateway.url, path: '/division/310101' });
    await signIn(page, 'wang.wei');
    const first = await tokenIn(page);
    await page.waitForFunction((token) => !sessionStorage.getItem('session')?.includes(token), first);
    await page.reload();
    const second = await tokenIn(page);
    await page.waitForFunction((token) => !sessionStorage.getItem('session')?.includes(token), second);
    await page.getByRole('link', { name: '南京东路街道', exact: true }).first().click();
    expect(await settled(page.locator('[data-figure="coverage"] .figure-value'))).toMatch(/%/);
  });

  it('ends at the provider as well', async () => {
    provider.admitPage(PAGE, gateway.url);
    const page = await browser.visit({ url: gateway.url, path: '/division/310101' });
    await signIn(page, 'zhao.min');
    await page.getByRole('button', { name: '退出' }).click();
    await page.waitForURL(`${provider.issuer}/**`);
    await page.locator('button[value="yes"]').click();
    await page.waitForURL(new URL('/', gateway.url).href);
    await page.getByRole('button', { name: '用统一身份认证登录' }).click();
    await page.locator('input[name="login"]').waitFor();
    expect(new URL(page.url()).origin).toBe(provider.issuer);
  });
});

/** By the provider's own forms. */
async function signIn(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: '用统一身份认证登录' }).click();
  await page.locator('input[name="login"]').fill(name);
  await page.locator('input[name="password"]').fill('any');
  await page.locator('button[type="submit"]').click();
  await page.locator('form[action*="/interaction/"] button[type="submit"]').click();
  await page.locator('h1').waitFor();
  await page.getByText(name).first().waitFor();
}

async function tokenIn(page: Page): Promise<string> {
  const session = await page.evaluate(() => sessionStorage.getItem('session') ?? '{}');
  return String(Reflect.get(Object(JSON.parse(session)), 'token'));
}
