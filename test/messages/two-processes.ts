import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { createTokenVerifier, developmentKeys } from '#access';
import { dateOf } from '#calendar';
import { loadShanghai } from '#divisions';
import type { DomainName, OwnerHost } from '#server';
import { KeyRing, createRequestSigner, ensureKeys, pairOf } from '#signatures';
import { stringify } from 'yaml';
import { startOwners } from '../../subgraphs/index.ts';
import { seedOwner } from '../../subgraphs/seed/index.ts';
import { code } from '../testkit/codes.ts';
import { until } from '../testkit/gateway.ts';
import { type Graph, graphAt } from '../testkit/graph.ts';
import { tokenOf } from '../testkit/instance.ts';
import { createPreparedDatabase } from '../testkit/owner-databases.ts';
import { makeOwnerKeys } from '../testkit/owner-keys.ts';
import { programEnvironment } from '../testkit/program-environment.ts';
import { hostedOn } from '../testkit/postgres.ts';
import { connectTo } from '../testkit/raw-sql.ts';
import { makeSealingKeys, sealsIn } from '../testkit/sealing.ts';

const SIGNED_FOR = { issuer: 'test', audience: 'test' };

/** A process of its own, with a database of its own, for some domains of an owner. */
type Part = {
  readonly owner: string;
  readonly domains: readonly DomainName[];
  /** What the owner delegated; what the others' codes say when left out. */
  readonly delegated?: readonly string[];
};

export type Place = Awaited<ReturnType<typeof startPlaces>>['places'][number];

/** Processes that find each other by one owners file, and sign messages with the keys of one key file. */
export async function startPlaces(parts: readonly Part[]) {
  const folder = mkdtempSync(join(tmpdir(), 'places-'));
  const owners = [...new Set(parts.map(({ owner }) => owner))];
  const keys = await developmentKeys(folder, false);
  const ownerKeys = makeOwnerKeys(folder, owners);
  const sealingKeysFile = makeSealingKeys(owners, folder);
  const messageKeysFile = join(folder, 'message-keys.json');
  ensureKeys(
    messageKeysFile,
    owners.flatMap((from) => owners.map((to) => pairOf(from, to))),
  );
  const ownersFile = join(folder, 'owners.yaml');
  const urls = new Map<string, Record<string, string>>();
  let now = new Date('2026-10-31T12:00:00+08:00');

  const writeOwners = () => {
    const entries = [...urls].map(([of, instances]) => ({ code: of, name: of, instances }));
    writeFileSync(ownersFile, stringify({ owners: entries }, { defaultStringType: 'PLAIN' }));
  };
  const place = async ({ owner, domains, delegated }: Part) => {
    const database = await createPreparedDatabase({ owner: code(owner), domains });
    const admin = await connectTo(database.adminUrl);
    const statements: string[] = [];
    const start = () =>
      startOwners({
        owners: [{ code: code(owner), ...hostedOn(database), domains, delegated: delegated?.map(code) }],
        verifier: createTokenVerifier({ localKeys: keys.publicKeys, ...SIGNED_FOR }),
        host: '127.0.0.1',
        port: 0,
        gatewayKeysFile: ownerKeys.file,
        sealingKeysFile,
        messageKeysFile,
        ownersFile,
        logLevel: 'silent',
        clock: () => now,
        onStatement: (sql) => statements.push(sql),
      });
    let host: OwnerHost | undefined;
    const begin = async () => {
      host = await start();
      for (const domain of domains) urls.set(owner, { ...urls.get(owner), [domain]: host.urlOf(code(owner), domain) });
    };
    return {
      statements,
      begin: async () => {
        await begin();
        writeOwners();
      },
      /** Begins without a word to the others. */
      beginAlone: begin,
      end: async () => host?.close(),
      /** Writes a data set, while it runs or before. */
      seed: () =>
        seedOwner({
          owner: code(owner),
          url: database.ownerUrl,
          delegated: (delegated ?? []).map(code),
          seals: sealsIn(sealingKeysFile, owner),
          tree: loadShanghai(),
          profile: 'demo',
          months: 1,
          today: dateOf(now),
        }),
      at: (domain: DomainName, persona: string): Graph =>
        graphAt(host?.urlOf(code(owner), domain) ?? '', tokenOf(persona, keys), ownerKeys.signerFor(owner)),
      urlOf: (domain: DomainName) => host?.urlOf(code(owner), domain) ?? '',
      /** The receipts that it keeps, in a file as `npm run receipts -- export` writes it. */
      exportReceipts: async (name: string): Promise<string> => {
        const { out } = await runReceipts('export', owner, '--database-url', database.url);
        writeFileSync(join(folder, name), out);
        return join(folder, name);
      },
      asAdmin: async (sql: string) => (await admin.query(sql)).rows,
      close: async () => {
        await host?.close();
        await admin.end();
      },
    };
  };
  const places = await Promise.all(parts.map(place));
  const ring = new KeyRing({ file: messageKeysFile, onError: () => {} });
  return {
    places,
    /** The owners file, with all that have begun. */
    writeOwners,
    setClock: (time: string) => {
      now = new Date(time);
    },
    now: () => now,
    /**
     * Looks until it is as expected, while the clock goes on a second each time: when a message is tried again depends on how often it was tried
     * before, and so on how slow the machine is.
     */
    untilDelivered: <Seen>(look: () => Promise<Seen>, isExpected: (seen: Seen) => boolean): Promise<Seen> =>
      until(async () => {
        const seen = await look();
        if (isExpected(seen)) return seen;
        now = new Date(now.getTime() + 1000);
        for (const each of places) await each.asAdmin('notify jobs');
        await pause(50);
        return seen;
      }, isExpected),
    compareReceipts: (...ends: readonly string[]) => runReceipts('verify', ...ends, '--keys', messageKeysFile),
    /** Posts a body as a message, signed as from one owner to another. */
    post: (url: string, body: string, pair?: string) => post(ring, new URL('messages', url), body, pair),
    close: async () => {
      for (const each of places) await each.close();
      await rm(folder, { recursive: true });
    },
  };
}

async function runReceipts(...given: readonly string[]) {
  const child = spawn(process.execPath, ['libs/messages/receipts.main.ts', ...given], {
    env: programEnvironment(),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const out = await text(child.stdout);
  await ended;
  return { out, code: child.exitCode };
}

async function post(ring: KeyRing, url: URL, body: string, owner?: string) {
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  if (owner !== undefined) {
    headers['x-assistance-owner'] = owner;
    Object.assign(headers, createRequestSigner(ring)({ owner, method: 'POST', path: url.pathname, headers, body }));
  }
  return send(url, headers, body);
}

type Answer = {
  readonly status: number;
  readonly text: string;
  readonly code: string | undefined;
  readonly again: () => Promise<Answer>;
};

/** What was answered, and the same request once more. */
async function send(url: URL, headers: Record<string, string>, body: string): Promise<Answer> {
  const answer = await fetch(url, { method: 'POST', headers, body });
  const answered = await answer.text();
  return {
    status: answer.status,
    text: answered,
    code: /"code":"(\w+)"/.exec(answered)?.[1],
    again: () => send(url, headers, body),
  };
}
