import { afterAll, beforeAll, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { advisorAt, openStation } from '../testkit/advisor-verbs.ts';
import { type AwardView, listNominations, lookingOn, moveAward, nominateForAward } from '../testkit/award-verbs.ts';
import { type City, startCity } from '../testkit/city.ts';
import { recordOf } from '../testkit/write.ts';

const [CITY, DISTRICT, STREET] = ['31', '310101', '310101002'];
const time = lookingOn('2026-11-23T12:00:00+08:00');

let city: City;
let station: string;
let serial = 0;

beforeAll(async () => {
  city = await startCity({ owners: [{ code: CITY }, { code: DISTRICT }], clock: time.clock, exchangesMessages: true });
  station = recordOf(await openStation(city.as(`district:${DISTRICT}`), { division: `${STREET}001` })).id;
}, 120_000);
afterAll(() => city.close());

const street = () => city.as(`street:${STREET}`);
const bureau = () => city.as(`district:${DISTRICT}`);
const centre = () => city.as('city');

const stepsOf = ({ history }: AwardView) => (history as { from: string | null; to: string }[]).toReversed();

/** Who may try what; most of it is refused at any time. */
const tries = [
  ['street', 'RESUBMIT'],
  ['street', 'WITHDRAW'],
  ['bureau', 'HAND_UP'],
  ['bureau', 'HAND_UP'],
  ['bureau', 'RETURN'],
  ['bureau', 'REVOKE'],
  ['city', 'CONFER'],
  ['city', 'DECLINE'],
  ['city', 'REVOKE'],
  ['wait', ''],
] as const;

/** By chance the city mostly tries before the copy has come; these wait for it, whatever the machine's speed. */
const waitedFor: [state: string, chosen: (typeof tries)[number][]][] = [
  [
    'HANDED_UP',
    [
      ['bureau', 'HAND_UP'],
      ['wait', ''],
      ['bureau', 'RETURN'],
    ],
  ],
  [
    'CONFERRED',
    [
      ['bureau', 'HAND_UP'],
      ['wait', ''],
      ['city', 'CONFER'],
    ],
  ],
  [
    'DECLINED',
    [
      ['bureau', 'HAND_UP'],
      ['wait', ''],
      ['city', 'DECLINE'],
    ],
  ],
  [
    'REVOKED',
    [
      ['bureau', 'HAND_UP'],
      ['wait', ''],
      ['city', 'CONFER'],
      ['wait', ''],
      ['city', 'REVOKE'],
    ],
  ],
];

test('whatever is tried in whatever order, the record and the copy of the city come to the same state, by the same decisions', async () => {
  const reached: (string | undefined)[] = [];
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...tries), { minLength: 3, maxLength: 9 }), async (chosen) => {
      const { id: advisor } = await advisorAt(street(), station, (serial += 1), 'SUBMIT', 'FILE');
      const { id } = recordOf(await nominateForAward(street(), advisor));
      const copies = () => listNominations(centre(), CITY, { advisor });
      const both = async () => ({
        record: await listNominations(bureau(), DISTRICT, { advisor }),
        copy: await copies(),
      });
      for (const [who, action] of chosen) {
        const more = action === 'RESUBMIT' ? {} : { reason: '说明' };
        if (who === 'street') await moveAward(street(), id, action, more);
        if (who === 'bureau') await moveAward(bureau(), id, action, more);
        if (who === 'wait') await time.until(both, agree);
        // The copy that may be there, or not yet.
        const [copy] = who === 'city' ? await copies() : [];
        if (copy !== undefined) await moveAward(centre(), copy.id, action, more);
      }
      const { record, copy } = await time.until(both, agree);
      expect([record.length, copy.length]).toEqual([1, wasHandedUp(record[0]) ? 1 : 0]);
      reached.push(record[0]?.state);
      if (record[0] === undefined || copy[0] === undefined) return;
      const decided = stepsOf(record[0]).slice(stepsOf(record[0]).findIndex(({ to }) => to === 'HANDED_UP') + 1);
      expect(
        stepsOf(copy[0])
          .slice(1)
          .map(({ from, to }) => [from, to]),
      ).toEqual(decided.map(({ from, to }) => [from, to]));
    }),
    { numRuns: 14 + waitedFor.length, seed: 8, examples: waitedFor.map(([, chosen]) => [chosen]) },
  );
  expect(reached.slice(0, waitedFor.length)).toEqual(waitedFor.map(([state]) => state));
}, 240_000);

function wasHandedUp(award: AwardView | undefined): boolean {
  return award !== undefined && stepsOf(award).some(({ to }) => to === 'HANDED_UP');
}

/** Before it is handed up there is no copy; from then on both say the same. */
function agree({
  record: [record],
  copy: [copy],
}: {
  readonly record: AwardView[];
  readonly copy: AwardView[];
}): boolean {
  return wasHandedUp(record) ? copy?.state === record?.state : copy === undefined;
}
