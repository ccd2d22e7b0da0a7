import { expect, test } from '@jest/globals';
import { prepareDatabases } from '../../subgraphs/index.ts';
import { startAuditedOwner } from '../testkit/audited-owner.ts';
import { code } from '../testkit/codes.ts';
import { mutationsOfDomain } from '../testkit/every-mutation.ts';
import { createSeededDatabase } from '../testkit/owner-databases.ts';
import { hostedOn } from '../testkit/postgres.ts';
import { connectTo } from '../testkit/raw-sql.ts';
import { date } from '../testkit/seeded.ts';
import { SERVING, recordedIn, servingIn } from './recount.ts';

const OWNER = code('310101');

test('a database of before is filled when its instances start, and one that agrees is left as it is', async () => {
  const seeding = { months: 1, profile: 'demo', today: date('2026-06-20') } as const;
  const urls = await createSeededDatabase({ owner: OWNER }, seeding);
  const admin = await connectTo(urls.adminUrl);
  const rows = async (sql: string) => (await admin.query(sql)).rows;
  const told = () => rows('select advisor, division from clients.serving_advisor order by 1, 2');
  const versions = () => rows('select xmin::text, ctid::text from clients.serving_advisor order by 1, 2');
  try {
    const expected = await rows(SERVING);
    expect(expected.length).toBeGreaterThan(0);
    expect(await told()).toEqual(expected);
    await admin.query(
      'delete from clients.serving_advisor where advisor < (select max(advisor) from clients.serving_advisor)',
    );
    await admin.query(`insert into clients.serving_advisor values ('310101002001-left', '310101002001')`);
    await admin.query('delete from clients.advisors_told');
    await prepareDatabases([{ code: OWNER, ...hostedOn(urls) }]);
    expect(await told()).toEqual(expected);
    expect(await rows('select division from clients.advisors_told')).toEqual([{ division: OWNER }]);
    const before = await versions();
    await prepareDatabases([{ code: OWNER, ...hostedOn(urls) }]);
    expect(await versions()).toEqual(before);
  } finally {
    await admin.end();
  }
}, 60_000);

test('every mutation of the advisors domain tells what it changed of who serves where', async () => {
  const owner = await startAuditedOwner();
  try {
    for await (const { mutation } of mutationsOfDomain.advisors(owner)) {
      expect([mutation, await servingIn(owner)]).toEqual([mutation, await recordedIn(owner)]);
    }
  } finally {
    await owner.close();
  }
}, 60_000);
