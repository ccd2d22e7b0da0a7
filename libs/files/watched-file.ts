import { type StatsListener, unwatchFile, watchFile } from 'node:fs';

/**
 * Calls back whenever the file has changed, until the returned function is called. Looks at the file each interval, so that
 * it also sees a file that was replaced by another or mounted over, which notices of the file system miss.
 */
export function watchForChange(path: string, intervalMs: number, changed: () => void): () => void {
  const listener: StatsListener = (now, before) => {
    if (now.mtimeMs !== before.mtimeMs || now.ino !== before.ino || now.size !== before.size) changed();
  };
  watchFile(path, { interval: intervalMs, persistent: false }, listener);
  return () => {
    unwatchFile(path, listener);
  };
}
