import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openStation, person as advisorPerson, registerAdvisor } from '../testkit/advisor-verbs.ts';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { endService, person, registerHousehold } from '../testkit/client-verbs.ts';
import { sealing } from '../testkit/sealing-program.ts';
import { recordOf } from '../testkit/write.ts';

const COMMUNITIES = ['310101002001', '310101002006'] as const;
const OFFICER = 'district:310101';

let owner: AuditedOwner;
beforeAll(async () => {
  owner = await startAuditedOwner();
});
afterAll(() => owner.close());

/** What became of registrations sent at once, in the order of the alphabet. */
function outcomes(results: readonly { error: { code: string } | null }[]): string[] {
  return results.map(({ error }) => error?.code ?? 'ok').toSorted();
}

describe('one identity number', () => {
  test('registered twice at the same time, in different communities, is registered once', async () => {
    const graph = owner.at('clients', OFFICER);
    for (let round = 0; round < 5; round++) {
      const who = person();
      const both = COMMUNITIES.map((community) => registerHousehold(graph, community, [who]));
      expect(outcomes(await Promise.all(both))).toEqual(['INPUT_INVALID', 'ok']);
    }
  });

  test('of an advisor too', async () => {
    const graph = owner.at('advisors', OFFICER);
    const stations = await Promise.all(COMMUNITIES.map((division) => openStation(graph, { division })));
    const both = stations.map((station) =>
      registerAdvisor(graph, { station: recordOf(station).id, ...advisorPerson(5) }),
    );
    expect(outcomes(await Promise.all(both))).toEqual(['INPUT_INVALID', 'ok']);
  });

  test('is known again after the keys were rotated, and free again when the service has ended', async () => {
    const graph = owner.at('clients', OFFICER);
    const who = person();
    const [client] = recordOf(await registerHousehold(graph, COMMUNITIES[0], [who])).members;
    await sealing(owner.sealingKeysFile, 'rotate', '--owner', '310101');
    expect(outcomes([await registerHousehold(graph, COMMUNITIES[1], [who])])).toEqual(['INPUT_INVALID']);
    recordOf(await endService(graph, client?.id ?? ''));
    expect(outcomes([await registerHousehold(graph, COMMUNITIES[1], [who])])).toEqual(['ok']);
  });
});
