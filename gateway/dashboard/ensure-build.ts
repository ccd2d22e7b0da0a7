import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** Builds the app where it is missing or older than its sources, in a process of its own: the gateway needs no bundler in memory. */
export async function ensureDashboard(): Promise<void> {
  const program = fileURLToPath(new URL('build.main.ts', import.meta.url));
  await promisify(execFile)(process.execPath, [program]).catch((error: unknown) => {
    process.stderr.write(`The dashboard cannot be built, so the gateway serves the graph alone. ${String(error)}\n`);
  });
}
