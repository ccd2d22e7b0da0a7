import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { endService, recordVisit, registerClient } from '../testkit/client-verbs.ts';
import {
  type ConfirmationView,
  decisionOf,
  endConfirmation,
  moveProposal,
  proposeConfirmation,
  recordConfirmation,
} from '../testkit/confirmation-verbs.ts';
import type { Graph } from '../testkit/graph.ts';
import { recordOf } from '../testkit/write.ts';

const COMMUNITY = '310101002001';
const LIST = `query ($filter: ConfirmationProposalFilter) { confirmationProposals(within: "310101", filter: $filter) {
  totalCount edges { node { id reason client { id } } } } }`;
type Listed = { confirmationProposals: { totalCount: number; edges: { node: { id: string; reason: string } }[] } };

let owner: AuditedOwner;
let street: Graph;
let district: Graph;
let station: Graph;
let advisor: Graph;

beforeAll(async () => {
  owner = await startAuditedOwner();
  owner.setClock('2026-11-10T12:00:00+08:00');
  street = owner.at('clients', 'street:310101002');
  district = owner.at('clients', 'district:310101');
  station = owner.at('clients', 'station:310101002001');
  advisor = owner.at('clients', 'advisor:310101002001');
});
afterAll(() => owner.close());

const newcomer = async (changes: object = {}) =>
  (await registerClient(street, COMMUNITY, { category: 'OTHER_RESIDENT', ...changes })).id;
const codeOf = (result: { readonly error: { readonly code: string } | null }) => result.error?.code;
const categoryOf = async (id: string) =>
  (await street.ask<{ client: { category: string } }>('query ($id: ID!) { client(id: $id) { category } }', { id }))
    .client.category;
const heldBy = async (id: string) => {
  const query = `query ($id: ID!) { client(id: $id) { confirmations { id category version inForce } } }`;
  return (await street.ask<{ client: { confirmations: ConfirmationView[] } }>(query, { id })).client.confirmations;
};

describe('a proposal', () => {
  test('changes nothing, and waits for the authority, which takes it up by recording', async () => {
    const client = await newcomer();
    const visit = recordOf(await recordVisit(street, client, '2026-11-10'));
    const proposal = recordOf(await proposeConfirmation(advisor, { client, visit: visit.id }));
    expect(proposal).toMatchObject({
      state: 'PROPOSED',
      authority: { code: '310101002' },
      availableActions: [{ action: 'WITHDRAW' }],
    });
    expect(await categoryOf(client)).toBe('OTHER_RESIDENT');
    const waiting = await street.ask<Listed>(LIST.replace('"310101"', '"310101002"'), {
      filter: { waitingForMe: true },
    });
    expect(waiting.confirmationProposals.edges).toContainEqual({
      node: { id: proposal.id, reason: '走访时收入变化', client: { id: client } },
    });
    const ofDistrict = await district.ask<Listed>(LIST, { filter: { waitingForMe: true } });
    expect(ofDistrict.confirmationProposals.totalCount).toBe(0);
    const confirmation = recordOf(
      await recordConfirmation(street, { client, ...decisionOf('LOW_INCOME'), proposal: proposal.id }),
    );
    expect(await categoryOf(client)).toBe('LOW_INCOME');
    const query = `query ($id: ID!) { client(id: $id) { confirmationProposals { state confirmation { id } availableActions { action } } } }`;
    expect(await street.ask(query, { id: client })).toEqual({
      client: {
        confirmationProposals: [{ state: 'TAKEN_UP', confirmation: { id: confirmation.id }, availableActions: [] }],
      },
    });
  });

  test('to end is taken up by an end, and to end what does not hold is refused', async () => {
    const client = await newcomer();
    const nothing = await proposeConfirmation(advisor, { client, kind: 'END' });
    expect(nothing.error).toMatchObject({ code: 'INPUT_INVALID', path: ['input', 'category'] });
    recordOf(await recordConfirmation(street, { client, ...decisionOf('LOW_INCOME') }));
    expect(codeOf(await proposeConfirmation(advisor, { client }))).toBe('CONFIRMATION_IN_FORCE');
    const { id } = recordOf(await proposeConfirmation(station, { client, kind: 'END', reason: '已稳定就业' }));
    const [held] = await heldBy(client);
    if (held === undefined) throw new Error('nothing is confirmed');
    recordOf(await endConfirmation(street, held, { proposal: id }));
    expect(codeOf(await moveProposal(street, id, 'DECLINE', { reason: '已终止' }))).toBe('MOVE_UNAVAILABLE');
  });

  test('is declined by the authority alone, with a reason, and withdrawn by its maker alone', async () => {
    const client = await newcomer();
    const { id } = recordOf(await proposeConfirmation(station, { client }));
    expect((await moveProposal(street, id, 'DECLINE')).error).toMatchObject({ path: ['input', 'reason'] });
    expect(codeOf(await moveProposal(district, id, 'DECLINE', { reason: '不符' }))).toBe('MOVE_UNAVAILABLE');
    expect(codeOf(await moveProposal(street, id, 'WITHDRAW'))).toBe('MOVE_UNAVAILABLE');
    expect((await moveProposal(street, id, 'TAKE_UP')).error).toMatchObject({ path: ['input', 'action'] });
    const outcomes = await Promise.all(
      [1, 2].map(() => moveProposal(street, id, 'DECLINE', { reason: '收入超过标准' })),
    );
    expect(outcomes.map(codeOf).toSorted()).toEqual(['MOVE_UNAVAILABLE', undefined]);
    const other = recordOf(await proposeConfirmation(station, { client }));
    expect(recordOf(await moveProposal(station, other.id, 'WITHDRAW'))).toMatchObject({ state: 'WITHDRAWN' });
  });

  test('is taken up by nothing else than what was proposed, and then nothing is recorded', async () => {
    const [client, neighbour] = [await newcomer(), await newcomer()];
    const { id: proposal } = recordOf(await proposeConfirmation(advisor, { client }));
    for (const input of [
      { client, ...decisionOf('EXPENDITURE_POVERTY'), proposal },
      { client: neighbour, ...decisionOf('LOW_INCOME'), proposal },
    ]) {
      const { error } = await recordConfirmation(street, input);
      expect(error).toMatchObject({ code: 'INPUT_INVALID', path: ['input', 'proposal'] });
    }
    expect(await heldBy(client)).toEqual([]);
  });

  test('is refused of others, of those no longer served, of a visit to somebody else, and by those who only read', async () => {
    const [client, neighbour] = [await newcomer(), await newcomer()];
    const visit = recordOf(await recordVisit(street, neighbour, '2026-11-10'));
    expect((await proposeConfirmation(advisor, { client, visit: visit.id })).error).toMatchObject({
      code: 'NOT_FOUND',
      path: ['input', 'visit'],
    });
    const elsewhere = owner.at('clients', 'advisor:310101013001');
    expect(codeOf(await proposeConfirmation(elsewhere, { client }))).toBe('DIVISION_FORBIDDEN');
    const { errors } = await owner
      .at('clients', 'auditor:310101')
      .answer('mutation ($input: ProposeConfirmationInput!) { proposeConfirmation(input: $input) { ok { id } } }', {
        input: { client, kind: 'BEGIN', category: 'LOW_INCOME', reason: 'x' },
      });
    expect(errors.map(({ code }) => code)).toEqual(['SCOPE_MISSING']);
    recordOf(await endService(street, client));
    expect(codeOf(await proposeConfirmation(advisor, { client }))).toBe('CLIENT_NOT_ACTIVE');
  });
});
