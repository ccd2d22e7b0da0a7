import { expect, test } from '@jest/globals';
import { domainNames, prepareDatabases } from '../../subgraphs/index.ts';
import { code } from '../testkit/codes.ts';
import { createEmptyDatabase, hostedOn } from '../testkit/postgres.ts';
import { connectTo } from '../testkit/raw-sql.ts';

test('every table with records of divisions hides what is delegated; the trail and what others reported hide nothing', async () => {
  const urls = await createEmptyDatabase();
  await prepareDatabases([{ code: code('310101'), ...hostedOn(urls) }]);
  const admin = await connectTo(urls.adminUrl);
  const { rows } = await admin.query<{ schema: string; open: string[] | null }>(
    `select nspname as schema, array_agg(relname::text order by relname) filter (where not exists
       (select from pg_policy where polrelid = pg_class.oid and polname = 'not_delegated' and not polpermissive)) as open
     from pg_class join pg_namespace on pg_namespace.oid = relnamespace
     where nspname = any ($1) and relkind in ('r', 'p') and relname <> 'migration' group by 1 order by 1`,
    [domainNames],
  );
  await admin.end();
  expect(rows).toEqual([
    // Reports of the owners that it delegated to.
    { schema: 'advisors', open: ['roster_report', 'training_result'] },
    {
      schema: 'audit',
      // Jobs and messages are the owner's as a whole.
      open: [
        'delegation',
        'entry',
        'head',
        'idempotency_key',
        'job',
        'message_in',
        'message_out',
        'message_stream',
        'ownership',
        'searching',
        'unmasking',
      ],
    },
    { schema: 'clients', open: null },
    { schema: 'resources', open: null },
  ]);
});
