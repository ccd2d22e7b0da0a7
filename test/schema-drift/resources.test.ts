import { expect, it } from '@jest/globals';
import { schemaDifference } from '#persistence';
import { resources } from '../../subgraphs/resources/index.ts';
import { createTestDatabase } from '../testkit/postgres.ts';

it('the migrated tables of the resources domain are those of its entities', async () => {
  const { database, ownerUrl } = await createTestDatabase(resources);
  try {
    expect(await schemaDifference({ url: ownerUrl, domain: resources })).toBe('');
  } finally {
    await database.close();
  }
});
