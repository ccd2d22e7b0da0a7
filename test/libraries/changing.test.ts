import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import type { Graph } from '../testkit/graph.ts';
import { type Kind, type Page, add, changeOf, read, tryChange } from '../testkit/library-verbs.ts';
import { haveRun } from '../testkit/nights.ts';
import { recordOf } from '../testkit/write.ts';
import { STREET, blankOf, cases } from './cases.ts';

const kinds = ['policy', 'provider', 'resource', 'project'] as const;

let owner: AuditedOwner;
let district: Graph;
let provider: string;

beforeAll(async () => {
  owner = await startAuditedOwner();
  district = owner.at('resources', 'district:310101');
  ({ id: provider } = await add(district, 'provider', { division: '310101' }));
});
afterAll(() => owner.close());

function added(kind: Kind) {
  const places = { policy: { issuedBy: '310101' }, provider: { division: '310101' } };
  const place = kind === 'policy' || kind === 'provider' ? places[kind] : { provider };
  return add(district, kind, { ...place, ...cases[kind].said });
}

/** A field as an entry answers it. */
const shown = (changes: object) =>
  Object.fromEntries(
    Object.entries(changes).map(([field, value]) => [
      field,
      field === 'area' ? { code: value } : field === 'materials' ? (value ?? []) : value,
    ]),
  );

describe.each(kinds)('a %s', (kind) => {
  const { changed, emptied } = cases[kind];
  let id: string;
  beforeEach(async () => {
    ({ id } = await added(kind));
  });
  const change = (changes: object, version = 1, graph = district) =>
    tryChange(graph, kind, { [kind]: id, version, ...changes });

  it('says what each field of a change says, at once and at the next version', async () => {
    const answered = recordOf(await change(changed));
    expect(answered).toEqual({ id, version: 2, ...shown(changed) });
    expect(await read(district, kind, id)).toEqual(answered);
  });

  it('keeps what a change leaves out, and loses what it sets to null', async () => {
    const before = await read(district, kind, id);
    expect(recordOf(await change(emptied))).toEqual({ ...before, version: 2, ...shown(emptied) });
  });

  it('loses what a change leaves blank, as a form sends a field that was cleared', async () => {
    const before = await read(district, kind, id);
    const answered = recordOf(await change(blankOf(kind)));
    const lost = Object.keys(blankOf(kind)).map((field) => [field, shown(emptied)[field]]);
    expect(answered).toEqual({ ...before, version: 2, ...Object.fromEntries(lost) });
    expect((await change(blankOf(kind), 2)).error).toMatchObject({ reason: 'NOTHING_CHANGED', path: ['input'] });
  });

  it('is not changed where it has another version by now, and says which', async () => {
    recordOf(await change(changed));
    const { ok, error } = await change(emptied);
    expect(ok).toBeNull();
    expect(error).toMatchObject({ code: 'VERSION_CONFLICT', path: ['input', 'version'] });
    expect(error?.message).toContain('2');
    expect(await read(district, kind, id)).toMatchObject({ version: 2, ...shown(changed) });
  });

  it('is changed once when two change it at the same time', async () => {
    const answers = await Promise.all([change(changed), change(emptied)]);
    expect(answers.map(({ error }) => error?.code).toSorted()).toEqual(['VERSION_CONFLICT', undefined]);
    expect((await read(district, kind, id)).version).toBe(2);
  });

  it('is not changed by a change that names nothing, or what it says already', async () => {
    const before = await read(district, kind, id);
    for (const nothing of [{}, cases[kind].said]) {
      const { error } = await change(nothing);
      expect(error).toMatchObject({ code: 'INPUT_INVALID', reason: 'NOTHING_CHANGED', path: ['input'] });
    }
    expect(await read(district, kind, id)).toEqual(before);
  });

  it('leaves one entry in the trail, which names the fields that differ', async () => {
    const seen = (await owner.trail()).length;
    recordOf(await change({ ...cases[kind].said, ...changed }));
    const fields = `{${Object.keys(changed).toSorted().join(',')}}`;
    expect((await owner.trail()).slice(seen)).toMatchObject([
      { action: `${kind}.change`, records: `{${id}}`, fields, division: '310101', subject: 'district:310101' },
    ]);
  });

  it('is changed once under a key', async () => {
    const idempotencyKey = randomUUID();
    const first = recordOf(await change({ ...changed, idempotencyKey }));
    expect(recordOf(await change({ ...changed, idempotencyKey }))).toEqual(first);
    const other = await change({ ...emptied, idempotencyKey });
    expect(other.error).toMatchObject({ code: 'KEY_REUSED', path: ['input', 'idempotencyKey'] });
  });

  it.each([
    ['city', 'LIBRARY_WRONG_AUTHORITY'],
    [`street:${STREET}`, 'DIVISION_FORBIDDEN'],
    ['district:310104', 'DIVISION_FORBIDDEN'],
  ])('is not changed by %s', async (persona, code) => {
    const before = await read(district, kind, id);
    const { error } = await change(changed, 1, owner.at('resources', persona));
    expect(error).toMatchObject({ code, path: ['input', kind] });
    expect(await read(district, kind, id)).toEqual(before);
  });

  it.each(['partner:ngo', 'advisor:310101002001', 'auditor:31'])(
    'is not changed by %s, who edits nothing',
    async (persona) => {
      const input = { [kind]: id, version: 1, ...changed };
      const { errors } = await owner.at('resources', persona).answer(changeOf(kind), { input });
      expect(errors).toMatchObject([{ code: 'SCOPE_MISSING' }]);
    },
  );

  it('that is not there is not found', async () => {
    const { error } = await change({ ...changed, [kind]: '310101-018f3c2a-0000-7000-8000-000000000001' });
    expect(error).toMatchObject({ code: 'NOT_FOUND', path: ['input', kind] });
  });
});

it("a street's entry is changed by the street, and not by its district", async () => {
  const street = owner.at('resources', `street:${STREET}`);
  const { id } = await add(street, 'policy', { issuedBy: STREET });
  const input = { policy: id, version: 1, title: '街道补充救助' };
  expect((await tryChange(district, 'policy', input)).error).toMatchObject({ code: 'LIBRARY_WRONG_AUTHORITY' });
  expect(recordOf(await tryChange(street, 'policy', input))).toMatchObject({ version: 2, title: '街道补充救助' });
});

it.each<[Kind, object, string, string]>([
  ['policy', { inForceFrom: '2028-01-01' }, 'inForceFrom', 'DATE_BEFORE'],
  ['policy', { inForceUntil: '2025-12-31' }, 'inForceUntil', 'DATE_BEFORE'],
  ['resource', { availableFrom: '2027-01-01' }, 'availableFrom', 'DATE_BEFORE'],
  ['project', { runsUntil: '2025-01-01' }, 'runsUntil', 'DATE_BEFORE'],
  ['policy', { title: ' ' }, 'title', 'EMPTY'],
  ['policy', { title: null }, 'title', 'EMPTY'],
  ['policy', { categories: [] }, 'categories', 'NONE_NAMED'],
  ['provider', { phone: 'none' }, 'phone', 'NOT_A_PHONE'],
  ['provider', { creditCode: '91350100M000100Y44' }, 'creditCode', 'NOT_A_CREDIT_CODE'],
  ['resource', { quantity: -1 }, 'quantity', 'NOT_A_COUNT'],
  ['resource', { area: '310104' }, 'area', 'NOT_HELD'],
  ['project', { enrolled: null }, 'enrolled', 'EMPTY'],
])('a %s changed to %j is refused at %s', async (kind, wrong, field, reason) => {
  const { id } = await added(kind);
  const { error } = await tryChange(district, kind, { [kind]: id, version: 1, ...wrong });
  expect(error).toMatchObject({ code: 'INPUT_INVALID', reason, path: ['input', field] });
  expect((await read(district, kind, id)).version).toBe(1);
});

it('is reminded of by a job of the night when it ends or was not changed for a year, until a change settles it', async () => {
  const street = owner.at('resources', `street:${STREET}`);
  const place = { issuedBy: STREET };
  const { id: ending } = await add(street, 'policy', { ...place, inForceUntil: '2026-12-15' });
  const { id: open } = await add(street, 'policy', place);
  const night = (day: string): Promise<void> => haveRun(owner, 'remind-of-library-entries', `${day}T03:00:00`);
  const reminders = async (): Promise<unknown[]> => {
    const { libraryReminders: page } = await street.ask<{ libraryReminders: Page<object> }>(
      `{ libraryReminders(within: "${STREET}") { edges { node { kind dueOn since policy { id } resource { id } } } } }`,
    );
    return page.edges.map(({ node }) => node);
  };
  await night('2026-11-14');
  expect(await reminders()).toEqual([]);
  await night('2026-11-15');
  const reminder = { kind: 'ENDING', since: '2026-11-15', policy: { id: ending }, resource: null };
  expect(await reminders()).toEqual([{ ...reminder, dueOn: '2026-12-15' }]);
  recordOf(await tryChange(street, 'policy', { policy: ending, version: 1, inForceUntil: '2026-12-16' }));
  await night('2026-11-17');
  expect(await reminders()).toEqual([{ ...reminder, dueOn: '2026-12-16' }]);
  recordOf(await tryChange(street, 'policy', { policy: ending, version: 2, inForceUntil: '2028-12-15' }));
  await night('2026-11-18');
  expect(await reminders()).toEqual([]);
  await night('2027-10-31');
  expect(await reminders()).toContainEqual({
    kind: 'UNCONFIRMED',
    dueOn: '2027-10-31',
    since: '2027-10-31',
    policy: { id: open },
    resource: null,
  });
});
