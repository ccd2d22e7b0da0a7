import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { loadShanghai } from '#divisions';
import { addGrant } from './edit.ts';
import { readPartnersFile } from './partners-file.ts';
import { keyHashOf } from './key.ts';

/** The subject of npm run token -- --as partner:demo: it enters by that too. */
const TOKEN = 'partner:demo';
const A_YEAR_MS = 365 * 24 * 3_600_000;

/**
 * A grant to try the partner endpoint with, and its key in a file of its own; nothing changes while the key holds. For development:
 * whoever can read the key's file is the partner. Errors: PARTNERS_FILE_INVALID.
 */
export function ensureDemoGrant({ file, keyFile }: { file: string; keyFile: string }, now = new Date()): void {
  if (existsSync(file) && holdsIn(file, keyFile, now)) return;
  const isNamed = existsSync(file) && readPartnersFile(file).some(({ clients }) => clients.includes(TOKEN));
  const [city] = loadShanghai().roots;
  if (city === undefined) throw new TypeError('the tree has no root');
  const { key = '' } = addGrant(
    file,
    {
      partner: 'demo',
      name: '演示合作机构',
      purpose: 'To try the partner endpoint on this machine',
      tags: ['partner', 'partner-figures'],
      division: city.code,
      expires: new Date(now.getTime() + A_YEAR_MS),
      requestsPerDay: 5000,
      requestsPerMinute: 120,
      clients: isNamed ? [] : [TOKEN],
      withKey: true,
    },
    now,
  );
  writeFileSync(keyFile, `${key}\n`, { mode: 0o600 });
}

function holdsIn(file: string, keyFile: string, now: Date): boolean {
  if (!existsSync(keyFile)) return false;
  const hash = keyHashOf(readFileSync(keyFile, 'utf8').trim());
  // A demo grant that was revoked stays revoked.
  return readPartnersFile(file).some(
    ({ keys, expires, revoked }) => keys.some((key) => key.hash === hash) && (revoked !== undefined || expires > now),
  );
}
