import { expect, test } from '@jest/globals';
import { buildASTSchema, parse } from 'graphql';
import { schemaDisagreements } from '#lists';
import { buildDomainSchema } from '../../libs/server/domain-schema.ts';
import { domains } from '../../subgraphs/index.ts';

const listing = domains.filter(({ lists = [] }) => lists.length > 0);

test.each(listing)('the schema of the $name domain says of its lists what they declare', (domain) => {
  const schema = buildDomainSchema(domain);
  for (const list of domain.lists ?? []) expect(schemaDisagreements(schema, list)).toEqual([]);
});

test('a filter or an order that only one of them knows is named', () => {
  const schema = buildASTSchema(
    parse(`type Query { providers(within: String, filter: ProviderFilter, orderBy: ProviderOrder, first: Int, after: String): Int }
      input ProviderFilter { kinds: String colours: [String!] }
      input ProviderOrder { field: ProviderOrderField }
      enum ProviderOrderField { DIVISION SIZE }`),
  );
  const [list] = listing.flatMap(({ lists = [] }) => lists).filter(({ field }) => field === 'providers');
  expect(list && schemaDisagreements(schema, list)).toEqual([
    'providers(filter:) has colours, which is not declared',
    'providers(orderBy:) has SIZE, which is not declared',
    'providers(orderBy:) lacks NAME, which is declared',
    'providers lacks search, which is declared',
    'providers(filter:) kinds takes one value otherwise than is declared',
  ]);
});
