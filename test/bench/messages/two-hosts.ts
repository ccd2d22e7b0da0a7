import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTokenVerifier, developmentKeys, parsePersona, signDevelopmentToken } from '#access';
import { loadShanghai, parseDivisionCode } from '#divisions';
import { appendMessages, defineMessage } from '#messages';
import { openDatabase, startEmbeddedPostgres } from '#persistence';
import { SealingKeys, ensureSealingKeys } from '#sealing';
import { type DomainName, startOwnerHost } from '#server';
import { ensureKeys, pairOf } from '#signatures';
import { z } from 'zod';
import { advisors } from '../../../subgraphs/advisors/index.ts';
import { audit } from '../../../subgraphs/audit/index.ts';
import { clients } from '../../../subgraphs/clients/index.ts';

const OWNER = parseDivisionCode('310101');
const SIGNED_FOR = { issuer: 'bench', audience: 'bench' };

/** Writes one row where it is received. */
export const benchMessage = defineMessage({ kind: 'bench', to: 'clients', ordered: false }).version(
  1,
  z.strictObject({ advisor: z.string() }),
  async (em, { advisor }, { receiver }) => {
    await em.execute('insert into clients.serving_advisor (advisor, division) values (?, ?)', [
      advisor,
      receiver.owner,
    ]);
  },
);

export type TwoHosts = Awaited<ReturnType<typeof startTwoHosts>>;

/** The advisors domain of an owner, which sends, and its clients domain, which receives and is read, each over its own database. */
export async function startTwoHosts() {
  if (OWNER === undefined) throw new TypeError('no code');
  const owner = OWNER;
  const dataDir = mkdtempSync(join(tmpdir(), 'messages-'));
  const postgres = await startEmbeddedPostgres({ dataDir });
  const keys = await developmentKeys(dataDir, false);
  const [messageKeysFile, sealingKeysFile] = [join(dataDir, 'message-keys.json'), join(dataDir, 'sealing-keys.json')];
  const ownersFile = join(dataDir, 'owners.yaml');
  ensureKeys(messageKeysFile, [pairOf(owner, owner)]);
  ensureSealingKeys(sealingKeysFile, [owner]);
  const start = async (name: DomainName) => {
    await postgres.ensureDatabase(name);
    return startOwnerHost({
      owners: [
        {
          code: owner,
          databaseUrl: postgres.urlOf(name),
          migrationDatabaseUrl: postgres.ownerUrlOf(name),
          domains: [name, 'audit'],
        },
      ],
      domains: [advisors, { ...clients, messages: [benchMessage] }, audit],
      verifier: createTokenVerifier({ localKeys: keys.publicKeys, ...SIGNED_FOR }),
      host: '127.0.0.1',
      port: 0,
      sealingKeysFile,
      messageKeysFile,
      ownersFile,
      logLevel: 'silent',
    });
  };
  const sender = await start('advisors');
  const database = await openDatabase({ url: postgres.urlOf('advisors'), domain: advisors, poolSize: 2 });
  const seals = new SealingKeys({ file: sealingKeysFile }).sealsOf(owner);
  const receiver = await start('clients');
  const persona = parsePersona('district:310101', loadShanghai());
  const token = await signDevelopmentToken(persona, { keys, ...SIGNED_FOR, hours: 1 });
  return {
    owner,
    database,
    /** Lets the sender know where the receiver is. */
    connect: () => {
      const url = receiver.urlOf(owner, 'clients');
      writeFileSync(ownersFile, `owners:\n  - code: "${owner}"\n    name: x\n    instances:\n      clients: ${url}\n`);
    },
    flush: (em: Parameters<typeof appendMessages>[0]) =>
      appendMessages(em, { from: { owner, domain: 'advisors' }, seals, now: new Date() }),
    /** Asks the receiver's GraphQL endpoint for a list. */
    read: async (): Promise<void> => {
      const body = JSON.stringify({
        query: '{ clients(within: "310101", first: 20) { totalCount edges { node { id } } } }',
      });
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
      const answer = await fetch(receiver.urlOf(owner, 'clients'), { method: 'POST', headers, body });
      const text = await answer.text();
      if (text.includes('"errors"')) throw new Error(text);
    },
    close: async () => {
      await Promise.all([sender.close(), receiver.close(), database.close()]);
      await postgres.close();
      rmSync(dataDir, { recursive: true });
    },
  };
}
