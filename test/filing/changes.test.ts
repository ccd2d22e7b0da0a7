import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  advisorAt,
  changeAdvisor,
  identityNumber,
  moveFiling,
  openStation,
  person,
  readAdvisor,
  readStation,
} from '../testkit/advisor-verbs.ts';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { figureDifferences } from '../testkit/figure-differences.ts';
import type { Graph } from '../testkit/graph.ts';
import { openedBy } from '../testkit/opened-values.ts';
import { exportAdvisor } from '../testkit/subject-verbs.ts';
import { unmaskAdvisor } from '../testkit/unmasking-verbs.ts';
import { askWrite, recordOf } from '../testkit/write.ts';

const STREET = '310101002';
const EMPLOYER = '外滩街道办事处';

let owner: AuditedOwner;
/** Who registers, and the filing authority. */
let lead: Graph;
let street: Graph;
let point: string;
let serial = 0;

beforeAll(async () => {
  owner = await startAuditedOwner();
  lead = owner.at('advisors', 'station:310101002001');
  street = owner.at('advisors', `street:${STREET}`);
  point = recordOf(await openStation(street, { division: '310101002001' })).id;
});
afterAll(() => owner.close());

type Dated = { readonly since: string; readonly advisor: { readonly id: string } };

const filed = async () => (await advisorAt(street, point, serial++, 'SUBMIT', 'FILE')).id;
const mask = (number: string) => ({ text: `${number.slice(0, 3)}***********${number.slice(-4)}`, masked: true });
const shown = (text: string) => ({ text, masked: false });
const ofEmployer = { particular: 'EMPLOYER', before: shown(person(0).employer), after: shown(EMPLOYER) };

async function waitingOf(graph: Graph, within: string) {
  const query = `query ($within: DivisionCode!, $keys: [_Any!]!) {
    waiting: filings(within: $within, filter: { waiting: true }, first: 200) { totalCount edges { node { advisor { id } state } } }
    settled: filings(within: $within, filter: { waiting: false }, first: 200) { totalCount edges { node { state } } }
    changed: filings(within: $within, filter: { states: [CHANGED] }, first: 200) { totalCount }
    _entities(representations: $keys) { ... on Division { filings { draft submitted filed returned changed suspended withdrawn } } } }`;
  type Page = { totalCount: number; edges: { node: { advisor: { id: string }; state: string } }[] };
  type Listed = { waiting: Page; settled: Page; changed: { totalCount: number }; _entities: { filings: Counts }[] };
  type Counts = Readonly<Record<'submitted' | 'changed' | 'filed' | 'draft' | 'returned', number>>;
  const { _entities, ...lists } = await graph.ask<Listed>(query, {
    within,
    keys: [{ __typename: 'Division', code: within }],
  });
  return { ...lists, filings: _entities[0]?.filings };
}

/** Ids of the advisors whose filing waits since certain days, by how long it has waited. */
async function waitingSince(filter: string, direction: string): Promise<string[]> {
  const orderBy = `orderBy: { field: SINCE, direction: ${direction} }`;
  const { filings } = await street.ask<{ filings: { totalCount: number; edges: { node: Dated }[] } }>(
    `{ filings(within: "${STREET}", filter: { waiting: true, ${filter} }, ${orderBy}, first: 200) {
      totalCount edges { node { since advisor { id } } } } }`,
  );
  expect(filings.totalCount).toBe(filings.edges.length);
  return filings.edges.map(({ node }) => node.advisor.id);
}

describe('a change of what is filed', () => {
  it('is announced with before and after, waits, and takes effect when the authority files it', async () => {
    const advisor = await filed();
    const before = await readAdvisor(lead, advisor);
    const { advisorsPosted } = await readStation(street, point);
    const changed = recordOf(await changeAdvisor(lead, advisor, { employer: EMPLOYER, phone: '13901234567' }));
    expect(changed).toMatchObject({ employer: before['employer'], phone: { text: '139****4567' } });
    expect(changed.filing).toMatchObject({ state: 'CHANGED', changes: [{ outcome: null, decidedAt: null }] });
    expect(changed.filing.changes[0]).toMatchObject({ announcedBy: 'station:310101002001', particulars: [ofEmployer] });
    expect((await readStation(street, point)).advisorsPosted).toBe(advisorsPosted - 1);
    owner.setClock('2026-11-01T12:00:00+08:00');
    recordOf(await moveFiling(street, advisor, 'FILE'));
    const after = await readAdvisor(lead, advisor);
    owner.setClock('2026-10-31T12:00:00+08:00');
    expect(after).toMatchObject({ employer: EMPLOYER, filing: { state: 'FILED', changes: [{ outcome: 'FILED' }] } });
    expect(after.filing.changes[0]?.decidedAt).toBe('2026-11-01T12:00:00.000+08:00');
    expect((await readStation(street, point)).advisorsPosted).toBe(advisorsPosted);
    const trail = (await owner.trail()).slice(-2);
    expect(trail).toMatchObject([
      { action: 'advisor.change', fields: '{employer,filing,phone}', subject: 'station:310101002001' },
      { action: 'filing.file', fields: '{employer,filing}', subject: `street:${STREET}` },
    ]);
  });

  it('that is returned takes no effect; corrected and sent again, it is filed', async () => {
    const advisor = await filed();
    recordOf(await changeAdvisor(lead, advisor, { employer: EMPLOYER }));
    expect((await moveFiling(street, advisor, 'RETURN')).error).toMatchObject({ path: ['input', 'reason'] });
    recordOf(await moveFiling(street, advisor, 'RETURN', '单位名称不全'));
    const returned = await readAdvisor(lead, advisor);
    expect(returned).toMatchObject({ employer: person(0).employer, filing: { state: 'RETURNED' } });
    expect(returned.filing.changes).toMatchObject([{ outcome: 'RETURNED', particulars: [ofEmployer] }]);
    const employer = `上海市黄浦区${EMPLOYER}`;
    const corrected = recordOf(await changeAdvisor(lead, advisor, { employer }));
    // The advisor goes on serving, as what the authority has filed and as nothing else.
    expect(corrected).toMatchObject({ employer: person(0).employer, filing: { state: 'RETURNED' } });
    expect(corrected.filing.announced).toEqual([{ ...ofEmployer, after: shown(employer) }]);
    recordOf(await moveFiling(lead, advisor, 'SUBMIT'));
    expect(await readAdvisor(lead, advisor)).toMatchObject({ employer: person(0).employer });
    recordOf(await moveFiling(street, advisor, 'FILE'));
    expect(await readAdvisor(lead, advisor)).toMatchObject({
      employer,
      filing: { state: 'FILED', changes: [{ outcome: 'FILED' }, { outcome: 'RETURNED' }] },
    });
  });

  it('that was corrected and is returned once more, or withdrawn with the advisor, takes no effect', async () => {
    for (const [steps, outcome] of [
      [['SUBMIT', 'RETURN'], 'RETURNED'],
      [['WITHDRAW'], 'WITHDRAWN'],
    ] as const) {
      const advisor = await filed();
      recordOf(await changeAdvisor(lead, advisor, { employer: EMPLOYER }));
      recordOf(await moveFiling(street, advisor, 'RETURN', '单位名称不全'));
      recordOf(await changeAdvisor(lead, advisor, { name: '王小敏' }));
      for (const step of steps) recordOf(await moveFiling(street, advisor, step, '仍不全'));
      expect(await readAdvisor(lead, advisor)).toMatchObject({
        name: '王敏',
        employer: person(0).employer,
        filing: { changes: [{ outcome }, { outcome: 'RETURNED' }] },
      });
    }
  });

  it('of one who withdraws takes no effect', async () => {
    const advisor = await filed();
    recordOf(await changeAdvisor(lead, advisor, { name: '王小敏' }));
    recordOf(await moveFiling(street, advisor, 'WITHDRAW', '离职'));
    expect(await readAdvisor(lead, advisor)).toMatchObject({
      name: '王敏',
      filing: { state: 'WITHDRAWN', changes: [{ outcome: 'WITHDRAWN' }] },
    });
  });

  it('that is announced after another one waits with it: both are decided together, and each is kept', async () => {
    const advisor = await filed();
    recordOf(await changeAdvisor(lead, advisor, { employer: '甲单位', name: '王小敏' }));
    const { version } = await readAdvisor(lead, advisor);
    const second = recordOf(await changeAdvisor(lead, advisor, { employer: '乙单位', name: '王小敏' }));
    expect(second.version).toBe(version + 1);
    expect(second.filing.announced).toEqual([
      { particular: 'NAME', before: shown('王敏'), after: shown('王小敏') },
      { particular: 'EMPLOYER', before: shown(person(0).employer), after: shown('乙单位') },
    ]);
    expect(second.filing.changes.map(({ particulars }) => particulars)).toEqual([
      [{ particular: 'EMPLOYER', before: shown('甲单位'), after: shown('乙单位') }],
      [
        { particular: 'NAME', before: shown('王敏'), after: shown('王小敏') },
        { particular: 'EMPLOYER', before: shown(person(0).employer), after: shown('甲单位') },
      ],
    ]);
    recordOf(await moveFiling(street, advisor, 'FILE'));
    const after = await readAdvisor(lead, advisor);
    expect(after).toMatchObject({ employer: '乙单位', name: '王小敏' });
    expect(after.filing.changes.map(({ outcome }) => outcome)).toEqual(['FILED', 'FILED']);
  });

  it('is not filed as another one than the authority has read, where it says which', async () => {
    const advisor = await filed();
    const { version } = recordOf(await changeAdvisor(lead, advisor, { employer: '甲单位' }));
    recordOf(await changeAdvisor(lead, advisor, { employer: '乙单位' }));
    const document = `mutation ($input: MoveFilingInput!) { moveFiling(input: $input) { ok { id } errors { code message path } } }`;
    const file = (read: number) => askWrite(street, document, { input: { advisor, action: 'FILE', version: read } });
    expect((await file(version)).error).toMatchObject({ code: 'VERSION_CONFLICT', path: ['input', 'version'] });
    expect((await file(version + 1)).error).toBeNull();
  });

  it('is decided by the filing authority alone', async () => {
    const advisor = await filed();
    recordOf(await changeAdvisor(lead, advisor, { employer: EMPLOYER }));
    const { error } = await moveFiling(owner.at('advisors', 'district:310101'), advisor, 'FILE');
    expect(error).toMatchObject({ code: 'FILING_WRONG_AUTHORITY' });
    expect((await readAdvisor(lead, advisor)).filing).toMatchObject({ state: 'CHANGED', changes: [{ outcome: null }] });
  });

  it('announced without saying what, as before, is filed and changes nothing', async () => {
    const advisor = await filed();
    recordOf(await moveFiling(lead, advisor, 'CHANGE'));
    const before = await readAdvisor(lead, advisor);
    recordOf(await moveFiling(street, advisor, 'FILE'));
    const after = await readAdvisor(lead, advisor);
    expect(after).toMatchObject({ employer: before['employer'], filing: { state: 'FILED', changes: [] } });
  });
});

describe('the document in a change', () => {
  it('is masked in every ordinary answer, which opens nothing, and whole where the advisor is unmasked', async () => {
    const advisor = await filed();
    const [old, next] = [identityNumber(serial - 1), identityNumber(serial++, 1950)];
    recordOf(await changeAdvisor(lead, advisor, { identityNumber: next }));
    const opened = await openedBy(async () => {
      const { filing } = await readAdvisor(lead, advisor);
      expect(filing.changes[0]?.particulars).toEqual([
        { particular: 'IDENTITY_NUMBER', before: mask(old), after: mask(next) },
      ]);
    });
    expect(opened).toEqual([]);
    expect(recordOf(await unmaskAdvisor(street, advisor))).toMatchObject({ identityNumber: { text: old } });
    const query = `mutation ($input: UnmaskAdvisorInput!) { unmaskAdvisor(input: $input) {
      ok { announcedIdentityDocumentKind announcedIdentityNumber { text masked } } errors { code message path } } }`;
    const input = { advisor, reason: '核对变更后的证件' };
    expect(recordOf(await askWrite(street, query, { input }))).toEqual({
      announcedIdentityDocumentKind: 'RESIDENT_ID',
      announcedIdentityNumber: { text: next, masked: false },
    });
    recordOf(await moveFiling(street, advisor, 'FILE'));
    expect(recordOf(await unmaskAdvisor(street, advisor))).toMatchObject({ identityNumber: { text: next } });
    expect(await askWrite(street, query, { input })).toMatchObject({ ok: { announcedIdentityNumber: null } });
  });

  it('is sealed at rest, before and after', async () => {
    const advisor = await filed();
    const [old, next] = [identityNumber(serial - 1), identityNumber(serial++, 1950)];
    recordOf(await changeAdvisor(lead, advisor, { identityNumber: next, employer: EMPLOYER }));
    const rows = await owner.asAdmin(
      'select to_jsonb(c)::text as action from advisors.filing_change c where advisor = $1',
      [advisor],
    );
    expect(rows).toHaveLength(1);
    for (const number of [old, next]) expect(rows[0]?.['action']).not.toContain(number);
  });

  it('that somebody else was registered by meanwhile is not filed', async () => {
    const advisor = await filed();
    const number = serial++;
    recordOf(await changeAdvisor(lead, advisor, { identityNumber: identityNumber(number) }));
    await advisorAt(street, point, number);
    const { error } = await moveFiling(street, advisor, 'FILE');
    expect(error).toMatchObject({ code: 'INPUT_INVALID', path: ['input', 'advisor'] });
    expect((await readAdvisor(lead, advisor)).filing).toMatchObject({ state: 'CHANGED', changes: [{ outcome: null }] });
    recordOf(await moveFiling(street, advisor, 'RETURN', '证件号码有误'));
  });

  it('goes with the export of the advisor: whole to the authority, the licence too', async () => {
    const advisor = await filed();
    const [old, next] = [identityNumber(serial - 1), identityNumber(serial++, 1950)];
    recordOf(await changeAdvisor(lead, advisor, { identityNumber: next, licence: null }));
    const { document } = recordOf(await exportAdvisor(street, advisor));
    const licence = person(0).licence;
    expect(JSON.parse(document)).toMatchObject({
      parts: {
        advisors: {
          filingChanges: [
            {
              before: { identityDocumentKind: 'RESIDENT_ID', identityNumber: old, licence },
              after: { identityDocumentKind: 'RESIDENT_ID', identityNumber: next, licence: null },
              announcedBy: 'station:310101002001',
              outcome: null,
            },
          ],
        },
      },
    });
  });
});

describe('what waits for an authority', () => {
  it('is listed as it is counted: the submitted and the changed ones, and no other', async () => {
    const advisor = await filed();
    recordOf(await changeAdvisor(lead, advisor, { employer: EMPLOYER }));
    const { id: submitted } = await advisorAt(street, point, serial++, 'SUBMIT');
    // Of a day that is to come no figure tells.
    owner.setClock('2026-11-01T13:00:00+08:00');
    const { waiting, settled, changed, filings } = await waitingOf(street, STREET);
    const ids = waiting.edges.map(({ node }) => node.advisor.id);
    expect(ids).toEqual(expect.arrayContaining([advisor, submitted]));
    expect(waiting.totalCount).toBe((filings?.submitted ?? 0) + (filings?.changed ?? 0));
    expect(changed.totalCount).toBe(filings?.changed);
    for (const { node } of waiting.edges) expect(['SUBMITTED', 'CHANGED']).toContain(node.state);
    for (const { node } of settled.edges) expect(['SUBMITTED', 'CHANGED']).not.toContain(node.state);
    for (const sql of [
      figureDifferences['filed advisors posted at a station'],
      figureDifferences['stations of an advisor'],
    ]) {
      expect(await owner.asAdmin(sql)).toEqual([]);
    }
  });

  it('is listed by the day since which it does, the longest waiting first', async () => {
    const ids: string[] = [];
    for (const time of ['2026-12-05T23:59:59', '2026-12-06T00:00:00', '2026-12-06T23:59:59', '2026-12-07T00:00:00']) {
      owner.setClock(`${time}+08:00`);
      ids.unshift((await advisorAt(street, point, serial++, 'SUBMIT')).id);
    }
    expect(await waitingSince('sinceFrom: "2026-12-06", sinceUntil: "2026-12-06"', 'ASC')).toEqual([ids[2], ids[1]]);
    expect(await waitingSince('sinceFrom: "2026-12-05"', 'DESC')).toEqual(ids);
    expect(await waitingSince('sinceUntil: "0001-01-01"', 'ASC')).toEqual([]);
    expect(await waitingSince('sinceFrom: "9999-12-31"', 'ASC')).toEqual([]);
  });

  it('names licence numbers to nobody who may not read what is kept of people', async () => {
    const advisor = await filed();
    recordOf(await changeAdvisor(lead, advisor, { licence: { level: 'SENIOR', number: 'SW-2026-0009' } }));
    const query = `query ($id: ID!) { advisor(id: $id) { filing { changes { particulars { before { text masked } after { text masked } } } } } }`;
    expect(await owner.at('advisors', 'city').ask(query, { id: advisor })).toEqual({
      advisor: {
        filing: {
          changes: [
            {
              particulars: [
                { before: { text: 'INTERMEDIATE', masked: true }, after: { text: 'SENIOR', masked: true } },
              ],
            },
          ],
        },
      },
    });
  });
});
