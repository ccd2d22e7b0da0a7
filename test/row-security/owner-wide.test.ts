import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { registerClient } from '../testkit/client-verbs.ts';
import { domainSchemas } from '../testkit/domain-schemas.ts';
import { type RawSql, connectTo } from '../testkit/raw-sql.ts';

let owner: AuditedOwner;
/** Signed in as the product's instances are. */
let service: RawSql;
let lookup: string;

beforeAll(async () => {
  owner = await startAuditedOwner();
  service = await connectTo(owner.url);
  const { id } = await registerClient(owner.at('clients', 'street:310101013'), '310101013001');
  const [row] = await owner.asAdmin('select identity_number_lookup as action from clients.client where id = $1', [id]);
  lookup = row?.action ?? '';
});
afterAll(async () => {
  await service.end();
  await owner.close();
});

const inAnotherStreet = (sql: string) => service.within('310101002', sql);

describe('a function that looks at all rows of an owner', () => {
  test('answers with the key of a record, for a look-up that the caller has, and with nothing more', async () => {
    const { rows } = await inAnotherStreet(`select * from clients.served_with(array['${lookup}', 'x'])`);
    expect(rows).toEqual([{ lookup, id: expect.stringContaining('310101013001-'), division: '310101013001' }]);
    expect((await inAnotherStreet(`select * from clients.served_with('{}')`)).rows).toEqual([]);
  });

  test('shows no row beside it, before or after, in the same statement or the same transaction', async () => {
    const counted = `select (select count(*)::int from clients.client) as before,
      (select count(*)::int from clients.served_with(array['${lookup}'])) as found, (select count(*)::int from clients.client) as after`;
    expect((await inAnotherStreet(counted)).rows).toEqual([{ before: 0, found: 1, after: 0 }]);
    const then = `do $$ begin perform clients.served_with(array['${lookup}']);
      if exists (select from clients.client) then raise 'seen'; end if; end $$`;
    await expect(inAnotherStreet(then)).resolves.toBeDefined();
  });

  test('is there for numbers, to find which advisor somebody is, to find where a client lies, to tell how far a report is, to count where one lived, to hand over whom one served, to count what was said of a station, to release who withdrew, to trigger a job and for an advisor’s own copy: no other function of the domains sets a division', async () => {
    const functions = await owner.asAdmin(
      `select p.oid::regprocedure::text as action from pg_proc p join pg_namespace n on n.oid = pronamespace
       where nspname in (${domainSchemas}) and prosrc like '%app.division%' order by 1`,
    );
    expect(functions.map(({ action }) => action)).toEqual([
      'advisors.own_advisors(text)',
      'advisors.registered_with(text)',
      'advisors.registered_with_any(text[])',
      'advisors.training_counts(text[])',
      'audit.ever_tied(text)',
      'audit.release_withdrawn(text)',
      'audit.trigger_job(text,text,timestamp with time zone)',
      'clients.add_caseload(jsonb,date)',
      'clients.add_compliance(jsonb,date)',
      'clients.add_satisfaction(jsonb,date)',
      'clients.add_served(jsonb,date)',
      'clients.closed_calls(text)',
      'clients.division_of(text)',
      'clients.hand_over(text,text,boolean,date,timestamp with time zone,text)',
      'clients.lead_of_receipt(text)',
      'clients.served_with(text[])',
      'clients.visits_made_by(text)',
    ]);
  });
});
