import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { VIEWPORT, inBrowser } from '../testkit/browser.ts';
import { crowdedTexts } from '../testkit/crowded-texts.ts';
import { type SharedCity, sharedCity } from '../testkit/shared-city.ts';

type View = { readonly name: string; readonly as?: string; readonly path: string };

/** Every view of every user, one user after the other; CLIENT stands for one of the community's. */
const VIEWS: readonly View[] = [
  { name: 'sign-in', path: '/' },
  { name: 'overview', as: 'city', path: '/?figure=coverage' },
  { name: 'district', as: 'city', path: '/division/310101' },
  { name: 'street', as: 'city', path: '/division/310101002' },
  { name: 'community', as: 'city', path: '/division/310101002001' },
  { name: 'compare', as: 'city', path: '/compare?codes=310101,310104' },
  { name: 'list', as: 'city', path: '/lists/no-station?within=31' },
  { name: 'library-list', as: 'city', path: '/lists/policies?within=31' },
  { name: 'narrowed-list', as: 'city', path: '/lists/advisors?within=31&filings=FILED&order=-NAME&search=王' },
  { name: 'libraries', as: 'city', path: '/libraries' },
  { name: 'find', as: 'city', path: '/find?search=王芳' },
  { name: 'not-found', as: 'city', path: '/nowhere' },
  { name: 'network', as: 'street:310101002', path: '/network' },
  { name: 'city-network', as: 'city', path: '/network' },
  { name: 'own-district', as: 'district:310101', path: '/division/310101' },
  { name: 'filings', as: 'district:310101', path: '/filings' },
  { name: 'district-worklist', as: 'district:310101', path: '/worklist' },
  { name: 'reassign', as: 'district:310101', path: '/reassign' },
  { name: 'advisor-overview', as: 'advisor:310101002001', path: '/division/310101002001' },
  { name: 'worklist', as: 'advisor:310101002001', path: '/worklist' },
  { name: 'visits', as: 'advisor:310101002001', path: '/lists/visits' },
  { name: 'client', as: 'advisor:310101002001', path: '/clients/CLIENT' },
  { name: 'grants', as: 'street:310101002', path: '/lists/grants' },
  { name: 'cases', as: 'case-worker:310101002', path: '/cases' },
  {
    name: 'closed-case',
    as: 'case-worker:310101002',
    path: '/cases/310101002001-00000000-0000-7000-8000-000000000000',
  },
  { name: 'auditor', as: 'auditor:31', path: '/' },
];
/** The rules of axe that look at colours; all others say of a view in the dark what they said of it in the light. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];
const WIDTHS = [390, 768, 1440] as const;
/** One view of each layout, whose loading is looked at. */
const LOADED = new Set(['overview', 'district', 'compare', 'library-list', 'filings', 'client']);
/** What moved since the page was opened, where all of it together is more than a reader should have to follow. */
const LAYOUT_SHIFTS = `
  new Promise((resolve) => {
    new PerformanceObserver((list, observer) => {
      observer.disconnect();
      const shifts = list.getEntries().filter(({ entryType }) => entryType === 'layout-shift');
      const sum = shifts.reduce((all, { value }) => all + value, 0);
      const moved = shifts.map(({ value, sources }) => [value, ...sources.map(({ node }) => node?.outerHTML?.slice(0, 120))]);
      resolve(sum < 0.1 ? [] : [sum, moved]);
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve([]), 50);
  })
`;
const A_CLIENT = '{ clients(within: "310101002001", first: 1) { edges { node { id } } } }';
/** Where pictures of every view are put, to be looked at; none are taken without it. */
const { SCREENSHOTS_DIR } = process.env;

inBrowser('every view', (browser) => {
  let city: SharedCity;
  let client: string;
  let page: Page;
  let signedIn: string | undefined;
  const moved: Record<string, readonly unknown[]> = {};
  beforeAll(async () => {
    city = await sharedCity();
    const { clients } = await city
      .as('advisor:310101002001')
      .ask<{ clients: { edges: { node: { id: string } }[] } }>(A_CLIENT);
    client = clients.edges[0]?.node.id ?? '';
    if (SCREENSHOTS_DIR !== undefined) await mkdir(SCREENSHOTS_DIR, { recursive: true });
  }, 120_000);

  /** Opens a view as the user who is signed in opens the next one; a test that failed leaves nobody signed in. */
  const open = async ({ name, as, path }: View): Promise<void> => {
    const address = path.replace('CLIENT', client);
    const isSignedIn = as !== undefined && as === signedIn;
    signedIn = undefined;
    if (!isSignedIn) page = await browser.visit({ url: city.url, path: address, ...(as !== undefined && { as }) });
    if (as === undefined) await page.locator('[data-persona]').first().waitFor();
    if (isSignedIn || LOADED.has(name)) await page.goto(new URL(address, city.url).href);
    await stillness(page);
  };

  it.each(VIEWS)(
    '$name gives axe nothing to complain of, light or dark, and fits from a phone to a wall',
    async (view) => {
      await open(view);
      if (LOADED.has(view.name)) moved[view.name] = await page.evaluate<readonly unknown[]>(LAYOUT_SHIFTS);
      // A page without frames is looked at in itself: otherwise axe opens a second page for what it found in each frame.
      expect(page.frames()).toHaveLength(1);
      const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
      await page.emulateMedia({ colorScheme: 'light' });
      expect(await complaintsOf(axe)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await complaintsOf(axe.withRules(OF_COLOURS))).toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
        if (SCREENSHOTS_DIR === undefined) continue;
        await page.screenshot({ path: join(SCREENSHOTS_DIR, `${view.name}-${width}.png`), fullPage: true });
      }
      await page.setViewportSize({ width: WIDTHS[0], height: 900 });
      await page.getByRole('button', { name: 'English' }).click();
      await page.getByRole('button', { name: '中文' }).waitFor();
      expect(await crowdedTexts(page)).toEqual([]);
      if (SCREENSHOTS_DIR !== undefined)
        await page.screenshot({ path: join(SCREENSHOTS_DIR, `${view.name}-english.png`), fullPage: true });
      await page.getByRole('button', { name: '中文' }).click();
      await page.getByRole('button', { name: 'English' }).waitFor();
      await page.setViewportSize(VIEWPORT);
      signedIn = view.as;
    },
  );

  it('does not move under the reader’s eyes while it is loaded', () => {
    expect(moved).toEqual(Object.fromEntries([...LOADED].map((name) => [name, []])));
  });

  it('leaves nothing in the console, and asks nobody but its own gateway', () => {
    expect(browser.complaints).toEqual([]);
    expect([...new Set(browser.requested.map((url) => new URL(url).host))]).toEqual([new URL(city.url).host]);
  });

  it('on paper is what it says, without what can only be clicked', async () => {
    page = await browser.visit({ url: city.url, as: 'city', path: '/?figure=coverage' });
    await stillness(page);
    await page.emulateMedia({ media: 'print' });
    for (const gone of ['.header nav', '.exports', '.choices', '.choose input']) {
      expect([gone, await page.locator(gone).first().isVisible()]).toEqual([gone, false]);
    }
    for (const stays of ['h1', '.figure-value', '.tile-value', '.ranking tbody tr', '.list-head']) {
      expect([stays, await page.locator(stays).first().isVisible()]).toEqual([stays, true]);
    }
    if (SCREENSHOTS_DIR !== undefined) await page.pdf({ path: join(SCREENSHOTS_DIR, 'overview.pdf'), format: 'A4' });
  });
});

async function complaintsOf(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
}

/** The view's heading is there, nothing waits for an answer, and every chart that has months is drawn. */
async function stillness(page: Page): Promise<void> {
  await page.locator('main h1', { hasText: /\S/ }).waitFor();
  await page.locator('.waiting, [aria-busy="true"]').first().waitFor({ state: 'detached' });
  await page.locator('.trend:has(tbody tr) .chart:not(:has(svg))').first().waitFor({ state: 'detached' });
}
