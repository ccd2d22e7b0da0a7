import { expect, it } from '@jest/globals';
import { schemaDifference } from '#persistence';
import { audit } from '../../subgraphs/audit/index.ts';
import { createTestDatabase } from '../testkit/postgres.ts';

it('the migrated tables of the audit domain are those of its entities', async () => {
  const { database, ownerUrl } = await createTestDatabase(audit);
  try {
    expect(await schemaDifference({ url: ownerUrl, domain: audit })).toBe('');
  } finally {
    await database.close();
  }
});
