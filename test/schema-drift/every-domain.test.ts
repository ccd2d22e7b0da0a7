import { expect, test } from '@jest/globals';
import { schemaDifference } from '#persistence';
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
