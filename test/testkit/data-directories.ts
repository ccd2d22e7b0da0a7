import { execFileSync } from 'node:child_process';
import { appendFile, chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A folder with room for a data directory, `data`, which is not made yet. It goes with the run: ext4 passes over what was deleted in the last
 * five minutes, file by file, so that new databases would be made several times as slowly.
 */
export async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'start-'));
  // Started as root, PostgreSQL runs as another user, who must get there.
  await chmod(folder, 0o755);
  return folder;
}

/** Has PostgreSQL leave it to the system when data reach the disk: tests kill processes, and none cuts the power. */
export function syncNothing(dataDir: string): Promise<void> {
  return appendFile(join(dataDir, 'postgres', 'postgresql.conf'), 'fsync = off\nfull_page_writes = off\n');
}

/** Unlike Node's own copy it keeps the files' owner, who is another one when the tests run as root. */
export function copyDataDirectory(from: string, to: string): void {
  execFileSync('cp', ['-a', from, to]);
}
