import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'undici';
import type { Claim } from './claim.ts';
import { proportionalSize } from './memory.ts';
import { startProgram } from './process.ts';
import { signTokens } from './tokens.ts';

const REQUESTS = 3000;
const AT_ONCE = 8;
/** As `npm run owner` has them. */
const FLAGS = ['--max-semi-space-size=8', '--max-old-space-size=256'];
const body = JSON.stringify({
  query: '{ overdueVisits(within: "310101") { totalCount edges { node { daysOverdue client { id } } } } }',
});

/** What the process of one owner holds in memory after some thousand requests, its PostgreSQL aside. */
export async function measureOwner(): Promise<Claim> {
  const dataDir = mkdtempSync(join(tmpdir(), 'owner-'));
  const environment = { DATA_DIR: dataDir, LOG_LEVEL: 'error' };
  const owner = await startProgram('subgraphs/main.ts', ['--code', '310101', '--port', '0'], environment, FLAGS);
  const pool = new Pool(owner.url, { connections: AT_ONCE });
  try {
    const [token = ''] = await signTokens(dataDir, 1, 'district:310101');
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const path = '/310101/clients/graphql';
    const ask = async (): Promise<void> => {
      const answer = await pool.request({ path, method: 'POST', headers, body });
      const text = await answer.body.text();
      if (answer.statusCode !== 200) throw new Error(text);
    };
    const work = async (): Promise<void> => {
      for (let asked = 0; asked < REQUESTS / AT_ONCE; asked++) await ask();
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return {
      name: "memory of one owner's process",
      ratio: proportionalSize(owner.pid) / 1e6,
      unit: 'MB',
      atMost: 250,
      detail: `after ${REQUESTS} requests`,
    };
  } finally {
    await pool.close();
    await owner.stop();
    rmSync(dataDir, { recursive: true });
  }
}
