import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import { build } from 'vite';
import { findChromium } from '../../testkit/chromium.ts';
import { type Claim, median } from '../claim.ts';
import { startProgram } from '../process.ts';
import { signTokens } from '../tokens.ts';

const ROUNDS = 15;
/** Rounds that warm up and are not counted. */
const WARM_UP = 3;
const QUIET = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];
/** What a browser must know of a file. */
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
const stockPage = fileURLToPath(new URL('stock-page', import.meta.url));

/**
 * The first figures of the overview on screen, over the demo data, against those of a page as Vite's React template begins one, which
 * asks CityToday once. Each round is a new browser profile with nothing kept, the two in turns, at the same gateway.
 */
export async function measureDashboard(): Promise<Claim[]> {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    console.log('left out: there is no Chromium on this machine');
    return [];
  }
  const dataDir = mkdtempSync(join(tmpdir(), 'dashboard-'));
  const seeding = ['subgraphs/seed/main.ts', '--profile', 'demo', '--months', '6'];
  execFileSync(process.execPath, seeding, { env: { ...process.env, DATA_DIR: dataDir }, stdio: 'ignore' });
  const stock = await serveStockPage(join(dataDir, 'stock-page'));
  const environment = { DATA_DIR: dataDir, PORT: '0', SEED_PROFILE: 'none', CORS_ORIGINS: stock.origin };
  const program = await startProgram('libs/start/main.ts', [], environment);
  const browser = await chromium.launch({ executablePath, args: QUIET });
  try {
    const session = await sessionOf(dataDir);
    const pages = {
      dashboard: new URL('/', program.url).href,
      stock: `${stock.origin}/?graph=${encodeURIComponent(program.url)}`,
    };
    const times: Record<keyof typeof pages, number[]> = { dashboard: [], stock: [] };
    for (let round = -WARM_UP; round < ROUNDS; round++) {
      for (const name of ['dashboard', 'stock'] as const) {
        const ms = await firstFigures(browser, pages[name], session);
        if (round >= 0) times[name].push(ms);
      }
    }
    return [claimOf(median(times.dashboard), median(times.stock))];
  } finally {
    await browser.close();
    await program.stop();
    await stock.close();
    rmSync(dataDir, { recursive: true });
  }
}

function claimOf(dashboard: number, stock: number): Claim {
  return {
    name: 'first figures of the overview over those of a stock React page that asks CityToday',
    ratio: dashboard / stock,
    atMost: 1.5,
    detail: `${dashboard.toFixed(0)} ms against ${stock.toFixed(0)} ms`,
  };
}

/** Milliseconds from the navigation until the first figure stands in the page and is painted. */
async function firstFigures(browser: Browser, url: string, session: string): Promise<number> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.addInitScript(WATCH);
    await page.addInitScript(`sessionStorage.setItem('session', ${JSON.stringify(session)})`);
    await page.goto(url);
    const at = await page.waitForFunction((): unknown => Reflect.get(globalThis, 'firstFigureAt'));
    // What a page asks after its first figures must not be in the way of the next page.
    await page.waitForLoadState('networkidle');
    return Number(await at.jsonValue());
  } finally {
    await context.close();
  }
}

/** Notes when a figure with a digit is first painted. */
const WATCH = `
  const look = () => {
    const found = [...document.querySelectorAll('.figure-value')].some(({ textContent }) => /\\d/.test(textContent ?? ''));
    if (!found) return requestAnimationFrame(look);
    requestAnimationFrame(() => { globalThis.firstFigureAt = performance.now(); });
  };
  requestAnimationFrame(look);
`;

/** The page as Vite builds it, served compressed beside the gateway, which lets its origin ask. */
async function serveStockPage(outDir: string): Promise<{ origin: string; close(): Promise<void> }> {
  const { NODE_ENV } = process.env;
  await build({ root: stockPage, configFile: false, logLevel: 'error', mode: 'production', build: { outDir } });
  // Building sets it for this process, whose children are to be as for a newcomer.
  if (NODE_ENV === undefined) delete process.env['NODE_ENV'];
  const server = createServer((request, response) => {
    const path = request.url?.split('?')[0] ?? '/';
    const file = join(outDir, path === '/' ? 'index.html' : path);
    if (!existsSync(file)) return response.writeHead(404).end();
    response.setHeader('content-type', TYPES[extname(file)] ?? 'text/plain');
    return response.setHeader('content-encoding', 'gzip').end(gzipSync(readFileSync(file)));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('the stock page is not served');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

async function sessionOf(dataDir: string): Promise<string> {
  const [token = ''] = await signTokens(dataDir, 1);
  const scopes = ['figures.read', 'list.read', 'advisor.read', 'library.read'];
  return JSON.stringify({ token, caller: { subject: 'city', role: 'city-analyst', division: '31', scopes } });
}
