import type { EntityManager } from '@mikro-orm/postgresql';
import { insertRows, newRecordId, runPrepared, runWithNext } from '#persistence';
import { type Act, type Circumstances, takeActs } from './act.ts';
import { type ChainedEntry, hashOf, restOf } from './chain.ts';
import { withoutNumbers } from './reason.ts';

/** An entry as the service makes it; number and hashes follow from the one before. */
type Unchained = Omit<ChainedEntry, 'seq' | 'previousHash'>;

/** The same of a job's write, which may have changed nothing that somebody answers for. */
export async function appendActsIfAny(em: EntityManager, circumstances: Circumstances): Promise<void> {
  await insertAll(em, takeActs(em), circumstances);
}

/**
 * Adds what a write said to the trail, in its own transaction. The head of the chain stays locked until the commit, which
 * should follow at once. Throws TypeError when the write said nothing: there is no write without its entry.
 */
export async function appendActs(em: EntityManager, circumstances: Circumstances): Promise<void> {
  const acts = takeActs(em);
  if (acts.length === 0) throw new TypeError('a write said nothing of itself: call record(em, …) within session.write');
  await insertAll(em, acts, circumstances);
}

/** From so many entries on, the hashes are made here, over a head that is locked and read first: a statement each would cost more. */
const MANY = 20;

async function insertAll(em: EntityManager, acts: readonly Act[], circumstances: Circumstances): Promise<void> {
  const entries = acts.map((act) => entryOf(act, circumstances));
  if (entries.length < MANY) for (const entry of entries) await insert(em, entry);
  else await insertMany(em, entries);
}

function entryOf(act: Act, circumstances: Circumstances): Unchained {
  const { subject, role, at, requestId, address } = { ...circumstances, ...act.by };
  return {
    id: newRecordId(act.division),
    division: act.division,
    at: at.toISOString().replace('Z', '000Z'),
    subject: storable(subject),
    role,
    action: act.action,
    records: [...act.records],
    fields: [...act.fields],
    reason: reasonOf(act),
    requestId: storable(requestId),
    address: storable(address),
    purpose: act.purpose?.purpose ?? null,
    servedCase: act.purpose?.case == null ? null : storable(act.purpose.case),
  };
}

const LONGEST_REASON = 400;

function reasonOf({ reason }: Act): string | null {
  const text = reason?.trim().slice(0, LONGEST_REASON) ?? '';
  return text === '' ? null : withoutNumbers(storable(text));
}

/** As PostgreSQL gives it back, or the hash would not be that of what is stored. */
function storable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '');
}

async function insert(em: EntityManager, entry: Unchained): Promise<void> {
  const { id, division, at, subject, role, action, records, fields, reason, requestId, address } = entry;
  const { purpose, servedCase } = entry;
  // One statement, sent with the commit: it locks the head, last of all locks, so that two writes wait for each other in one order, and
  // hashes what `chain.ts` says over the hash that it finds there. The entity manager of the writing domain does not know the tables.
  await runWithNext(
    em,
    `with head as (
       update audit.head set seq = seq + 1, previous_hash = hash,
         hash = encode(sha256(convert_to('["' || hash || '",' || seq + 1 || ',' || $1::text, 'UTF8')), 'hex')
       returning seq, hash, previous_hash
     )
     insert into audit.entry (id, division, at, subject, role, action, records, fields, reason, request_id, address, purpose, served_case,
       seq, previous_hash, hash)
     select $2, $3, $4::timestamptz, $5, $6, $7, $8::text[], $9::text[], $10, $11, $12, $13, $14, seq, previous_hash, hash from head`,
    [
      restOf(entry),
      id,
      division,
      at,
      subject,
      role,
      action,
      records,
      fields,
      reason,
      requestId,
      address,
      purpose,
      servedCase,
    ],
  );
}

type Head = { readonly seq: number; readonly hash: string };

async function insertMany(em: EntityManager, entries: readonly Unchained[]): Promise<void> {
  const [before] = await runPrepared<Head>(em, 'select seq, hash from audit.head for update', []);
  if (before === undefined) throw new TypeError('the trail has no head');
  const chained: (ChainedEntry & Head)[] = [];
  let head = before;
  for (const entry of entries) {
    const next = { ...entry, seq: head.seq + 1, previousHash: head.hash };
    head = { ...next, hash: hashOf(next) };
    chained.push({ ...next, hash: head.hash });
  }
  await insertRows(
    em,
    'audit.entry',
    chained.map(({ requestId, previousHash, servedCase, ...entry }) => ({
      ...entry,
      served_case: servedCase,
      request_id: requestId,
      previous_hash: previousHash,
    })),
  );
  await runWithNext(em, 'update audit.head set seq = $1, hash = $2, previous_hash = $3', [
    head.seq,
    head.hash,
    chained.at(-1)?.previousHash ?? before.hash,
  ]);
}
