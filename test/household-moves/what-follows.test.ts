import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { trailDocument } from '../../subgraphs/audit/index.ts';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { moveHousehold, person, recordVisit, registerHousehold } from '../testkit/client-verbs.ts';
import type { Graph } from '../testkit/graph.ts';
import { exportSubject, exportTrail } from '../testkit/subject-verbs.ts';
import { breakGlass, unmaskClient } from '../testkit/unmasking-verbs.ts';
import { recordOf } from '../testkit/write.ts';
import { NEIGHBOUR, NEW, OLD, type Read, codesOf, moved, settle } from './family.ts';

const MOVES = 'query ($id: ID!) { household(id: $id) { moves { from { code } } } }';

let owner: AuditedOwner;
let district: Graph;
let before: Graph;
let after: Graph;

beforeAll(async () => {
  owner = await startAuditedOwner();
  district = owner.at('clients', 'district:310101');
  before = owner.at('clients', 'street:310101002');
  after = owner.at('clients', 'street:310101013');
});
afterAll(() => owner.close());

describe('break-glass, after a move,', () => {
  it('opens to the old street what lies elsewhere now, and is not needed in the new one', async () => {
    const ids = await moved(district);
    expect((await breakGlass(after, ids.client)).error).toMatchObject({
      code: 'INPUT_INVALID',
      path: ['input', 'client'],
    });
    recordOf(await breakGlass(before, ids.client));
    // The history of corrections is for those in charge alone.
    expect(await codesOf(before, ids)).toEqual([['DIVISION_FORBIDDEN', ['client', 'correctionHistory']]]);
    expect((await unmaskClient(before, ids.client)).ok?.phone).toMatchObject({ text: '13912345678' });
    expect((await recordVisit(before, ids.client, '2026-10-31')).error).toMatchObject({ code: 'NOT_FOUND' });
    const outside = (await owner.trail()).filter(({ action }) => action === 'client.outside');
    expect(outside.at(-1)).toMatchObject({ division: NEW, subject: 'street:310101002' });
  });

  it('is accounted for where the client lies now, also when it moved after it was opened', async () => {
    const ids = await settle(district);
    const third = owner.at('clients', 'street:310101015');
    recordOf(await breakGlass(third, ids.client));
    recordOf(await moveHousehold(district, ids.household, NEW));
    const { household } = await third.ask<Pick<Read, 'household'>>(MOVES, { id: ids.household });
    expect(household?.moves).toEqual([{ from: { code: OLD } }]);
    const outside = (await owner.trail()).filter(({ action }) => action === 'client.outside');
    expect(outside.at(-1)).toMatchObject({ division: NEW, subject: 'street:310101015' });
  });

  it('is told in the copy of the person, wherever it was opened from', async () => {
    const ids = await settle(district);
    recordOf(await breakGlass(owner.at('clients', 'street:310101017'), ids.client));
    recordOf(await moveHousehold(district, ids.household, NEW));
    const { ok } = await exportSubject(after, ids.client);
    expect(JSON.stringify(ok)).toContain('street:310101017');
  });
});

describe('the trail in the copy of a person who moved', () => {
  it('tells in the new street also what was done before the move, and by whom', async () => {
    const ids = await settle(district);
    recordOf(await unmaskClient(before, ids.client));
    recordOf(await moveHousehold(district, ids.household, NEW));
    recordOf(await exportSubject(after, ids.client));
    const copy = recordOf(await exportTrail(owner.at('audit', 'street:310101013'), ids.client));
    const { parts } = trailDocument.parse(JSON.parse(copy.document));
    expect(parts.audit.map(({ action }) => action)).toEqual([
      'household.register',
      'confirmation.record',
      'visit.record',
      'visit.correct',
      'client.correct',
      'client.unmask',
      'household.move',
      'household.move',
      'subject.export',
      'subject.export',
    ]);
    expect(copy.document).toContain('street:310101002');
  });

  it('is told to the old street no more, not even within the hour of its own export', async () => {
    const ids = await settle(district);
    recordOf(await exportSubject(before, ids.client));
    recordOf(await exportTrail(owner.at('audit', 'street:310101002'), ids.client));
    recordOf(await moveHousehold(district, ids.household, NEW));
    const { error } = await exportTrail(owner.at('audit', 'street:310101002'), ids.client);
    expect(error).toMatchObject({ code: 'INPUT_INVALID', path: ['input', 'record'] });
  });

  it('leaves the list of a place as it is: what was done there', async () => {
    const ids = await moved(district);
    const query = `query ($record: ID!) { auditTrail(within: "310101013", filter: { record: $record }) { edges { node { action } } } }`;
    const auditor = owner.at('audit', 'auditor:310101013');
    expect(await auditor.ask(query, { record: ids.client })).toEqual({
      auditTrail: { edges: [{ node: { action: 'household.move' } }] },
    });
  });
});

describe('the advisor of a household', () => {
  const advisor = `${OLD}-018f3c2a-0000-7000-8000-000000000001`;
  const query = 'query ($id: ID!) { client(id: $id) { advisor { id } } }';

  // As the advisors domain tells it: serving all communities of the old street.
  beforeAll(() => owner.asAdmin('insert into clients.serving_advisor values ($1, $2)', [advisor, '310101002']));

  it('does not follow beyond the street', async () => {
    const { client } = await moved(district, { advisor });
    expect(await after.ask(query, { id: client })).toEqual({ client: { advisor: null } });
  });

  it('stays within the street', async () => {
    const { client, household } = await settle(district, { advisor });
    recordOf(await moveHousehold(before, household, '310101002006'));
    expect(await before.ask(query, { id: client })).toEqual({ client: { advisor: { id: advisor } } });
  });
});

describe('a person without a document', () => {
  const unknown = { identityNumber: undefined, birthYear: 1950 };
  const without = (name: string) =>
    person({ ...unknown, name, identityDocument: { kind: 'NONE', reason: '证件遗失' } });

  it('is found by the name in the new street, and no more in the old one', async () => {
    const { id } = recordOf(await registerHousehold(district, OLD, [without('吴无名')]));
    recordOf(await moveHousehold(district, id, NEW));
    expect((await registerHousehold(district, NEIGHBOUR, [without('吴无名')])).error).toMatchObject({
      code: 'INPUT_INVALID',
    });
    recordOf(await registerHousehold(district, OLD, [without('吴无名')]));
  });

  it('is not moved to where somebody is served under the same name', async () => {
    const { id } = recordOf(await registerHousehold(district, OLD, [without('郑无名')]));
    recordOf(await registerHousehold(district, NEIGHBOUR, [without('郑无名')]));
    const { error } = await moveHousehold(district, id, NEW);
    expect(error).toMatchObject({ code: 'INPUT_INVALID', path: ['input', 'division'] });
  });
});
