import { writeFile } from 'node:fs/promises';
import { dateOf } from '#calendar';
import { loadShanghai } from '#divisions';
import type { OwnerHost } from '#server';
import { domainNames, startOwners } from '../../subgraphs/index.ts';
import { seedOwner } from '../../subgraphs/seed/index.ts';
import { type City, NOW } from '../testkit/city.ts';
import { code } from '../testkit/codes.ts';
import { DATABASE_WAIT_MS } from '../testkit/patience.ts';
import { type DatabaseUrls, hostedOn } from '../testkit/postgres.ts';
import { sealsIn } from '../testkit/sealing.ts';

type Further = {
  readonly owner: string;
  readonly urls: DatabaseUrls;
  /** The flag: left out where nothing is given. */
  readonly delegated?: readonly string[];
  readonly logTo?: (line: string) => void;
};

/** A further instance of an owner, with the keys of the city's. */
export function startFurther(city: City, { owner, urls, delegated, logTo }: Further): Promise<OwnerHost> {
  const flag = delegated === undefined ? {} : { delegated: delegated.map(code) };
  return startOwners({
    owners: [{ code: code(owner), ...hostedOn(urls), ...flag }],
    verifier: city.verifier,
    host: '127.0.0.1',
    port: 0,
    gatewayKeysFile: city.keys.file,
    sealingKeysFile: city.sealingKeysFile,
    clock: () => NOW,
    databaseWaitMs: DATABASE_WAIT_MS,
    ...(logTo === undefined ? { logLevel: 'silent' } : { logLevel: 'warn', logTo: { write: logTo } }),
  });
}

/** The rows that the city's owners hold of the owner's divisions, in a database that is prepared. */
export async function seedFurther(city: City, owner: string, { ownerUrl: url }: DatabaseUrls): Promise<void> {
  const seals = sealsIn(city.sealingKeysFile, owner);
  const what = { tree: loadShanghai(), profile: 'demo', months: 3, today: dateOf(NOW) } as const;
  await seedOwner({ url, owner: code(owner), seals, ...what });
}

/** Names the owners anew, each with the host that serves it. */
export async function nameOwners(city: City, hosts: Readonly<Record<string, Pick<OwnerHost, 'urlOf'>>>): Promise<void> {
  const entries = Object.entries(hosts).map(([owner, host]) => {
    const urls = domainNames.map((domain) => `      ${domain}: ${host.urlOf(code(owner), domain)}\n`);
    return `  - code: "${owner}"\n    name: ${owner}\n    instances:\n${urls.join('')}`;
  });
  await writeFile(city.ownersFile, `owners:\n${entries.join('')}`);
}

/** The city's own instance of an owner. */
export function hostIn(city: City): Pick<OwnerHost, 'urlOf'> {
  return { urlOf: (owner, domain) => city.urlOf(owner, domain) };
}
