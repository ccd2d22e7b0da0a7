type Close = () => Promise<unknown>;

const closing: Close[] = [];

/**
 * What test files share is made when a file first asks for it and serves all files of its process: Chromium (browser.ts) and cities that
 * no file stops (shared-city.ts). What a file starts itself, it closes itself. A worker that ends takes all of it along; where the files
 * run in Jest's main process, stop-postgres.ts closes it.
 */
export function closeAfterAllFiles(close: Close): void {
  closing.push(close);
}

/** Closes all of it, the latest first. */
export async function closeShared(): Promise<void> {
  for (const close of closing.splice(0).toReversed()) await close();
}
