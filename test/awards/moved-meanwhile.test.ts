import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { advisorAt, moveAdvisor, openStation } from '../testkit/advisor-verbs.ts';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { moveAward, nominateForAward } from '../testkit/award-verbs.ts';
import { figureDifferences } from '../testkit/figure-differences.ts';
import { untilWaiting } from '../testkit/lock-waits.ts';
import { recordOf } from '../testkit/write.ts';

const [STREET, HERE, THERE] = ['310101002', '310101002001', '310101002002'];

let owner: AuditedOwner;
let stations: readonly string[];
let serial = 0;

const street = () => owner.at('advisors', `street:${STREET}`);
const bureau = () => owner.at('advisors', 'district:310101');

beforeAll(async () => {
  owner = await startAuditedOwner();
  const opened = [];
  for (const division of [HERE, THERE]) opened.push(recordOf(await openStation(bureau(), { division })).id);
  stations = opened;
  // So that the figure has a row at which the others wait.
  const { id } = await nominated();
  recordOf(await moveAward(bureau(), id, 'CONFER'));
}, 60_000);
afterAll(() => owner.close());

async function nominated(): Promise<{ id: string; advisor: string }> {
  const advisor = (await advisorAt(street(), stations[0] ?? '', (serial += 1), 'SUBMIT', 'FILE')).id;
  const { id } = recordOf(await nominateForAward(street(), advisor, { level: 'DISTRICT' }));
  return { id, advisor };
}

test.each([['CONFER'], ['REVOKE']])(
  'of an advisor who is moved while the district decides to %s, the award counts where the advisor is, or nowhere',
  async (decision) => {
    const { id, advisor } = await nominated();
    if (decision === 'REVOKE') recordOf(await moveAward(bureau(), id, 'CONFER'));
    // The decision waits at the figure, when it is made already, and the move meanwhile for the award.
    await owner.asAdmin('begin');
    await owner.asAdmin(`select 1 from advisors.figure where figure = 'awards' for update`);
    const deciding = moveAward(bureau(), id, decision, { reason: '材料不实' });
    await untilWaiting(owner, 1);
    const moving = moveAdvisor(street(), advisor, THERE, { station: stations[1] });
    await untilWaiting(owner, 2);
    await owner.asAdmin('commit');
    recordOf(await deciding);
    recordOf(await moving);
    const differences = figureDifferences['awards in force of advisors of a division'] ?? '';
    expect(await owner.asAdmin(differences)).toEqual([]);
  },
);
