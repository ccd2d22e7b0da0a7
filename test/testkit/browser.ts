import { afterAll, afterEach, beforeAll, describe } from '@jest/globals';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { findChromium } from './chromium.ts';
import { NOW } from './owner-databases.ts';
import { type SharedBrowser, openPage } from './shared-browser.ts';

/** What a page is seen through where a test does not say otherwise. */
export const VIEWPORT = { width: 1280, height: 720 };
const PATIENCE_MS = 60_000;

type Visit = {
  /** The gateway's GraphQL endpoint. */
  readonly url: string;
  /** As data-persona has it: city, district:310101. Nobody signs in when left out. */
  readonly as?: string;
  /** With its query. */
  readonly path?: string;
  /** Lets the test move the page's clock on, instead of waiting for what the page does every few seconds. */
  readonly movesClock?: boolean;
  /** Has the page wait a tenth between two tries. */
  readonly hurries?: boolean;
};

export type TestBrowser = {
  /**
   * Opens the dashboard as for the first time and signs in with one click; then the view's own code has come and its heading is there.
   * A file has one page of its own: what the visit before showed is left.
   */
  visit(visit: Visit): Promise<Page>;
  /** Leaves what is shown, which asks for nothing any more. */
  leave(): Promise<void>;
  /** Every address a page asked for so far. */
  readonly requested: readonly string[];
  /** What pages wrote as errors, and what they threw. */
  readonly complaints: readonly string[];
};

/** All but what it waits for longer than between two tries: the time that an answer may take stays. */
const HURRY = `
  const wait = globalThis.setTimeout;
  globalThis.setTimeout = (work, ms = 0, ...given) => wait(work, ms <= 5000 ? ms / 10 : ms, ...given);
`;

/** The day of the owners, from which the page's time goes on: what it shows as over, or as of this month, is so whenever the test runs. */
const OWNERS_DAY = `
  globalThis.Date = ((real, ahead) => new Proxy(real, {
    construct: (target, given, as) => Reflect.construct(target, given.length === 0 ? [real.now() + ahead] : given, as),
    get: (target, key) => (key === 'now' ? () => real.now() + ahead : Reflect.get(target, key)),
  }))(Date, ${NOW.getTime()} - Date.now());
`;

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

/** The one page of a file. */
class FilePage implements TestBrowser {
  readonly requested: string[] = [];
  readonly complaints: string[] = [];
  readonly #shared: SharedBrowser;
  #page: Page;
  #hasCrashed = false;
  /** Of the file alone: pages of a context whose clock was moved keep that clock. */
  #ownContext: BrowserContext | undefined;
  #hurry: Awaited<ReturnType<Page['addInitScript']>> | undefined;

  constructor(shared: SharedBrowser, page: Page) {
    this.#shared = shared;
    this.#page = this.#heard(page);
  }

  async leave(): Promise<void> {
    await this.#page.goto('about:blank');
  }

  async visit({ url, as, path = '/', movesClock = false, hurries = false }: Visit): Promise<Page> {
    if (movesClock && this.#ownContext === undefined) await this.#moveToOwnContext();
    const page = this.#page;
    await this.#hurry?.dispose();
    this.#hurry = hurries ? await page.addInitScript(HURRY) : undefined;
    await openAnew(page, new URL(path, url).href);
    if (as !== undefined) await signIn(page, as);
    return page;
  }

  /** Throws when what showed the page has crashed: a test's own error says then no more than that something was closed. */
  async expectAlive(): Promise<void> {
    const { browser, end } = this.#shared;
    if (!browser.isConnected()) throw new Error(await end);
    if (this.#hasCrashed) throw new Error('The process of the page crashed, Chromium goes on.');
  }

  async close(): Promise<void> {
    if (!this.#shared.browser.isConnected()) return;
    await this.#page.close();
    await this.#ownContext?.close();
  }

  #heard(page: Page): Page {
    page.setDefaultTimeout(PATIENCE_MS);
    page.on('crash', () => (this.#hasCrashed = true));
    page.on('request', (request) => this.requested.push(request.url()));
    page.on('console', (message) => message.type() === 'error' && this.complaints.push(message.text()));
    page.on('pageerror', (error) => this.complaints.push(error.message));
    return page;
  }

  async #moveToOwnContext(): Promise<void> {
    await this.#page.close();
    this.#ownContext = await this.#shared.browser.newContext();
    this.#page = this.#heard(await this.#ownContext.newPage());
    await this.#page.clock.install({ time: NOW });
  }
}

/** Tests in real Chromium. On a machine without one they are left out, and the run says so once. */
export function inBrowser(name: string, tests: (browser: TestBrowser) => void): void {
  const executablePath = findChromium();
  const suite = executablePath === undefined ? describe.skip : describe;
  suite(name, () => {
    let opened: FilePage | undefined;
    const page = (): FilePage => {
      if (opened === undefined) throw new TypeError('the page is opened before the first test of the file');
      return opened;
    };
    beforeAll(async () => {
      const [shared, first] = await openPage(executablePath ?? '');
      await first.addInitScript(OWNERS_DAY);
      opened = new FilePage(shared, first);
    });
    afterEach(() => page().expectAlive());
    afterAll(() => opened?.close());
    tests({
      get requested() {
        return page().requested;
      },
      get complaints() {
        return page().complaints;
      },
      leave: () => page().leave(),
      visit: (visit) => page().visit(visit),
    });
  });
}
