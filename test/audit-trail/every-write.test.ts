import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type AuditedOwner, type Row, startAuditedOwner } from '../testkit/audited-owner.ts';
import { person, registerHousehold } from '../testkit/client-verbs.ts';
import { COMMUNITY, SECRETS, WRITER, entriesOf, everyMutation } from '../testkit/every-mutation.ts';
import { mutations } from '../testkit/mutations.ts';
import { post } from '../testkit/post.ts';

let owner: AuditedOwner;
/** What each mutation left in the trail. */
const left = new Map<string, { id: string; by: string; rows: Row[] }[]>();

beforeAll(async () => {
  owner = await startAuditedOwner();
  let seen = 0;
  for await (const { mutation, id, by = WRITER } of everyMutation(owner)) {
    const trail = await owner.trail();
    left.set(mutation, [...(left.get(mutation) ?? []), { id, by, rows: trail.slice(seen) }]);
    seen = trail.length;
  }
});
afterAll(() => owner.close());

describe('every mutation of every domain', () => {
  const names = mutations.map(({ name }) => name);

  test.each(names)('%s leaves one entry for each place that says who, when, what and from where', (mutation) => {
    const runs = left.get(mutation) ?? [];
    expect(runs).not.toEqual([]);
    for (const { id, by, rows } of runs) {
      expect(rows).toHaveLength(entriesOf(mutation));
      expect(rows[0]).toMatchObject({
        subject: by,
        role: by.startsWith('street') ? 'street-officer' : 'district-officer',
        at: expect.stringMatching(/^2026-10-31 04:00:00/),
        records: expect.stringContaining(id),
        division: expect.stringMatching(/^310101/),
        fields: expect.stringMatching(/^\{.+\}$/),
        address: '127.0.0.1',
        request_id: expect.stringMatching(/^[\w.:-]+$/),
      });
    }
  });

  test('no domain has mutations that this test does not know', () => {
    expect([...left.keys()].toSorted()).toEqual([...new Set(names)].toSorted());
  });
});

describe('an entry', () => {
  test('tells every action by a name of its own, the steps of a filing each', async () => {
    const actions = (await owner.trail()).map(({ action }) => action);
    expect(actions.join(' ')).toBe(
      'station.open station.open station.require rosterReport.issue advisor.register import.begin import.stage import.check advisor.change advisor.post advisor.unpost advisor.register filing.withdraw advisor.tie advisor.move advisor.move advisor.unmask subject.export subject.export subject.export ' +
        'filing.submit filing.file filing.suspend filing.resume filing.change advisor.change filing.return filing.withdraw deputy.name deputy.end station.change station.check followUp.close incident.report incident.investigate incident.close service.record workRules.set budget.record budget.reverse outreach.plan outreach.changePlan outreach.record outreach.correct outreach.withdraw guidance.ask guidance.answer guidance.correct guidance.retract guidance.passOn guidance.withdraw hotline.add hotline.change complaint.receive complaint.receive complaint.assign complaint.investigate complaint.answer complaint.close complaint.reopen modelCase.write modelCase.change modelCase.handIn modelCase.handUp modelCase.takeDown advisor.register training.hold training.enrol training.takeOff training.enrol training.record training.hold training.cancel advisor.register filing.submit filing.file award.nominate award.return award.resubmit award.confer award.revoke station.open station.change station.publish station.move station.merge station.merge station.close household.register household.move household.move client.unmask client.unmask client.breakGlass grant.give grant.revoke client.correct confirmation.propose confirmation.decline confirmation.record confirmation.end confirmation.record confirmation.withdraw client.reassign photo.upload photo.show visit.record visit.correct survey.open survey.attempt survey.answer survey.close lead.receive lead.receive lead.triage lead.regrade lead.check lead.handle lead.reopen visit.withdraw ' +
        'client.end client.reopen client.end subject.export subject.requestErasure subject.erase household.register client.end subject.requestErasure household.register household.split household.join household.register client.setAside client.merge policy.add provider.add resource.add project.add ' +
        'policy.change provider.change resource.change project.change code.add code.end',
    );
  });

  test('says why, in the words of the caller, without the numbers in them', () => {
    const reasons = left.get('moveFiling')?.map(({ rows }) => rows[0]?.['reason']);
    expect(reasons).toContain('需要WITHDRAW, 电话 …');
    // Of the client's life, not of the caller's purpose: it is kept sealed, with the client.
    expect(left.get('endService')?.[0]?.rows[0]?.['reason']).toBeNull();
    expect(left.get('reopenClient')?.[0]?.rows[0]?.['reason']).toBeNull();
  });

  test('holds no name, identity number, phone, address or note of anyone', async () => {
    const text = JSON.stringify((await owner.trail()).map((row) => ({ ...row, hash: '', previous_hash: '', id: '' })));
    for (const secret of SECRETS) expect(text).not.toContain(secret);
    expect(text).not.toMatch(/310101\d{8}\d{3}[\dX](?![\d-])/);
  });

  test('carries the request id and the address that the gateway forwards', async () => {
    const { url, token, sign } = await owner.endpoint('resources', WRITER);
    const headers = { 'x-request-id': 'question-7', 'x-assistance-address': '203.0.113.9' };
    const query = `mutation { addProvider(input: { division: "310101", name: "甲", kind: "SOCIAL_ORGANISATION" }) { ok { id } } }`;
    await post(url, query, { token, headers, sign });
    expect((await owner.trail()).at(-1)).toMatchObject({ request_id: 'question-7', address: '203.0.113.9' });
  });

  test('takes an address from nobody but the gateway', async () => {
    const { url, token } = await owner.endpoint('resources', WRITER);
    const headers = { 'x-assistance-address': '203.0.113.9' };
    const query = `mutation { addProvider(input: { division: "310101", name: "丁", kind: "SOCIAL_ORGANISATION" }) { ok { id } } }`;
    await post(url, query, { token, headers });
    expect((await owner.trail()).at(-1)).toMatchObject({ address: '127.0.0.1' });
  });

  test('takes nothing for an address that is none', async () => {
    const { url, token, sign } = await owner.endpoint('resources', WRITER);
    const headers = { 'x-assistance-address': "'; drop table audit.entry --" };
    const query = `mutation { addProvider(input: { division: "310101", name: "乙", kind: "SOCIAL_ORGANISATION" }) { ok { id } } }`;
    await post(url, query, { token, headers, sign });
    expect((await owner.trail()).at(-1)).toMatchObject({ address: '127.0.0.1' });
  });
});

describe('a write that fails leaves no entry', () => {
  test('when it is refused within its transaction', async () => {
    const before = await owner.trail();
    const graph = owner.at('clients', WRITER);
    const twice = person();
    expect((await registerHousehold(graph, COMMUNITY, [twice, twice])).error).toMatchObject({ code: 'INPUT_INVALID' });
    expect(await owner.trail()).toEqual(before);
  });

  test('and a write whose entry cannot be stored is undone', async () => {
    await owner.asAdmin('alter table audit.entry add constraint refused check (seq < 0) not valid');
    try {
      const { errors } = await owner
        .at('resources', WRITER)
        .answer(
          'mutation { addProvider(input: { division: "310101", name: "丙", kind: "SOCIAL_ORGANISATION" }) { ok { id } } }',
        );
      expect(errors.map(({ code }) => code)).toEqual(['INTERNAL']);
      expect(await owner.asAdmin(`select from resources.provider where name = '丙'`)).toEqual([]);
    } finally {
      await owner.asAdmin('alter table audit.entry drop constraint refused');
    }
  });
});
