import type { EntityManager } from '@mikro-orm/postgresql';
import { newRecordId, withNext } from '#persistence';
import { type Act, type Circumstances, takeActs } from './act.ts';
import { type ChainedEntry, hashOf } from './chain.ts';
import { withoutNumbers } from './reason.ts';

type Head = { readonly seq: number; readonly hash: string };

/**
 * Adds what a write said to the trail, in its own transaction. The head of the chain stays locked until the commit, which
 * should follow at once. Throws TypeError when the write said nothing: there is no write without its entry.
 */
export async function appendActs(em: EntityManager, circumstances: Circumstances): Promise<void> {
  const acts = takeActs(em);
  if (acts.length === 0) throw new TypeError('a write said nothing of itself: call record(em, …) within session.write');
  // Locked last of all, so that two writes wait for each other in one order.
  const [head] = await em.execute<Head[]>('select seq, hash from audit.head for update');
  if (head === undefined) throw new TypeError('the audit trail has no head');
  await insert(em, chain(acts, circumstances, head));
}

type Link = ChainedEntry & { readonly hash: string };

function chain(acts: readonly Act[], circumstances: Circumstances, head: Head): Link[] {
  const links: Link[] = [];
  for (const act of acts) {
    const previous = links.at(-1) ?? head;
    const entry = entryOf(act, circumstances, previous);
    links.push({ ...entry, hash: hashOf(entry) });
  }
  return links;
}

function entryOf(act: Act, { subject, role, at, requestId, address }: Circumstances, previous: Head): ChainedEntry {
  return {
    seq: previous.seq + 1,
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
    previousHash: previous.hash,
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

const PLACES = '(?, ?, ?, ?::timestamptz, ?, ?, ?, array[?]::text[], array[?]::text[], ?, ?, ?, ?, ?)';

async function insert(em: EntityManager, links: readonly Link[]): Promise<void> {
  const last = links.at(-1);
  if (last === undefined) return;
  // One statement for both tables, sent with the commit; the entity manager of the writing domain does not know them.
  await em.execute(
    withNext(`with moved as (update audit.head set seq = ?, hash = ?)
     insert into audit.entry (seq, id, division, at, subject, role, action, records, fields, reason, request_id, address,
       previous_hash, hash) values ${links.map(() => PLACES).join(', ')}`),
    [last.seq, last.hash, ...links.flatMap(columnsOf)],
  );
}

function columnsOf({ seq, id, division, at, subject, role, action, ...rest }: Link): unknown[] {
  const { records, fields, reason, requestId, address, previousHash, hash } = rest;
  return [
    seq,
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
    previousHash,
    hash,
  ];
}
