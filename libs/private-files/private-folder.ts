import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemErrorCode } from '#errors';

/**
 * Makes a folder for data and keys, where there is none. It tells git to take nothing of it, wherever it lies: one that was there
 * already may be anything, and stays as it is.
 */
export function makePrivateFolder(folder: string, mode?: number): void {
  const made = mkdirSync(folder, { recursive: true, ...(mode === undefined ? {} : { mode }) });
  if (made === undefined) return;
  try {
    writeFileSync(join(folder, '.gitignore'), '*\n', { flag: 'wx' });
  } catch (error) {
    // Another process made it at the same time.
    if (systemErrorCode(error) !== 'EEXIST') throw error;
  }
}
