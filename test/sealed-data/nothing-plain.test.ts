import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { advisorAt, openStation } from '../testkit/advisor-verbs.ts';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import {
  correctVisit,
  endService,
  person,
  recordVisit,
  registerHousehold,
  reopenClient,
  withdrawVisit,
} from '../testkit/client-verbs.ts';
import { domainSchemas } from '../testkit/domain-schemas.ts';
import { type SeededDatabase, createOwnerDatabase } from '../testkit/seeded.ts';
import { correctClient } from '../testkit/subject-verbs.ts';
import { placesOf } from '../testkit/traces.ts';
import { photoOf } from '../testkit/photo-verbs.ts';
import { recordOf } from '../testkit/write.ts';

const COMMUNITY = '310101002001';

type Table = { readonly name: string };
const TABLES = `select schemaname || '.' || tablename as name from pg_tables
  where schemaname in (${domainSchemas})`;

describe('of the invented people of a district', () => {
  let database: SeededDatabase;
  /** Whole values of each kind, of many people. */
  let secrets: string[];

  beforeAll(async () => {
    database = await createOwnerDatabase('310101');
    await database.seed({ months: 2 });
    const people = [...(await database.opened('clients.client')), ...(await database.opened('advisors.advisor'))];
    const homes = await database.opened('clients.household');
    const visits = await database.opened('clients.visit');
    const notes = visits.map(({ notes: text }) => z.object({ summary: z.string() }).parse(JSON.parse(String(text))));
    secrets = [
      ...people.flatMap(({ identity_number: number, phone }) => [number, phone]),
      ...homes.map(({ address }) => address),
      ...notes.map(({ summary }) => summary),
    ].flatMap((value) => (typeof value === 'string' ? [value] : []));
  });
  afterAll(() => database.close());

  test('no number, phone, address or note stands in any column of any table', async () => {
    expect(secrets.length).toBeGreaterThan(1000);
    for (const { name } of await database.rows<Table>(TABLES)) {
      const rows = await database.rows<{ text: string }>(`select to_jsonb(t)::text as text from ${name} t`);
      const text = rows.map((row) => row.text).join('\n');
      expect([name, secrets.filter((secret) => text.includes(secret))]).toEqual([name, []]);
    }
  });

  test('nor in the files of the tables, byte by byte', async () => {
    await database.rows('checkpoint');
    const files = await database.rows<{ name: string; bytes: Buffer }>(
      `select oid::regclass::text as name, pg_read_binary_file(pg_relation_filepath(oid)) as bytes from pg_class
       where relkind in ('r', 't', 'i') and relfilenode <> 0
         and relnamespace::regnamespace::text in (${domainSchemas}, 'pg_toast')`,
    );
    expect(files.find(({ name }) => name === 'clients.visit')?.bytes.length).toBeGreaterThan(100_000);
    const all = Buffer.concat(files.map(({ bytes }) => bytes)).toString('latin1');
    expect(secrets.filter((secret) => all.includes(Buffer.from(secret).toString('latin1')))).toEqual([]);
  });
});

describe('of people who are registered, corrected, visited and no longer served', () => {
  let owner: AuditedOwner;

  beforeAll(async () => {
    owner = await startAuditedOwner();
    const officer = owner.at('clients', 'district:310101');
    const who = person({ phone: '13900001111', needs: ['MEDICAL'], riskFlags: ['SERIOUSLY_ILL'] });
    const home = recordOf(await registerHousehold(officer, COMMUNITY, [who], '云南中路 77 弄 8 号 999 室'));
    const id = home.members[0]?.id ?? '';
    const said = { place: '楼下花园', companions: ['社区民警老周'], change: '血压偏高', nextStep: '联系家庭医生' };
    const visit = recordOf(
      await recordVisit(officer, id, '2026-10-31', {
        ...said,
        summary: '腿脚不便',
        photos: [await photoOf(officer, id)],
      }),
    );
    recordOf(await correctVisit(officer, visit.id, 1, '2026-10-31', { ...said, summary: '腿脚已好' }));
    recordOf(await withdrawVisit(officer, visit.id, 2, { reason: '记错了人家' }));
    recordOf(
      await correctClient(officer, id, 1, {
        phone: '13900002222',
        address: '福州路 5 号 101 室',
        remarks: '家有大型犬',
        needs: ['LEGAL'],
      }),
    );
    recordOf(await endService(officer, id, '搬到女儿家'));
    recordOf(await reopenClient(officer, id, 3, { reason: '女儿家无力照料' }));
    recordOf(await endService(officer, id, '入住养老院'));
    const advisors = owner.at('advisors', 'district:310101');
    await advisorAt(advisors, recordOf(await openStation(advisors, { division: COMMUNITY })).id, 7);
  });
  afterAll(() => owner.close());

  test.each([
    '13900001111',
    '13900002222',
    '云南中路 77 弄',
    '福州路 5 号',
    '家有大型犬',
    '楼下花园',
    '社区民警老周',
    '血压偏高',
    '联系家庭医生',
    '腿脚不便',
    '腿脚已好',
    'p-1.jpg',
    'SERIOUSLY_ILL',
    'MEDICAL',
    'LEGAL',
    '31010119000101007',
    '搬到女儿家',
    '女儿家无力照料',
    '入住养老院',
    '记错了人家',
  ])('%s stands in no table', async (value) => {
    expect(await placesOf(owner, value)).toEqual([]);
  });
});
