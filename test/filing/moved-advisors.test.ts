import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { advisorAt, moveFiling, openStation } from '../testkit/advisor-verbs.ts';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { exportAdvisor, exportAdvisorTrace } from '../testkit/subject-verbs.ts';
import { recordVisit, registerClient } from '../testkit/client-verbs.ts';
import { unmaskAdvisor } from '../testkit/unmasking-verbs.ts';
import { recordOf } from '../testkit/write.ts';

const [OLD, NEW] = ['310101002001', '310101013001'] as const;

let owner: AuditedOwner;
let stations: Readonly<Record<typeof OLD | typeof NEW, string>>;
let serial = 0;

const at = (persona: string) => owner.at('advisors', persona);

beforeAll(async () => {
  owner = await startAuditedOwner();
  stations = { [OLD]: await stationIn(OLD), [NEW]: await stationIn(NEW) };
});
afterAll(() => owner.close());

async function stationIn(division: string): Promise<string> {
  return recordOf(await openStation(at('district:310101'), { division })).id;
}

/** A filed advisor who was registered in one street and serves in another: the row and the posting say so, the id does not. */
async function moved(): Promise<string> {
  serial += 1;
  const { id } = await advisorAt(at('street:310101002'), stations[OLD], serial, 'SUBMIT', 'FILE');
  await owner.asAdmin(
    `update advisors.advisor set division = $2, filing_authority = '310101013', stations = array[$3] where id = $1`,
    [id, NEW, stations[NEW]],
  );
  await owner.asAdmin('update advisors.posting set station = $2, division = $3 where advisor = $1', [
    id,
    stations[NEW],
    NEW,
  ]);
  await owner.asAdmin('update clients.serving_advisor set division = $2 where advisor = $1', [id, NEW]);
  await owner.asAdmin('update advisors.station set advisors_posted = 0 where id = $1', [stations[OLD]]);
  await owner.asAdmin('update advisors.station set advisors_posted = 1 where id = $1', [stations[NEW]]);
  return id;
}

const READ =
  'query ($id: ID!) { advisor(id: $id) { division { code } phone { text } station { id } filing { history { to } } } }';

describe('an advisor who serves in another street than that of the registration', () => {
  test('is read where the row lies, with the history of the filing, and not found where the id names', async () => {
    const id = await moved();
    expect(await at('street:310101013').ask(READ, { id })).toMatchObject({
      advisor: {
        division: { code: NEW },
        station: { id: stations[NEW] },
        filing: { history: [{ to: 'FILED' }, { to: 'SUBMITTED' }, { to: 'DRAFT' }] },
      },
    });
    const codes = async (persona: string) => (await at(persona).answer(READ, { id })).errors.map(({ code }) => code);
    expect(await codes('street:310101002')).toEqual(['NOT_FOUND']);
    expect(await codes('street:310101015')).toEqual(['DIVISION_FORBIDDEN']);
  });

  test('is decided by the authority of the row, with the count of the station there', async () => {
    const id = await moved();
    expect((await moveFiling(at('street:310101002'), id, 'SUSPEND', '调离')).error).toMatchObject({
      code: 'NOT_FOUND',
    });
    recordOf(await moveFiling(at('street:310101013'), id, 'SUSPEND', '调离'));
    const [row] = await owner.asAdmin('select advisors_posted::text as action from advisors.station where id = $1', [
      stations[NEW],
    ]);
    expect(row?.action).toBe('0');
  });

  test('is unmasked and exported by that authority alone', async () => {
    const id = await moved();
    expect((await unmaskAdvisor(at('street:310101002'), id)).error).toMatchObject({ code: 'NOT_FOUND' });
    expect((await exportAdvisor(at('street:310101002'), id)).error).toMatchObject({ code: 'NOT_FOUND' });
    expect(recordOf(await unmaskAdvisor(at('street:310101013'), id)).phone).toMatchObject({ text: '13812345678' });
    expect(recordOf(await exportAdvisor(at('street:310101013'), id)).document).toContain(id);
  });

  test('has the trace of visits there told there', async () => {
    const id = await moved();
    const street = owner.at('clients', 'street:310101013');
    expect((await exportAdvisorTrace(street, id)).error).toMatchObject({ code: 'DIVISION_FORBIDDEN' });
    const client = await registerClient(street, NEW);
    const visit = recordOf(await recordVisit(street, client.id, '2026-10-31', { advisor: id }));
    recordOf(await exportAdvisor(at('street:310101013'), id));
    expect(recordOf(await exportAdvisorTrace(street, id)).document).toContain(visit.id);
  });
});
