import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { assert, asyncProperty, integer, nat, uniqueArray } from 'fast-check';
import { Client } from 'pg';
import { type Anchor, verifyTrail } from '#audit';
import { type AuditedOwner, COLUMNS, startAuditedOwner } from '../testkit/audited-owner.ts';
import { everyMutation } from '../testkit/every-mutation.ts';

let owner: AuditedOwner;
let service: Client;
let length: number;
let head: Anchor;

beforeAll(async () => {
  owner = await startAuditedOwner();
  // Sent for what each leaves in the trail; a move leaves two entries.
  for await (const _ of everyMutation(owner));
  length = (await owner.trail()).length;
  service = new Client({ connectionString: owner.url });
  await service.connect();
  await owner.asAdmin('create table public.kept as select * from audit.entry');
  await owner.asAdmin('create table public.kept_head as select * from audit.head');
  const verdict = await verifyTrail(service);
  if (!verdict.whole) throw new Error('the trail is not whole to begin with');
  head = verdict.head;
});
beforeEach(restore);
afterAll(async () => {
  await service.end();
  await owner.close();
});

async function restore(): Promise<void> {
  await owner.asAdmin('delete from audit.entry');
  await owner.asAdmin('insert into audit.entry select * from public.kept');
  await owner.asAdmin('update audit.head set (seq, hash) = (select seq, hash from public.kept_head)');
}

const sequence = () => integer({ min: 1, max: length });

test('a trail that nobody touched is whole, and its head is that of the last entry', async () => {
  expect(head).toEqual({ seq: length, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect(await verifyTrail(service, head)).toEqual({ whole: true, head });
});

describe('a single character changed in any column of any entry is found at that entry', () => {
  test.each(COLUMNS.filter((name) => name !== 'seq'))('%s', async (column) => {
    await assert(
      asyncProperty(sequence(), nat(), async (seq, place) => {
        await owner.asAdmin(changed(column), [seq, place]);
        expect(await verifyTrail(service)).toMatchObject({ whole: false, seq });
        await restore();
      }),
      { numRuns: 12 },
    );
  });

  test('seq', async () => {
    for (const to of [-1, 0, length + 1, length + 700]) {
      await owner.asAdmin('alter table audit.entry drop constraint if exists entry_seq_positive');
      await owner.asAdmin('update audit.entry set seq = $1 where seq = 5', [to]);
      expect(await verifyTrail(service)).toMatchObject({ whole: false, seq: Math.min(to, 5) });
      await restore();
    }
  });

  test('a hash that was computed anew for the changed entry does not follow into the next one', async () => {
    await owner.asAdmin(`update audit.entry set hash = repeat('a', 64), subject = 'x' where seq = 3`);
    expect(await verifyTrail(service)).toMatchObject({ whole: false, seq: 3 });
  });
});

describe('entries', () => {
  test('removed anywhere are missed', async () => {
    await assert(
      asyncProperty(sequence(), async (seq) => {
        await owner.asAdmin('delete from audit.entry where seq = $1', [seq]);
        expect(await verifyTrail(service)).toMatchObject({ whole: false, seq });
        await restore();
      }),
      { numRuns: 20 },
    );
  });

  test('removed and closed up, so that no number is missing, are missed', async () => {
    await owner.asAdmin('delete from audit.entry where seq = 4');
    for (let seq = 5; seq <= length; seq++) {
      await owner.asAdmin('update audit.entry set seq = $2 where seq = $1', [seq, seq - 1]);
    }
    expect(await verifyTrail(service)).toMatchObject({ whole: false, seq: 4 });
  });

  test('that changed places are found at the first of them', async () => {
    await assert(
      asyncProperty(uniqueArray(sequence(), { minLength: 2, maxLength: 2 }), async ([one = 0, other = 0]) => {
        const swap = 'update audit.entry set seq = $2 where seq = $1';
        for (const step of [
          [one, 9999],
          [other, one],
          [9999, other],
        ])
          await owner.asAdmin(swap, step);
        expect(await verifyTrail(service)).toMatchObject({ whole: false, seq: Math.min(one, other) });
        await restore();
      }),
      { numRuns: 20 },
    );
  });

  test('put in behind the end are found', async () => {
    await owner.asAdmin(copyOf(length + 1), [length]);
    expect(await verifyTrail(service)).toMatchObject({ whole: false, seq: length + 1 });
  });

  test('put in for others are found', async () => {
    await owner.asAdmin('delete from audit.entry where seq = 2');
    await owner.asAdmin(copyOf(2), [7]);
    expect(await verifyTrail(service)).toMatchObject({ whole: false, seq: 2 });
  });
});

describe('a trail that was cut at its end', () => {
  test('is found by the head of the chain', async () => {
    await cut();
    expect(await verifyTrail(service)).toMatchObject({ whole: false, seq: 7 });
  });

  test('is found by a head that was kept elsewhere, when the one of the chain was moved as well', async () => {
    await cut();
    await moveHead();
    expect(await verifyTrail(service)).toMatchObject({ whole: true, head: { seq: 6 } });
    expect(await verifyTrail(service, head)).toMatchObject({ whole: false, seq: 7 });
  });

  test('and emptied is found as well', async () => {
    await owner.asAdmin('delete from audit.entry');
    await moveHead();
    expect(await verifyTrail(service, head)).toMatchObject({ whole: false, seq: 1 });
  });

  test('an older head holds while the trail goes on, and another hash at its number does not', async () => {
    const [row] = await owner.asAdmin('select hash from audit.entry where seq = 6');
    expect(await verifyTrail(service, { seq: 6, hash: row?.['hash'] ?? '' })).toMatchObject({ whole: true });
    expect(await verifyTrail(service, { seq: 6, hash: head.hash })).toMatchObject({ whole: false, seq: 6 });
  });
});

const cut = () => owner.asAdmin('delete from audit.entry where seq > 6');

/** Has the head of the chain say that the last entry there is was always the last. */
const moveHead = () =>
  owner.asAdmin(
    `update audit.head set (seq, hash) =
       (select coalesce(max(seq), 0), coalesce((array_agg(hash order by seq desc))[1], repeat('0', 64)) from audit.entry)`,
  );

/** Changes one character of a column, at a place within it; where it holds none, it is given one. */
function changed(column: string): string {
  if (column === 'at')
    return `update audit.entry set at = at + make_interval(secs => power(10, -($2 % 7))) where seq = $1`;
  if (column === 'records' || column === 'fields')
    return `update audit.entry set ${column}[1] = ${withOneChanged(`${column}[1]`)} where seq = $1`;
  return `update audit.entry set ${column} = ${withOneChanged(column)} where seq = $1`;
}

function copyOf(seq: number): string {
  const rest = COLUMNS.filter((name) => name !== 'seq').join(', ');
  return `insert into audit.entry (seq, ${rest}) select ${seq}, ${rest} from audit.entry where seq = $1`;
}

function withOneChanged(value: string): string {
  return `case when coalesce(${value}, '') = '' then 'x' else overlay(${value} placing
    case substr(${value}, 1 + $2 % length(${value}), 1) when '1' then '2' else '1' end
    from 1 + $2 % length(${value}) for 1) end`;
}
