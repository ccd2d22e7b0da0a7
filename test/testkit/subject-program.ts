import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { text } from 'node:stream/consumers';
import type { AuditedOwner } from './audited-owner.ts';

export type Ended = { readonly out: string; readonly err: string; readonly code: number | null };

/** Runs `npm run subject` on the owner's database, with its keys and the development keys of its tokens. */
export async function runSubject(
  owner: Pick<AuditedOwner, 'sealingKeysFile' | 'url'>,
  ...given: readonly string[]
): Promise<Ended> {
  const settings = {
    DATA_DIR: dirname(owner.sealingKeysFile),
    SEALING_KEYS_FILE: owner.sealingKeysFile,
    JWT_ISSUER: 'test',
    JWT_AUDIENCE: 'test',
  };
  const child = spawn(process.execPath, ['subgraphs/subject/main.ts', ...given, '--database-url', owner.url], {
    env: { ...process.env, NODE_OPTIONS: '', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { out, err, code };
}
