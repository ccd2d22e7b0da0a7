import { describe, expect, it } from '@jest/globals';
import { findChromium } from '../testkit/chromium.ts';
import { openPage } from '../testkit/shared-browser.ts';

const path = findChromium();
const suite = path === undefined ? describe.skip : describe;

suite('a Chromium that has ended', () => {
  it('is started anew for the next file, and how it ended is known', async () => {
    const [{ browser, end }] = await openPage(path ?? '');
    const session = await browser.newBrowserCDPSession();
    await session.send('Browser.crash').catch(() => undefined);
    expect(await end).toMatch(/^Chromium ended by SIG/);
    const [next, page] = await openPage(path ?? '');
    expect(next.browser).not.toBe(browser);
    expect(await page.evaluate('1 + 1')).toBe(2);
    await page.close();
  });
});
