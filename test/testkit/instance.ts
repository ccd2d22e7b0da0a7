import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type DevelopmentKeys,
  type Persona,
  createTokenVerifier,
  developmentKeys,
  parsePersona,
  signDevelopmentToken,
} from '#access';
import { loadShanghai, parseDivisionCode } from '#divisions';
import type { Database } from '#persistence';
import type { Seals } from '#sealing';
import { type Domain, startOwnerHost } from '#server';
import { code } from './codes.ts';
import { type Graph, graphAt } from './graph.ts';
import { makeOwnerKeys } from './owner-keys.ts';
import { KEPT_SINCE, NOW } from './owner-databases.ts';
import { DATABASE_WAIT_MS } from './patience.ts';
import { createTestDatabase, hostedOn } from './postgres.ts';
import { makeSealingKeys, sealsIn } from './sealing.ts';

const SIGNED_FOR = { issuer: 'test', audience: 'test' };

/** An owner's instance of one domain, over a database of its own, with a clock that the test sets. */
export type Instance = {
  /** Asks as its gateway does, for `district:310101`, `street:310101002`, `city`, `partner:x` or `advisor:310101002001`. */
  as(persona: string | Persona): Graph;
  /** Sets the clock: an instant such as 2026-10-31T23:59:59+08:00, or noon of a day such as 2026-10-31. */
  setClock(time: string): void;
  readonly database: Database;
  /** The owner's keys. */
  readonly seals: Seals;
  /** Every SQL statement sent while the work ran. */
  sentDuring(work: () => Promise<unknown>): Promise<string[]>;
  /** Those of them on the domain's tables. */
  statementsOf(work: () => Promise<unknown>): Promise<string[]>;
  close(): Promise<void>;
};

export async function startInstance<Services extends object>(
  domain: Domain<Services>,
  ownerCode: string,
  { delegated = [] }: { readonly delegated?: readonly string[] } = {},
): Promise<Instance> {
  const owner = parseDivisionCode(ownerCode);
  if (owner === undefined) throw new TypeError(`not a code: ${ownerCode}`);
  const folder = await mkdtemp(join(tmpdir(), 'instance-'));
  const keys = await developmentKeys(folder, false);
  const ownerKeys = makeOwnerKeys(folder, [owner]);
  const { database, ...urls } = await createTestDatabase(domain);
  let sent: string[] = [];
  // Until it has started, so that figures are kept whatever the clock is set to.
  let now = KEPT_SINCE;
  const sealingKeysFile = makeSealingKeys([owner], folder);
  const host = await startOwnerHost({
    owners: [{ code: owner, ...hostedOn(urls), delegated: delegated.map(code) }],
    domains: [domain],
    verifier: createTokenVerifier({ localKeys: keys.publicKeys, ...SIGNED_FOR }),
    host: '127.0.0.1',
    port: 0,
    gatewayKeysFile: ownerKeys.file,
    sealingKeysFile,
    logLevel: 'silent',
    databaseWaitMs: DATABASE_WAIT_MS,
    // Statements are counted, whatever the clock is set to.
    runsJobs: false,
    clock: () => now,
    onStatement: (sql) => sent.push(sql),
  });
  now = NOW;
  const sentDuring = async (work: () => Promise<unknown>): Promise<string[]> => {
    sent = [];
    await work();
    return sent;
  };
  const as = (persona: string | Persona): Graph =>
    graphAt(host.urlOf(owner, domain.name), tokenOf(persona, keys), ownerKeys.signerFor(owner), { persona, as });
  return {
    as,
    setClock: (time) => {
      now = new Date(time.length === 10 ? `${time}T12:00:00+08:00` : time);
    },
    database,
    seals: sealsIn(sealingKeysFile, owner),
    sentDuring,
    statementsOf: async (work) => {
      const all = await sentDuring(work);
      return all.filter((sql) => sql.replaceAll('"', '').includes(`${domain.name}.`));
    },
    close: async () => {
      await host.close();
      await database.close();
      await rm(folder, { recursive: true });
    },
  };
}

const signed = new WeakMap<DevelopmentKeys, Map<string, Promise<string>>>();

/** The same token whenever the persona asks, as signed-in people send theirs until it ends. */
export function tokenOf(persona: string | Persona, keys: DevelopmentKeys): Promise<string> {
  const tokens = signed.get(keys) ?? new Map<string, Promise<string>>();
  signed.set(keys, tokens);
  const name = JSON.stringify(persona);
  const token = tokens.get(name) ?? sign(persona, keys);
  tokens.set(name, token);
  return token;
}

function sign(persona: string | Persona, keys: DevelopmentKeys): Promise<string> {
  const said = typeof persona === 'string' ? parsePersona(persona, loadShanghai()) : persona;
  return signDevelopmentToken(said, { keys, ...SIGNED_FOR, hours: 1 });
}
