import { expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { startCity } from './kit/index.ts';

it('a document is planned by what its conditions are, not by what they look like', async () => {
  const city = await startCity();
  const query = 'query($on: Boolean!) { count(within: "31") @include(if: $on) highest(within: "31") }';
  const document = parse(query);
  for (const on of ['true', [true]]) await city.ask(query, { document, variables: { on } });
  const { data } = await city.ask(query, { document, variables: { on: true } });
  expect(data).toEqual({ count: 6, highest: 'client 5' });
  await city.close();
});
