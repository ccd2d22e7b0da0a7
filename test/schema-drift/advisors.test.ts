import { expect, it } from '@jest/globals';
import { schemaDifference } from '#persistence';
import { advisors } from '../../subgraphs/advisors/index.ts';
import { createTestDatabase } from '../testkit/postgres.ts';

it('the migrated tables of the advisors domain are those of its entities', async () => {
  const { database, ownerUrl } = await createTestDatabase(advisors);
  try {
    expect(await schemaDifference({ url: ownerUrl, domain: advisors })).toBe('');
  } finally {
    await database.close();
  }
});
