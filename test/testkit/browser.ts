import { afterAll, beforeAll, describe } from '@jest/globals';
import { type Browser, type Locator, type Page, chromium } from 'playwright-core';
import { ensureDashboard } from '../../gateway/dashboard/index.ts';
import { findChromium } from './chromium.ts';

const QUIET = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // One process for all that a file shows: what it has compiled of the app, the next view reads.
  '--process-per-site',
  '--renderer-process-limit=1',
  '--disable-site-isolation-trials',
  '--in-process-gpu',
];
const VIEWPORT = { width: 1280, height: 720 };
const PATIENCE_MS = 20_000;

type Visit = {
  /** The gateway's GraphQL endpoint. */
  readonly url: string;
  /** As data-persona has it: city, district:310101. Nobody signs in when left out. */
  readonly as?: string;
  /** With its query. */
  readonly path?: string;
  /** Lets the test move the page's clock on, instead of waiting for what the page does every few seconds. */
  readonly movesClock?: boolean;
};

export type TestBrowser = {
  /**
   * Opens the dashboard as for the first time and signs in with one click; then the view's own code has come and its heading is there.
   * A file has one page: what the visit before showed is left.
   */
  visit(visit: Visit): Promise<Page>;
  /** Leaves what is shown, which asks for nothing any more. */
  leave(): Promise<void>;
  /** Every address a page asked for so far. */
  readonly requested: readonly string[];
  /** What pages wrote as errors, and what they threw. */
  readonly complaints: readonly string[];
};

const OUTSIDE_OF_BUSY = 'xpath=//*[not(ancestor-or-self::*[@aria-busy="true"])]';

/** What an element says once it is there and neither it, nor what it is in, nor anything in it waits for an answer. */
export async function settled(locator: Locator): Promise<string> {
  const page = locator.page();
  const waiting = page.locator('.waiting, [aria-busy="true"]');
  await locator.and(page.locator(OUTSIDE_OF_BUSY)).filter({ hasNot: waiting }).waitFor();
  return (await locator.innerText()).trim();
}

/** The page to sign in on has a heading as well: only once the header says who is signed in is the heading that of the view. */
async function signIn(page: Page, persona: string): Promise<void> {
  await page.click(`[data-persona="${persona}"]`);
  await page.locator('.header .caller').waitFor();
  await page.locator('main h1').waitFor();
}

/** Leaves what is shown and opens an address with nothing kept of an earlier visit, before the app reads any of it. */
async function openAnew(page: Page, address: string): Promise<void> {
  await page.context().clearCookies();
  await page.emulateMedia({ media: null, colorScheme: null });
  await page.setViewportSize(VIEWPORT);
  const forgetting = await page.addInitScript('localStorage.clear(); sessionStorage.clear()');
  await page.goto(address);
  await forgetting.dispose();
}

/** Once in each process: every file of tests shows the same build. */
let built: Promise<void> | undefined;

/** Tests in real Chromium. On a machine without one they are left out, and the run says so once. */
export function inBrowser(name: string, tests: (browser: TestBrowser) => void): void {
  const executablePath = findChromium();
  const suite = executablePath === undefined ? describe.skip : describe;
  suite(name, () => {
    let browser: Browser;
    let page: Page;
    const requested: string[] = [];
    const complaints: string[] = [];
    beforeAll(async () => {
      await (built ??= ensureDashboard());
      browser = await chromium.launch({ executablePath: executablePath ?? '', args: QUIET });
      page = await browser.newPage();
      page.setDefaultTimeout(PATIENCE_MS);
      page.on('request', (request) => requested.push(request.url()));
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
    });
    afterAll(() => browser.close());
    tests({
      requested,
      complaints,
      leave: async () => {
        await page.goto('about:blank');
      },
      visit: async ({ url, as, path = '/', movesClock = false }) => {
        if (movesClock) await page.clock.install();
        await openAnew(page, new URL(path, url).href);
        if (as !== undefined) await signIn(page, as);
        return page;
      },
    });
  });
}
