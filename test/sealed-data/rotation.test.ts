import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { advisorAt, openStation } from '../testkit/advisor-verbs.ts';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { person, recordVisit, registerHousehold } from '../testkit/client-verbs.ts';
import { until } from '../testkit/gateway.ts';
import { ageKeys, keyIdsOf, sealing } from '../testkit/sealing-program.ts';
import { unmaskAdvisor, unmaskClient } from '../testkit/unmasking-verbs.ts';
import { recordOf } from '../testkit/write.ts';

const OWNER = '310101';
const COMMUNITY = '310101002001';
const OFFICER = `district:${OWNER}`;

let owner: AuditedOwner;
let file: string;
let station: string;

beforeAll(async () => {
  owner = await startAuditedOwner(OWNER, { unmaskLimits: { perHour: 10_000, perDay: 10_000 } });
  file = owner.sealingKeysFile;
  station = recordOf(await openStation(owner.at('advisors', OFFICER), { division: COMMUNITY })).id;
});
afterAll(() => owner.close());

const resealing = () => sealing(file, 'reseal', '--owner', OWNER, '--database-url', owner.url);
const retiring = () => sealing(file, 'retire', '--owner', OWNER, '--database-url', owner.url);

/** How many values of a column each key has sealed. */
async function keysIn(table: string, column: string): Promise<Record<string, string>> {
  const rows = await owner.asAdmin(
    `select split_part(${column}, '.', 2) as key, count(*)::text as count from ${table} where ${column} is not null group by 1`,
  );
  return Object.fromEntries(rows.map(({ key, count }) => [key, count ?? '']));
}

test('keys are rotated, rows sealed anew and old keys retired while people are read and written, and nothing fails', async () => {
  const over = new AbortController();
  let done = 0;
  const registering = async (): Promise<void> => {
    for (let serial = 1; !over.signal.aborted; serial++) {
      const advisor = await advisorAt(owner.at('advisors', OFFICER), station, serial);
      const shown = recordOf(await unmaskAdvisor(owner.at('advisors', OFFICER), advisor.id));
      expect(shown.identityNumber?.text).toMatch(/^31010119000101\d{3}[\dX]$/);
      done++;
    }
  };
  const serving = async (): Promise<void> => {
    const clients = owner.at('clients', OFFICER);
    while (!over.signal.aborted) {
      const who = person({ phone: '13901234567' });
      const { members } = recordOf(await registerHousehold(clients, COMMUNITY, [who]));
      const id = members[0]?.id ?? '';
      recordOf(await recordVisit(clients, id, '2026-10-31'));
      const shown = recordOf(await unmaskClient(owner.at('clients', `advisor:${COMMUNITY}`), id));
      expect(shown).toMatchObject({ identityNumber: { text: who.identityNumber }, phone: { text: '13901234567' } });
      done++;
    }
  };
  const rotating = async (): Promise<void> => {
    const before = done;
    await sealing(file, 'rotate', '--owner', OWNER);
    await until(
      async () => done,
      (count) => count > before + 10,
    );
    await resealing();
    ageKeys(file);
    // What was under way with the old key may have come after: the last ones are sealed anew.
    await resealing();
    await retiring();
  };
  await Promise.all([registering(), serving(), rotating().finally(() => over.abort())]);
  const [current = '', ...others] = keyIdsOf(file, OWNER);
  expect(others).toEqual([]);
  expect(Object.keys(await keysIn('advisors.advisor', 'phone'))).toEqual([current]);
}, 120_000);

test('an older key is not retired while a row needs it, and the sentence says what to do', async () => {
  const advisor = await advisorAt(owner.at('advisors', OFFICER), station, 900);
  await sealing(file, 'rotate', '--owner', OWNER);
  const ids = keyIdsOf(file, OWNER);
  ageKeys(file, new Date(Date.now() + 60_000).toISOString());
  await expect(retiring()).rejects.toThrow(/CONFIG_INVALID: The current key of 310101 is new\. Wait ten seconds/);
  ageKeys(file);
  await expect(retiring()).rejects.toThrow(
    /SEALING_KEY_NEEDED: \d+ rows of advisors\.advisor need an older key\. Run npm run sealing -- reseal first\./,
  );
  expect(keyIdsOf(file, OWNER)).toEqual(ids);
  expect(recordOf(await unmaskAdvisor(owner.at('advisors', OFFICER), advisor.id)).phone?.text).toBe('13812345678');
});

test('what was sealed anew is said in the trail, by columns and key and without a value', async () => {
  await resealing();
  const entries = (await owner.trail()).filter(({ action }) => action === 'sealing.reseal');
  expect(entries.at(0)).toMatchObject({
    subject: 'npm run sealing',
    role: 'system',
    division: OWNER,
    fields: '{advisors.advisor.identity_number,advisors.advisor.phone}',
    reason: null,
  });
  const before = entries.length;
  expect(await resealing()).toContain('0 rows sealed anew');
  expect((await owner.trail()).filter(({ action }) => action === 'sealing.reseal')).toHaveLength(before);
});
