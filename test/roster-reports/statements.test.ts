import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { advisors } from '../../subgraphs/advisors/index.ts';
import { advisorAt, openStation } from '../testkit/advisor-verbs.ts';
import { type Instance, startInstance } from '../testkit/instance.ts';
import { issueRosterReport } from '../testkit/roster-verbs.ts';
import { recordOf } from '../testkit/write.ts';

let instance: Instance;
let station: string;
let issued: string;

const officer = () => instance.as('district:310101');
const street = () => instance.as('street:310101002');

beforeAll(async () => {
  instance = await startInstance(advisors, '310101');
  instance.setClock('2026-10-10');
  station = recordOf(await openStation(officer(), { division: '310101002001' })).id;
});
afterAll(() => instance.close());

async function statementsFor(from: string): Promise<number> {
  const sent = await instance.sentDuring(async () => {
    issued = recordOf(await issueRosterReport(officer(), { division: '310101', from, until: '2026-10-31' })).id;
  });
  return sent.length;
}

test('a report takes as many statements for a dozen advisors as for none', async () => {
  instance.setClock('2026-11-10');
  const none = await statementsFor('2026-10-01');
  instance.setClock('2026-10-12');
  for (let serial = 1; serial <= 12; serial++) await advisorAt(street(), station, serial, 'SUBMIT', 'FILE');
  instance.setClock('2026-11-10');
  expect(await statementsFor('2026-10-02')).toBe(none);
  expect(none).toBeLessThan(25);
  const { rosterReport } = await officer().ask<{ rosterReport: { roster: { filed: number } } }>(
    `{ rosterReport(id: "${issued}") { roster { filed } } }`,
  );
  expect(rosterReport.roster.filed).toBe(12);
});

test('the lines of a page are read by as many statements as the report alone with its document', async () => {
  const document = await read('document');
  const lines = await read(
    'document a: lines(kind: ROSTER) { totalCount } b: lines(kind: JOINED) { edges { node { name } } }',
  );
  expect(lines).toHaveLength(document.length);
});

function read(field: string): Promise<string[]> {
  return instance.sentDuring(() => officer().ask(`{ rosterReport(id: "${issued}") { ${field} } }`));
}
