import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { type Browser, type BrowserContext, type Page, chromium } from 'playwright-core';
import { ensureDashboard } from '../../gateway/dashboard/index.ts';
import { closeAfterAllFiles } from './shared.ts';

const QUIET = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // One process for all that is shown: what it has compiled of the app, the next view reads.
  '--process-per-site',
  '--renderer-process-limit=1',
  '--disable-site-isolation-trials',
];
const LAST_WORDS = 2000;

export type SharedBrowser = {
  readonly browser: Browser;
  /** Of the pages of all files: what one has loaded and compiled of the app, the next one reads. */
  readonly context: BrowserContext;
  /** Once Chromium has ended: how, with the last that it wrote. */
  readonly end: Promise<string>;
};

let shared: Promise<SharedBrowser> | undefined;

/** A new page of the worker's Chromium. One that has ended since the file before is reported, and another is started. */
export async function openPage(executablePath: string): Promise<[SharedBrowser, Page]> {
  const isFirst = shared === undefined;
  shared ??= launch(executablePath);
  const current = await shared.catch((error: unknown) => {
    shared = undefined;
    throw error;
  });
  try {
    return [current, await current.context.newPage()];
  } catch (error) {
    shared = undefined;
    if (isFirst) throw error;
    const reason = current.browser.isConnected() ? String(error) : await current.end;
    process.stderr.write(`Another Chromium is started. ${reason}\n`);
    return await openPage(executablePath);
  }
}

async function launch(executablePath: string): Promise<SharedBrowser> {
  await ensureDashboard();
  const started: ChildProcess[] = [];
  const collect = (message: unknown): unknown => started.push(parseStarted(message));
  // Playwright does not say how a browser ended, Node does of a process that it starts.
  subscribe('child_process', collect);
  const launching = chromium
    .launch({ executablePath, args: QUIET })
    .finally(() => unsubscribe('child_process', collect));
  const browser = await launching;
  const end = endOf(started.find(({ spawnfile }) => spawnfile === executablePath));
  closeAfterAllFiles(() => browser.close());
  const context = await browser.newContext();
  // Never closed: with the last page, the process of all pages would end as well.
  await context.newPage();
  return { browser, context, end };
}

async function endOf(chromiumProcess: ChildProcess | undefined): Promise<string> {
  if (chromiumProcess === undefined) return 'Chromium ended.';
  let words = '';
  chromiumProcess.stderr?.on('data', (chunk) => (words = `${words}${chunk}`.slice(-LAST_WORDS)));
  const [code, signal] = await once(chromiumProcess, 'exit');
  return `Chromium ended by ${signal ?? `exit code ${code}`}. It wrote at last: ${words}`;
}

/** The message of Node's channel 'child_process', which has no type. */
function parseStarted(message: unknown): ChildProcess {
  return (message as { readonly process: ChildProcess }).process;
}
