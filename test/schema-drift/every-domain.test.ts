import { expect, test } from '@jest/globals';
import { schemaDifference } from '#persistence';
import { Client } from 'pg';
import { domains } from '../../subgraphs/index.ts';
import { createTestDatabase } from '../testkit/postgres.ts';

test.each(domains)('the migrated tables of the $name domain are those of its entities', async (domain) => {
  const { database, ownerUrl } = await createTestDatabase(domain);
  try {
    expect(await schemaDifference({ url: ownerUrl, domain })).toBe('');
  } finally {
    await database.close();
  }
});

test.each(domains)('ids of the $name domain compare by code point, as cursors do', async (domain) => {
  const { database, adminUrl } = await createTestDatabase(domain);
  await database.close();
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rows } = await client.query(
      `select table_name from information_schema.columns
       where table_schema = $1 and column_name = 'id' and data_type = 'text' and collation_name is distinct from 'C'`,
      [domain.name],
    );
    expect(rows).toEqual([]);
  } finally {
    await client.end();
  }
});
