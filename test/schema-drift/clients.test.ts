import { expect, it } from '@jest/globals';
import { schemaDifference } from '#persistence';
import { clients } from '../../subgraphs/clients/index.ts';
import { createTestDatabase } from '../testkit/postgres.ts';

it('the migrated tables of the clients domain are those of its entities', async () => {
  const { database, ownerUrl } = await createTestDatabase(clients);
  try {
    expect(await schemaDifference({ url: ownerUrl, domain: clients })).toBe('');
  } finally {
    await database.close();
  }
});
