import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  advisorAt,
  changeAdvisor,
  identityNumber,
  moveFiling,
  openStation,
  person,
  readAdvisor,
} from '../testkit/advisor-verbs.ts';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import type { Graph } from '../testkit/graph.ts';
import { unmaskAdvisor } from '../testkit/unmasking-verbs.ts';
import { recordOf } from '../testkit/write.ts';

const STREET = '310101002';
/** Every state with the steps that lead to it. */
const REACHED: Readonly<Record<string, readonly string[]>> = {
  DRAFT: [],
  SUBMITTED: ['SUBMIT'],
  FILED: ['SUBMIT', 'FILE'],
  RETURNED: ['SUBMIT', 'RETURN'],
  CHANGED: ['SUBMIT', 'FILE', 'CHANGE'],
  SUSPENDED: ['SUBMIT', 'FILE', 'SUSPEND'],
};
const FILED_PARTICULARS = {
  name: '王小敏',
  employer: '外滩街道办事处',
  role: 'PROFESSIONAL_SOCIAL_WORKER',
  licence: { level: 'SENIOR', number: 'SW-2026-0009' },
};

let owner: AuditedOwner;
let street: Graph;
let point: string;
let serial = 0;

beforeAll(async () => {
  owner = await startAuditedOwner();
  street = owner.at('advisors', `street:${STREET}`);
  point = recordOf(await openStation(street, { division: '310101002001' })).id;
});
afterAll(() => owner.close());

const inState = async (state: string) => (await advisorAt(street, point, serial++, ...(REACHED[state] ?? []))).id;
const numbersOf = async (advisor: string) => recordOf(await unmaskAdvisor(street, advisor));

describe("an advisor's phone and skills", () => {
  it.each(Object.keys(REACHED))('change at once in the state %s, which stays', async (state) => {
    const advisor = await inState(state);
    const before = await readAdvisor(street, advisor);
    const changed = recordOf(
      await changeAdvisor(street, advisor, { phone: '139 0123 4567', skills: ['LEGAL_ADVICE'] }),
    );
    expect(changed).toMatchObject({ phone: { text: '139****4567' }, skills: ['LEGAL_ADVICE'], filing: { state } });
    expect(changed.version).toBe(before.version + 1);
    expect(changed.filing.changes).toEqual([]);
    expect(await numbersOf(advisor)).toMatchObject({ phone: { text: '13901234567' } });
  });

  it('are taken away by null, the skills alone', async () => {
    const advisor = await inState('FILED');
    expect(recordOf(await changeAdvisor(street, advisor, { skills: null }))).toMatchObject({ skills: [] });
    const { error } = await changeAdvisor(street, advisor, { phone: null });
    expect(error).toMatchObject({ code: 'INPUT_INVALID', reason: 'EMPTY', path: ['input', 'phone'] });
  });

  it('are not told by a change: the phone that is kept is a change like any other', async () => {
    const advisor = await inState('FILED');
    const { version } = await readAdvisor(street, advisor);
    const again = recordOf(await changeAdvisor(street, advisor, { phone: person(0).phone }));
    expect(again.version).toBe(version + 1);
  });
});

describe('what is filed of an advisor', () => {
  it.each(['DRAFT', 'RETURNED'])('changes at once in the state %s, and is sent again', async (state) => {
    const advisor = await inState(state);
    const identity = identityNumber(serial++, 1950);
    const input = { ...FILED_PARTICULARS, identityNumber: identity };
    expect(recordOf(await changeAdvisor(street, advisor, input))).toMatchObject({
      ...FILED_PARTICULARS,
      filing: { state, changes: [] },
    });
    expect(await numbersOf(advisor)).toMatchObject({ identityNumber: { text: identity } });
    for (const action of ['SUBMIT', 'FILE']) recordOf(await moveFiling(street, advisor, action));
    expect(await readAdvisor(street, advisor)).toMatchObject({ ...FILED_PARTICULARS, filing: { state: 'FILED' } });
  });

  it.each(['SUBMITTED', 'SUSPENDED'])('does not change in the state %s, and says from which it does', async (state) => {
    const advisor = await inState(state);
    const before = await readAdvisor(street, advisor);
    const { error } = await changeAdvisor(street, advisor, { employer: '外滩街道办事处', phone: '13901234567' });
    expect(error).toMatchObject({ code: 'FILING_STATE_CONFLICT', path: ['input', 'employer'] });
    expect(error?.message).toContain(state);
    expect(await readAdvisor(street, advisor)).toEqual(before);
  });

  it('is taken away where it may be: the licence', async () => {
    const advisor = await inState('DRAFT');
    expect(recordOf(await changeAdvisor(street, advisor, { licence: null }))).toMatchObject({ licence: null });
  });

  it('is that of one person: the document of another advisor is refused, and the guess is accounted for', async () => {
    const other = serial;
    await inState('DRAFT');
    for (const state of ['DRAFT', 'FILED']) {
      const advisor = await inState(state);
      const seen = (await owner.trail()).length;
      const { error } = await changeAdvisor(street, advisor, { identityNumber: identityNumber(other) });
      expect(error).toMatchObject({ reason: 'REGISTERED_ALREADY', path: ['input', 'identityNumber'] });
      const left = (await owner.trail()).slice(seen);
      expect(left).toMatchObject([{ action: 'advisor.unmask', fields: '{identityNumber}' }]);
    }
  });
});

describe('a change of an advisor', () => {
  it('of a version that is not the last is refused, and nothing is changed', async () => {
    const advisor = await inState('DRAFT');
    const { version } = await readAdvisor(street, advisor);
    recordOf(await changeAdvisor(street, advisor, { version, phone: '13901234567' }));
    const { error } = await changeAdvisor(street, advisor, { version, phone: '13901234568' });
    expect(error).toMatchObject({ code: 'VERSION_CONFLICT', path: ['input', 'version'] });
    expect(await readAdvisor(street, advisor)).toMatchObject({ version: version + 1, phone: { text: '139****4567' } });
  });

  it('of nothing is refused: one that names nothing, and one that says what is kept', async () => {
    const advisor = await inState('FILED');
    const { name, employer, role, skills, licence } = person(0);
    for (const nothing of [{}, { employer }, { name, employer, role, skills, licence }]) {
      const { error } = await changeAdvisor(street, advisor, nothing);
      expect(error).toMatchObject({ reason: 'NOTHING_CHANGED', path: ['input'] });
    }
    expect((await readAdvisor(street, advisor)).filing.state).toBe('FILED');
  });

  it('says all that is wrong with it at once', async () => {
    const advisor = await inState('DRAFT');
    const query = `mutation ($input: ChangeAdvisorInput!) { changeAdvisor(input: $input) { errors { path reason } } }`;
    const input = { advisor, version: 1, phone: '12', name: '王\n敏', skills: ['', 'LEGAL_ADVICE'], employer: null };
    type Refused = { changeAdvisor: { errors: { path: string[]; reason: string }[] } };
    const { changeAdvisor: refused } = await street.ask<Refused>(query, { input });
    expect(refused.errors.map(({ path, reason }) => `${path.slice(1).join('.')} ${reason}`).toSorted()).toEqual([
      'employer EMPTY',
      'name CONTROL_CHARACTER',
      'phone NOT_A_PHONE',
      'skills.0 CODE_UNKNOWN',
    ]);
  });

  it('who has withdrawn is refused', async () => {
    const advisor = await inState('FILED');
    recordOf(await moveFiling(street, advisor, 'WITHDRAW', '离职'));
    const { error } = await changeAdvisor(street, advisor, { phone: '13901234567' });
    expect(error).toMatchObject({ reason: 'ADVISOR_WITHDRAWN', path: ['input', 'advisor'] });
  });

  it('is done within the division, and by nobody who does not register advisors', async () => {
    const advisor = await inState('DRAFT');
    const { version } = await readAdvisor(street, advisor);
    const input = { version, phone: '13901234567' };
    for (const persona of ['street:310101013', 'district:310104']) {
      const { error } = await changeAdvisor(owner.at('advisors', persona), advisor, input);
      expect(error).toMatchObject({ code: 'DIVISION_FORBIDDEN', path: ['input', 'advisor'] });
    }
    const document = 'mutation ($input: ChangeAdvisorInput!) { changeAdvisor(input: $input) { ok { id } } }';
    for (const persona of ['advisor:310101002001', 'city', 'auditor:310101']) {
      const { errors } = await owner.at('advisors', persona).answer(document, { input: { advisor, ...input } });
      expect(errors).toMatchObject([{ code: 'SCOPE_MISSING' }]);
    }
    recordOf(await changeAdvisor(owner.at('advisors', 'station:310101002001'), advisor, input));
  });

  it('is done once under a key, and leaves one entry in the trail, which names the fields that differ', async () => {
    const advisor = await inState('DRAFT');
    const { employer } = person(0);
    const { version } = await readAdvisor(street, advisor);
    const input = { version, phone: '13901234567', name: '王小敏', employer, idempotencyKey: randomUUID() };
    const seen = (await owner.trail()).length;
    const first = recordOf(await changeAdvisor(street, advisor, input));
    expect(recordOf(await changeAdvisor(street, advisor, input))).toEqual(first);
    expect((await owner.trail()).slice(seen)).toMatchObject([
      { action: 'advisor.change', records: `{${advisor}}`, fields: '{name,phone}' },
    ]);
  });
});
