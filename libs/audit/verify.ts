import type { Client } from 'pg';
import { GENESIS, hashOf } from './chain.ts';

/** The end of a chain, to be kept elsewhere: who holds it finds out when the trail is cut or written anew. */
export type Anchor = { readonly seq: number; readonly hash: string };

/** What became of a trail: whole, or bad from an entry on. */
export type Verdict =
  | { readonly whole: true; readonly head: Anchor }
  | { readonly whole: false; readonly seq: number; readonly why: string };

type Row = Parameters<typeof hashOf>[0] & { readonly hash: string };

const AT_ONCE = 2000;

/**
 * Reads a trail from its first entry to its last and finds the first that was changed, removed, put in or moved; with an
 * anchor also whether the trail still holds what it held then. It sees one state of the trail and keeps nobody from
 * adding to it. The connection must not be in a transaction.
 */
export async function verifyTrail(client: Client, anchor?: Anchor): Promise<Verdict> {
  await client.query('begin transaction isolation level repeatable read read only');
  try {
    // Every division: codes are digits, which stand before ':'.
    await client.query(
      `select set_config('app.division', '', true), set_config('app.division_from', '', true),
         set_config('app.division_to', ':', true)`,
    );
    return await walk(client, anchor);
  } finally {
    await client.query('rollback');
  }
}

async function walk(client: Client, anchor: Anchor | undefined): Promise<Verdict> {
  let last: Anchor = { seq: 0, hash: GENESIS };
  for await (const row of rows(client)) {
    const why = faultOf(row, last, anchor);
    if (why !== undefined) return { whole: false, seq: Math.min(row.seq, last.seq + 1), why };
    last = row;
  }
  const { rows: heads } = await client.query<Anchor>('select seq, hash from audit.head');
  const [head, ...more] = heads;
  if (head === undefined || more.length > 0) return bad(last.seq + 1, 'the head of the chain is not one row');
  if (head.seq > last.seq) return bad(last.seq + 1, `removed: the trail went on to ${head.seq}`);
  if (head.seq < last.seq) return bad(head.seq + 1, 'put in behind the head of the chain');
  if (head.hash !== last.hash) return bad(last.seq, 'not the one that the head of the chain names');
  if (anchor !== undefined && anchor.seq > last.seq) return bad(last.seq + 1, `removed: there was one ${anchor.seq}`);
  return { whole: true, head: { seq: last.seq, hash: last.hash } };
}

function bad(seq: number, why: string): Verdict {
  return { whole: false, seq, why };
}

function faultOf(row: Row, last: Anchor, anchor: Anchor | undefined): string | undefined {
  if (row.seq !== last.seq + 1) return row.seq > last.seq ? 'removed, or moved elsewhere' : 'put in';
  if (row.previousHash !== last.hash) return 'changed or moved: it does not follow on the one before';
  if (row.hash !== hashOf(row)) return 'changed: its hash is another one';
  if (anchor?.seq === row.seq && anchor.hash !== row.hash) return 'written anew: its hash was another one';
  return undefined;
}

/** In the order of the trail, some thousand at a time: a trail may be longer than memory. */
async function* rows(client: Client): AsyncGenerator<Row> {
  // A row that carries an impossible number stands where it is found: at the front.
  for (let after = Number.MIN_SAFE_INTEGER, full = true; full;) {
    const { rows: some } = await client.query<Row>(
      `select seq, id, division, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, subject, role, action,
         records, fields, reason, request_id as "requestId", address, purpose, served_case as "servedCase", previous_hash as "previousHash", hash
       from audit.entry where seq > $1::bigint order by seq limit ${AT_ONCE}`,
      [after],
    );
    yield* some;
    full = some.length === AT_ONCE;
    after = some.at(-1)?.seq ?? after;
  }
}
