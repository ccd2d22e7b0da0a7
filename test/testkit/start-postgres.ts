import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmbeddedPostgresServer, startEmbeddedPostgres } from '#persistence';
import { findChromium } from './chromium.ts';
import { closeShared } from './shared.ts';

let started: { server: EmbeddedPostgresServer; folders: readonly string[] } | undefined;

/** Jest's global setup: one server for the whole run, whose data nobody needs to survive a power cut. */
export default async function startPostgres(): Promise<void> {
  if (findChromium() === undefined) {
    process.stdout.write(
      'No Chromium on this machine: the tests of pages are left out. Install chromium, or set CHROMIUM.\n',
    );
  }
  const dataDir = await mkdtemp(join(tmpdir(), 'assistance-test-'));
  const flags = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'].flatMap((setting) => ['-c', setting]);
  const server = await startEmbeddedPostgres({ dataDir, flags });
  const files = await mkdtemp(join(tmpdir(), 'assistance-files-'));
  // Started as root, PostgreSQL runs as another user, whose data directories tests make in it.
  await chmod(files, 0o755);
  const compiled = await mkdtemp(join(tmpdir(), 'assistance-compiled-'));
  started = { server, folders: [dataDir, compiled, files] };
  // The workers start later and inherit the environment, as do the programs that they run: what one has compiled, the next one reads.
  process.env['NODE_COMPILE_CACHE'] ??= compiled;
  // What tests, programs and Chromium leave behind goes with the run.
  process.env['TMPDIR'] = files;
  process.env['TEST_POSTGRES_URL'] = server.urlOf('');
  process.env['TEST_POSTGRES_OWNER_URL'] = server.ownerUrlOf('');
  process.env['TEST_POSTGRES_ADMIN_URL'] = server.adminUrlOf('');
}

export async function stopPostgres(): Promise<void> {
  await closeShared();
  if (started === undefined) return;
  await started.server.close();
  // Chromium may still be ending, and writes until then.
  await Promise.all(started.folders.map((folder) => rm(folder, { recursive: true, force: true, maxRetries: 10 })));
}
