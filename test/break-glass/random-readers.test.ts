import { afterAll, beforeAll, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { person, recordVisit, registerHousehold } from '../testkit/client-verbs.ts';
import { breakGlass } from '../testkit/unmasking-verbs.ts';
import { recordOf } from '../testkit/write.ts';

const START = Date.parse('2026-10-31T08:00:00+08:00');
const HOUR_MS = 3_600_000;
const COMMUNITIES = ['310101002001', '310101002002', '310101013001'] as const;
const READERS = [
  'advisor:310101002001',
  'station:310101002',
  'street:310101013',
  'district:310101',
  'advisor:310104003005',
  'district:310104',
] as const;

type Reader = (typeof READERS)[number];
type Kind = 'client' | 'household' | 'visit';
/** Two families a community; the second member is visited too, but never opened. */
type Person = { readonly at: string; readonly opens: boolean; readonly ids: Readonly<Record<Kind, string>> };

let owner: AuditedOwner;
const people: Person[] = [];

beforeAll(async () => {
  owner = await startAuditedOwner();
  for (const at of [...COMMUNITIES, ...COMMUNITIES]) people.push(...(await registerFamily(at)));
});
afterAll(() => owner.close());

async function registerFamily(at: string): Promise<Person[]> {
  const graph = owner.at('clients', 'district:310101');
  const { id, members } = recordOf(await registerHousehold(graph, at, [person(), person()]));
  return Promise.all(
    members.map(async (member, i) => {
      const visit = recordOf(await recordVisit(graph, member.id, '2026-10-31')).id;
      return { at, opens: i === 0, ids: { client: member.id, household: id, visit } };
    }),
  );
}

/** What was opened so far, as the test remembers it: the rules written a second time. */
type Opened = { readonly reader: Reader; readonly person: Person; readonly atHour: number };

function isInside(reader: Reader, { at }: Person): boolean {
  return at.startsWith(reader.split(':')[1] ?? '');
}

function mayRead(reader: Reader, kind: Kind, target: Person, hour: number, opened: readonly Opened[]): boolean {
  if (isInside(reader, target)) return true;
  return opened.some(
    (one) =>
      one.reader === reader && one.person.ids[kind] === target.ids[kind] && hour >= one.atHour && hour < one.atHour + 3,
  );
}

const steps = fc.array(
  fc.record({
    reader: fc.constantFrom(...READERS),
    person: fc.nat(11),
    kind: fc.constantFrom<Kind>('client', 'household', 'visit'),
    byKey: fc.boolean(),
    /** How many hours pass before the step. */
    wait: fc.constantFrom(0, 0, 0, 1, 2, 3),
    opens: fc.boolean(),
  }),
  { minLength: 10, maxLength: 30 },
);

test('whoever opens and reads whatever whenever, is shown what the rules written a second time say, and accounted for', async () => {
  const opened: Opened[] = [];
  let hour = 0;
  await fc.assert(
    fc.asyncProperty(steps, async (run) => {
      for (const { reader, person: index, kind, byKey, wait, opens } of run) {
        const target = people[index];
        if (target === undefined) throw new TypeError('no such person');
        hour += wait;
        owner.setClock(new Date(START + hour * HOUR_MS).toISOString());
        const inside = isInside(reader, target);
        const shown = mayRead(reader, kind, target, hour, opened);
        if (opens && target.opens && !inside) opened.push({ reader, person: target, atHour: hour });
        const [outcome, expected] =
          opens && target.opens
            ? [await open(reader, target), inside ? 'INPUT_INVALID' : 'opened']
            : [await read(reader, kind, byKey, target), answerOf(shown, inside)];
        expect(outcome).toEqual(expected);
      }
    }),
    { numRuns: 12 },
  );
}, 120_000);

/** What is shown, what is refused, and how many entries there are of it in the trail. */
function answerOf(shown: boolean, inside: boolean) {
  return { shown, codes: shown ? [] : ['DIVISION_FORBIDDEN'], accounted: shown && !inside ? 1 : 0 };
}

async function open(reader: Reader, target: Person): Promise<string> {
  const { error } = await breakGlass(owner.at('clients', reader), target.ids.client);
  return error?.code ?? 'opened';
}

async function read(reader: Reader, kind: Kind, byKey: boolean, target: Person) {
  const id = target.ids[kind];
  const type = { client: 'Client', household: 'Household', visit: 'Visit' }[kind];
  const query = byKey
    ? `{ _entities(representations: [{ __typename: "${type}", id: "${id}" }]) { ... on ${type} { id } } }`
    : `{ ${kind}(id: "${id}") { id } }`;
  const before = await countOutside();
  const { data, errors } = await owner.at('clients', reader).answer(query);
  return {
    shown: JSON.stringify(data).includes(id),
    codes: errors.map(({ code }) => code),
    accounted: (await countOutside()) - before,
  };
}

async function countOutside(): Promise<number> {
  const [row] = await owner.asAdmin(`select count(*)::text as seq from audit.entry where action = 'client.outside'`);
  return Number(row?.seq);
}
