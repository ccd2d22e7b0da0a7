import { type Persona, createTokenVerifier, developmentKeys } from '#access';
import { parseDivisionCode } from '#divisions';
import type { Database } from '#persistence';
import { startOwnerHost } from '#server';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { advisors } from '../../subgraphs/advisors/index.ts';
import { type Graph, graphAt } from './graph.ts';
import { tokenOf } from './instance.ts';
import { NOW } from './owner-databases.ts';
import { makeOwnerKeys } from './owner-keys.ts';
import { createTestDatabase, hostedOn } from './postgres.ts';
import { makeSealingKeys } from './sealing.ts';

const SIGNED_FOR = { issuer: 'test', audience: 'test' };

export type { Graph } from './graph.ts';

/** An owner's instance of the advisors domain, over a database of its own. */
export type AdvisorsInstance = {
  /** Asks as its gateway does, for `district:310101`, `street:310101002`, `city`, `partner:x` or `advisor:310101002001`. */
  as(persona: string | Persona): Graph;
  readonly database: Database;
  /** Every SQL statement sent while the work ran. */
  statementsOf(work: () => Promise<unknown>): Promise<string[]>;
  close(): Promise<void>;
};

export async function startAdvisors(ownerCode: string, clock: () => Date = () => NOW): Promise<AdvisorsInstance> {
  const owner = parseDivisionCode(ownerCode);
  if (owner === undefined) throw new TypeError(`not a code: ${ownerCode}`);
  const folder = await mkdtemp(join(tmpdir(), 'advisors-'));
  const keys = await developmentKeys(folder, false);
  const ownerKeys = makeOwnerKeys(folder, [owner]);
  const { database, ...urls } = await createTestDatabase(advisors);
  let sent: string[] = [];
  const host = await startOwnerHost({
    owners: [{ code: owner, ...hostedOn(urls) }],
    domains: [advisors],
    verifier: createTokenVerifier({ localKeys: keys.publicKeys, ...SIGNED_FOR }),
    host: '127.0.0.1',
    port: 0,
    gatewayKeysFile: ownerKeys.file,
    sealingKeysFile: makeSealingKeys([owner], folder),
    logLevel: 'silent',
    clock,
    onStatement: (sql) => sent.push(sql),
  });
  return {
    as: (persona) => graphAt(host.urlOf(owner, 'advisors'), tokenOf(persona, keys), ownerKeys.signerFor(owner)),
    database,
    statementsOf: async (work) => {
      sent = [];
      await work();
      return sent.filter((sql) => /advisors"?\."?\w/.test(sql));
    },
    close: async () => {
      await host.close();
      await database.close();
      await rm(folder, { recursive: true });
    },
  };
}
