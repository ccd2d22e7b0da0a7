import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { z } from 'zod';
import { writePrivateFile } from '#private-files';

const run = promisify(execFile);

/** `npm run sealing`, as an operator calls it over one key file. */
export async function sealing(file: string, ...given: string[]): Promise<string> {
  const { stdout } = await run(process.execPath, ['subgraphs/sealing/main.ts', ...given, '--file', file]);
  return stdout;
}

const KeyFile = z.looseObject({
  owners: z.record(z.string(), z.looseObject({ keys: z.array(z.looseObject({ id: z.string(), since: z.string() })) })),
});

/** The ids of an owner's keys, the current one last. */
export function keyIdsOf(file: string, owner: string): string[] {
  return (KeyFile.parse(JSON.parse(readFileSync(file, 'utf8'))).owners[owner]?.keys ?? []).map(({ id }) => id);
}

/** Has every key of the file seal since then; for long, when no time is given. */
export function ageKeys(file: string, since = '2026-01-01T00:00:00Z'): void {
  const { owners, ...rest } = KeyFile.parse(JSON.parse(readFileSync(file, 'utf8')));
  const aged = Object.entries(owners).map(([owner, ring]) => {
    return [owner, { ...ring, keys: ring.keys.map((key) => ({ ...key, since })) }] as const;
  });
  writePrivateFile(file, { ...rest, owners: Object.fromEntries(aged) });
}
