import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { inBrowser } from '../testkit/browser.ts';
import { type SharedCity, sharedCity } from '../testkit/shared-city.ts';
import { furtherGateway } from '../testkit/further-gateway.ts';

/** With the words of the answer that its first example is about. */
const PERSONAS = [
  ['city', '"coverage"'],
  ['district:310101', '"coverage"'],
  ['street:310101002', '"coverage"'],
  ['station:310101002001', '"visitsDue"'],
  ['advisor:310101002001', '"visitsDue"'],
  ['auditor:31', '"auditTrail"'],
] as const;

inBrowser('GraphiQL', (browser) => {
  let city: SharedCity;
  beforeAll(async () => {
    city = await sharedCity();
  }, 120_000);

  it.each(PERSONAS)('answers the first example of %s with the token filled in', async (as, answered) => {
    const page = await browser.visit({ url: city.url, path: '/graphiql' });
    await page.getByLabel('提问身份').selectOption(as);
    if (as !== 'city') await page.waitForURL(`**/graphiql?as=${encodeURIComponent(as)}`);
    await run(page, `"${as.split(':')[1] ?? '31'}"`);
    await page.locator('.graphiql-response', { hasText: answered }).waitFor();
    expect(await page.locator('.graphiql-response').innerText()).not.toContain('"errors"');
  });

  it('asks as whoever is signed in on the tab', async () => {
    const page = await browser.visit({ url: city.url, as: 'street:310101002' });
    await page.locator('h1', { hasText: '南京东路街道' }).waitFor();
    await page.getByRole('link', { name: 'GraphiQL' }).click();
    await run(page, '310101002');
    const answer = page.locator('.graphiql-response', { hasText: '南京东路街道' });
    await answer.waitFor();
    expect(await answer.count()).toBe(1);
  });

  it('offers nobody’s token where tokens come from elsewhere', async () => {
    const gateway = await furtherGateway(city, { signIn: { kind: 'token' } });
    const page = await browser.visit({ url: gateway.url, path: '/graphiql' });
    await page.getByText('authorization').first().waitFor();
    expect(await page.getByLabel('提问身份').count()).toBe(0);
    await browser.leave();
    await gateway.close();
  });

  it('is a page like the first one, which a program gets as well that takes anything', async () => {
    expect(await typeOf(city, '/graphiql', 'text/html')).toBe('200 text/html');
    expect(await typeOf(city, '/', '*/*')).toBe('200 text/html');
    expect(await typeOf(city, '/', 'application/json')).toBe('404 application/json');
    expect(await typeOf(city, '/nothing-here', '*/*')).toBe('404 application/json');
  });

  it('asks no other address for anything, and the page has nothing to complain of', () => {
    const elsewhere = browser.requested.filter((url) => !/^(?:http:\/\/127\.0\.0\.1|data:|blob:)/.test(url));
    expect(elsewhere).toEqual([]);
    expect(browser.complaints).toEqual([]);
  });
});

async function run(page: Page, about: string): Promise<void> {
  await page.locator('.graphiql-query-editor', { hasText: about }).waitFor();
  await page.locator('.graphiql-execute-button').click();
}

async function typeOf({ url }: SharedCity, path: string, accept: string): Promise<string> {
  const { status, headers } = await fetch(new URL(path, url), { headers: { accept } });
  return `${status} ${headers.get('content-type')?.split(';')[0]}`;
}
