import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Claim } from './claim.ts';
import { startProgram } from './process.ts';

/** How long `npm start` takes until it is ready: in an empty folder, where it writes the demo city, and on what it wrote. */
export async function measureStart(): Promise<Claim[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'start-'));
  try {
    const first = await secondsUntilReady(dataDir);
    const later = await secondsUntilReady(dataDir);
    return [
      claim('npm start until it is ready, the first time', first, 60, '17 owners, the demo city written'),
      claim('npm start until it is ready, later', later, 10, '17 owners, the demo city found'),
    ];
  } finally {
    rmSync(dataDir, { recursive: true, maxRetries: 5 });
  }
}

async function secondsUntilReady(dataDir: string): Promise<number> {
  const before = performance.now();
  const program = await startProgram('libs/start/main.ts', [], { DATA_DIR: dataDir, PORT: '0', SEED_PROFILE: 'demo' });
  const seconds = (performance.now() - before) / 1000;
  await program.stop();
  return seconds;
}

function claim(name: string, ratio: number, atMost: number, detail: string): Claim {
  return { name, ratio, unit: 's', atMost, detail };
}
