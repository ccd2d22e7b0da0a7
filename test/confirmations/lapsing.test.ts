import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { registerClient } from '../testkit/client-verbs.ts';
import { decisionOf, recordConfirmation } from '../testkit/confirmation-verbs.ts';
import type { Graph } from '../testkit/graph.ts';
import { until } from '../testkit/until.ts';
import { recordOf } from '../testkit/write.ts';
import { expectFiguresToAgree } from './reading.ts';

const COMMUNITY = '310101002001';
const AFTER = '2026-11-13T00:40:00+08:00';

let owner: AuditedOwner;
let street: Graph;

beforeAll(async () => {
  owner = await startAuditedOwner();
  owner.setClock('2026-11-10T12:00:00+08:00');
  street = owner.at('clients', 'street:310101002');
});
afterAll(() => owner.close());

async function confirmedUntil(category: string): Promise<string> {
  const { id } = await registerClient(street, COMMUNITY, { category: 'OTHER_RESIDENT' });
  const decision = decisionOf(category, { decidedOn: '2026-11-01', validUntil: '2026-11-12' });
  recordOf(await recordConfirmation(street, { client: id, ...decision }));
  return id;
}

test('the job of the night ends an episode whose last day has passed, and leaves what holds until it is ended to its authority', async () => {
  const [episode, confirmed] = [await confirmedUntil('TEMPORARY_HARDSHIP'), await confirmedUntil('LOW_INCOME')];
  owner.setClock(AFTER);
  await owner.asAdmin(
    `update audit.job set run_at = '${AFTER}' where name = 'end-lapsed-episodes' and lock is null; notify jobs`,
  );
  const done = `select from audit.job where name = 'end-lapsed-episodes' and last_run_at = '${AFTER}' and lock is null`;
  await until(async () => (await owner.asAdmin(done)).length === 1);
  const rows = await owner.asAdmin(
    `select category, ending, ended_on::text, ended_by from clients.confirmation where client_id in ($1, $2) order by category`,
    [episode, confirmed],
  );
  expect(rows).toEqual([
    { category: 'LOW_INCOME', ending: null, ended_on: null, ended_by: null },
    { category: 'TEMPORARY_HARDSHIP', ending: 'LAPSED', ended_on: '2026-11-12', ended_by: 'end-lapsed-episodes' },
  ]);
  const query = `query ($until: Date!) { confirmations(within: "${COMMUNITY}", filter: { inForce: true, validUntilBy: $until }) {
    edges { node { client { id category } } } } }`;
  expect(await street.ask(query, { until: '2026-11-12' })).toEqual({
    confirmations: { edges: [{ node: { client: { id: confirmed, category: 'LOW_INCOME' } } }] },
  });
  expect(await street.ask('query ($id: ID!) { client(id: $id) { category } }', { id: episode })).toEqual({
    client: { category: 'OTHER_RESIDENT' },
  });
  await expectFiguresToAgree(owner);
});
