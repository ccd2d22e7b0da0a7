import { afterAll, beforeAll, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { dateOf } from '#calendar';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { person, registerHousehold } from '../testkit/client-verbs.ts';
import { grantCase, granted, revokeGrant } from '../testkit/grant-verbs.ts';
import { recordOf } from '../testkit/write.ts';

const START = Date.parse('2026-10-31T08:00:00+08:00');
const DAY_MS = 86_400_000;
const COMMUNITIES = ['310101002001', '310101013001'];
const OFFICERS = ['street:310101002', 'street:310101013', 'district:310101', 'district:310104', 'station:310101002'];
const WORKERS = ['case-worker:310101', 'case-worker:310101002', 'case-worker:310104003'];

/** What was granted so far, as the test remembers it: the rules written a second time. */
type Given = {
  readonly id: string;
  readonly client: number;
  readonly subject: string | null;
  readonly staffOf: string | null;
  readonly endsAt: number;
  revoked: boolean;
};

let owner: AuditedOwner;
const clients: { readonly id: string; readonly at: string }[] = [];

beforeAll(async () => {
  owner = await startAuditedOwner();
  for (const at of COMMUNITIES) {
    const two = [person({ name: '欧阳建国' }), person({ name: '李秀英' })];
    const { members } = recordOf(await registerHousehold(owner.at('clients', 'district:310101'), at, two));
    clients.push(...members.map(({ id }) => ({ id, at })));
  }
});
afterAll(() => owner.close());

const divisionOf = (persona: string) => persona.split(':')[1] ?? '';
const mayGive = (officer: string, at: string) => !officer.startsWith('station') && at.startsWith(divisionOf(officer));

function isShown({ subject, staffOf, endsAt, revoked }: Given, worker: string, now: number): boolean {
  const isTheirs = (subject ?? worker) === worker && (staffOf ?? divisionOf(worker)) === divisionOf(worker);
  return isTheirs && !revoked && now < endsAt;
}

const steps = fc.array(
  fc.record({
    does: fc.constantFrom('give', 'give', 'revoke', 'read', 'read'),
    officer: fc.constantFrom(...OFFICERS),
    worker: fc.constantFrom(...WORKERS),
    client: fc.nat(3),
    to: fc.constantFrom('person', 'staff', 'both'),
    days: fc.integer({ min: 0, max: 3 }),
    /** How many days pass before the step. */
    wait: fc.constantFrom(0, 0, 1, 2),
    which: fc.nat(50),
  }),
  { minLength: 8, maxLength: 20 },
);

test('random grants, revocations and reads show what an independent model of the rules shows', async () => {
  const all: Given[] = [];
  let now = START;
  const give = async (officer: string, worker: string, client: number, to: string, days: number) => {
    const until = dateOf(new Date(now + days * DAY_MS));
    const subject = to === 'staff' ? null : worker;
    const staffOf = to === 'person' ? null : divisionOf(worker);
    const { id: of = '', at = '' } = clients[client] ?? {};
    const result = await grantCase(owner.at('clients', officer), of, { subject, staffOf, until }).catch(
      () => undefined,
    );
    expect(result?.ok != null).toBe(mayGive(officer, at));
    const endsAt = Date.parse(`${until}T00:00:00+08:00`) + DAY_MS;
    if (result?.ok) all.push({ id: result.ok.id, client, subject, staffOf, endsAt, revoked: false });
  };
  const revoke = async (officer: string, one: Given) => {
    const result = await revokeGrant(owner.at('clients', officer), one.id).catch(() => undefined);
    const done = mayGive(officer, clients[one.client]?.at ?? '') && !one.revoked && now < one.endsAt;
    expect(result?.ok != null).toBe(done);
    if (done) one.revoked = true;
  };
  await fc.assert(
    fc.asyncProperty(steps, async (run) => {
      for (const { does, officer, worker, client, to, days, wait, which } of run) {
        now += wait * DAY_MS;
        owner.setClock(new Date(now).toISOString());
        const one = all[all.length === 0 ? 0 : which % all.length];
        if (does === 'give') await give(officer, worker, client, to, days);
        if (does === 'revoke' && one !== undefined) await revoke(officer, one);
        const shown = (await granted(owner.at('clients', worker))).map(({ id }) => id);
        const due = all.filter((each) => isShown(each, worker, now)).map(({ id }) => id);
        expect(shown.toSorted()).toEqual(due.toSorted());
      }
    }),
    { numRuns: 8 },
  );
}, 120_000);
