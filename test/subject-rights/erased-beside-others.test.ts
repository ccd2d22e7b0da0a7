import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { emptiedBy, markedAsErased } from '#marks';
import { domains } from '../../subgraphs/index.ts';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import {
  correctVisit,
  endService,
  identityNumber,
  joinHousehold,
  mergeClients,
  person,
  recordVisit,
  registerClient,
  registerHousehold,
  reopenClient,
  setDuplicateAside,
  splitHousehold,
  withdrawVisit,
} from '../testkit/client-verbs.ts';
import type { Graph } from '../testkit/graph.ts';
import {
  decisionOf,
  endConfirmation,
  moveProposal,
  proposeConfirmation,
  recordConfirmation,
} from '../testkit/confirmation-verbs.ts';
import { heldTexts, placesAmong } from '../testkit/held-texts.ts';
import { sealsIn } from '../testkit/sealing.ts';
import { correctClient, eraseByTwo, exportSubject } from '../testkit/subject-verbs.ts';
import { grantCase } from '../testkit/grant-verbs.ts';
import { callsWithin, openSurvey, recordSurveyAnswers } from '../testkit/survey-verbs.ts';
import { moveLead, recordLead } from '../testkit/lead-verbs.ts';
import { breakGlass, unmaskClient } from '../testkit/unmasking-verbs.ts';
import { photoOf } from '../testkit/photo-verbs.ts';
import { recordOf } from '../testkit/write.ts';

const COMMUNITY = '310101002001';

let owner: AuditedOwner;
let street: Graph;
let district: Graph;

beforeAll(async () => {
  owner = await startAuditedOwner();
  street = owner.at('clients', 'street:310101002');
  district = owner.at('clients', 'district:310101');
});
afterAll(() => owner.close());

describe('a household', () => {
  test('keeps its address for those who stay, and loses it with the last', async () => {
    const address = '四川北路 1515 号';
    const { id: household, members } = recordOf(
      await registerHousehold(street, COMMUNITY, [person(), person()], address),
    );
    const [one = '', other = ''] = members.map(({ id }) => id);
    recordOf(await endService(street, one));
    await eraseByTwo(street, district, one);
    const query = `query ($id: ID!) { household(id: $id) { address { masked } members { id } } }`;
    const { household: home } = await street.ask<{ household: object }>(query, { id: household });
    expect(home).toEqual({ address: { masked: true }, members: [{ id: other }] });
    expect(recordOf(await unmaskClient(street, one)).address).toBeNull();
    expect(recordOf(await exportSubject(street, one)).document).not.toContain(address);
    expect(recordOf(await unmaskClient(street, other)).address?.text).toBe(address);
    recordOf(await endService(street, other));
    await eraseByTwo(street, district, other);
    const [row] = await owner.asAdmin('select address from clients.household where id = $1', [household]);
    expect(row).toEqual({ address: null });
  });
});

describe('the whole database', () => {
  /** Words that stand nowhere else, by what they are told as. */
  const told = Array.from({ length: 31 }, (_, i) => `独一无二之言${String.fromCodePoint(0x4e00 + i)}`);
  const numbers = [identityNumber(901), identityNumber(902)];
  const phones = ['13900017771', '13900027772'];
  const kept = ['开锁缘由独此一句', '申请缘由独此一句', '复制缘由独此一句'] as const;
  const erased = new Set(markedAsErased(domains.flatMap(({ entities }) => entities)));
  let id: string;
  let household: string;
  /** Another record of the person, merged into it. */
  let twice: string;
  /** What nobody told: look-ups, masks, sealed values. */
  const made: string[] = [];
  const filled = new Set<string>();

  const rowsOf = () =>
    domains.flatMap(({ entities, subjects = [] }) =>
      subjects.flatMap((subject, i) =>
        emptiedBy(subject, entities).map((one) => ({ ...one, subject: i === 0 ? [id, twice] : [household] })),
      ),
    );
  /** Notes which erased columns the person's rows fill, and what is made of the person. */
  const look = async (): Promise<void> => {
    for (const { table, fields, condition, subject } of rowsOf()) {
      const rows = await owner.asAdmin(`select * from ${table.name} where ${condition.replace('?', 'any ($1)')}`, [
        subject,
      ]);
      for (const { column, mark } of fields) {
        const values = rows.flatMap((row) => row[column] ?? []);
        if (values.length > 0) filled.add(`${table.name}.${column}`);
        const isMade = mark.as !== 'personal' || mark.sealed !== undefined;
        if (isMade) made.push(...values.filter((value) => typeof value === 'string'));
      }
    }
  };

  beforeAll(async () => {
    owner.setClock('2026-08-03T12:00:00+08:00');
    const who = person({ name: told[0], identityNumber: numbers[0], phone: phones[0], riskFlags: ['DISABLED'] });
    const registered = recordOf(
      await registerHousehold(street, COMMUNITY, [{ ...who, needs: ['LEGAL'] }, person()], told[1], {
        remarks: told[23],
      }),
    );
    household = registered.id;
    id = registered.members[0]?.id ?? '';
    twice = (await registerClient(street, COMMUNITY)).id;
    await look();
    const change = { name: told[2], phone: phones[1], address: told[3], remarks: told[24], identityNumber: numbers[1] };
    recordOf(await correctClient(street, id, 1, change));
    await look();
    recordOf(await correctClient(street, id, 2, lost(told[4])));
    recordOf(await correctClient(street, id, 3, { ...lost(told[5]), riskFlags: null }));
    const notes = (i: number) => ({
      summary: told[i],
      place: told[i + 1],
      companions: [told[i + 2], told[i + 4]],
      change: told[i + 3],
      nextStep: told[i + 5],
      nextStepOn: '2026-09-01',
    });
    const visit = recordOf(
      await recordVisit(street, id, '2026-08-03', { ...notes(6), photos: [await photoOf(street, id)] }),
    );
    recordOf(await correctVisit(street, visit.id, 1, '2026-08-03', notes(12)));
    recordOf(await withdrawVisit(street, visit.id, 2, { reason: told[18] }));
    recordOf(await recordVisit(street, id, '2026-08-03'));
    recordOf(
      await openSurvey(district, {
        division: '310101',
        visitedFrom: '2026-08',
        visitedUntil: '2026-08',
        sampleSize: 100,
      }),
    );
    const [call] = (await callsWithin(district, COMMUNITY)).filter(({ client }) => client.id === id);
    recordOf(await recordSurveyAnswers(district, { call: call?.id, askedOn: '2026-08-03' }));
    const low = recordOf(await recordConfirmation(street, { client: id, ...decisionOf('LOW_INCOME') }));
    recordOf(await endConfirmation(street, low));
    const proposal = recordOf(await proposeConfirmation(street, { client: id }));
    recordOf(await moveProposal(street, proposal.id, 'DECLINE', { reason: '收入超过标准' }));
    const { lead } = recordOf(
      await recordLead(street, {
        division: COMMUNITY,
        level: 'RED',
        text: told[25],
        personName: told[26],
        identityNumber: numbers[0],
        personPhone: phones[0],
        address: told[27],
        reporterName: told[28],
        contact: phones[1],
      }),
    );
    const found = { checkedOn: '2026-08-03', place: told[29], findings: told[30] };
    recordOf(await moveLead(street, lead.id, 'CHECK', found));
    recordOf(await moveLead(street, lead.id, 'HANDLE', { outcomes: ['TOLD_POLICY'], client: id }));
    recordOf(await breakGlass(owner.at('clients', 'district:310104'), id, kept[0]));
    recordOf(await grantCase(street, id, { caseReference: told[23], consentOn: '2026-08-01' }));
    await mergeAndMove();
    recordOf(await endService(street, id, told[19]));
    recordOf(await reopenClient(street, id, 8, { reason: told[20] }));
    recordOf(await endService(street, id, told[21]));
    recordOf(await exportSubject(street, id, kept[2]));
    // No write forwards a client yet.
    await owner.asAdmin('update clients.client set forwarded_to = $2 where id = $1', [id, told[22]]);
    await look();
  });

  /** Has the person leave the household and come back, be told from somebody else, and be found to have another record. */
  async function mergeAndMove(): Promise<void> {
    recordOf(await splitHousehold(street, household, [id], 2, { reason: told[25] }));
    recordOf(await joinHousehold(street, id, household, 5, { reason: told[26] }));
    const { id: somebody } = await registerClient(street, COMMUNITY);
    recordOf(await setDuplicateAside(street, id, somebody, { reason: told[27] }));
    recordOf(await mergeClients(street, [id, 6], [twice, 1], { reason: told[28] }));
  }

  test('holds all that is marked as erased, each column of it, before a person is erased', async () => {
    expect([...erased].filter((column) => !filled.has(column))).toEqual([]);
    const texts = await held();
    for (const text of [...told, ...numbers, ...phones]) {
      expect([text, placesAmong(texts, text)]).not.toEqual([text, []]);
    }
  });

  test('holds afterwards what is marked as staying and nothing else, as it was, sealed or as a look-up', async () => {
    const others = (
      await owner.asAdmin('select id from clients.client where household_id = $1 and id <> $2', [household, id])
    ).map((row) => row['id'] ?? '');
    const before = await held();
    await eraseByTwo(street, district, id, { reason: kept[1] });
    for (const other of others) {
      recordOf(await endService(street, other));
      await eraseByTwo(street, district, other);
    }
    const after = await held();
    for (const text of [...told, ...numbers, ...phones, ...made, ...kept]) {
      const staying = placesAmong(before, text).filter((place) => !erased.has(place));
      expect([text, placesAmong(after, text)]).toEqual([text, text === kept[1] ? STAYS : staying]);
    }
    expect(placesAmong(after, kept[0])).toEqual(['audit.entry.reason', 'clients.record_grant.purpose']);
    expect(placesAmong(after, kept[2])).toEqual(['audit.entry.reason']);
    // A table that is made of the person, such as words to be found by, leads to the record by its id.
    expect(placesAmong(after, id).filter((place) => !place.startsWith('audit.'))).toEqual(LEADING);
  });

  test('holds no row of the person in which a column that is marked as erased says anything', async () => {
    for (const { table, fields, condition, subject } of rowsOf()) {
      const says = fields.map(({ column }) => `${column} is not null`).join(' or ');
      const rows = await owner.asAdmin(
        `select * from ${table.name} where (${condition.replace('?', 'any ($1)')}) and (${says})`,
        [subject],
      );
      expect([table.name, rows]).toEqual([table.name, []]);
    }
  });

  test('lets a row that is kept as it was be emptied of every column that is marked as erased, and of no part of them', async () => {
    const policies = await owner.asAdmin(
      `select schemaname || '.' || tablename as name, with_check as sql from pg_policies where policyname = 'emptied_only' order by 1`,
    );
    expect(policies.length).toBeGreaterThan(3);
    for (const { name, sql } of policies) {
      const emptied = [...(sql ?? '').matchAll(/\((\w+) IS NULL\)/g)].map(([, column]) => `${name}.${column}`);
      expect(emptied.toSorted()).toEqual([...erased].filter((column) => column.startsWith(`${name}.`)).toSorted());
    }
  });
});

const held = () => heldTexts(owner, sealsIn(owner.sealingKeysFile, '310101'));
const lost = (reason?: string) => ({ identityDocument: { kind: 'NONE', reason } });

/** Why a person was erased is proof of it. */
const STAYS = ['audit.entry.reason', 'clients.erasure_request.reason'];
/** Where rows stay that lead to an erased record: figures, versions that are empty, and proofs. */
const LEADING = [
  'clients.category_period.client_id',
  'clients.client.id',
  'clients.client.merged_into',
  'clients.client_merge.kept',
  'clients.client_version.client_id',
  'clients.confirmation.client_id',
  'clients.confirmation_proposal.client_id',
  'clients.distinct_pair.client_id',
  'clients.ended_service.client_id',
  'clients.erasure.client_id',
  'clients.erasure_request.client_id',
  'clients.household_membership.client_id',
  'clients.lead.client',
  'clients.photo.client_id',
  'clients.record_grant.client_id',
  'clients.survey_call.client_id',
  'clients.visit.client_id',
];
