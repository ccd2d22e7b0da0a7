import { globSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type TestGateway, startTestGateway } from '../testkit/gateway.ts';

const files = ['README.md', ...globSync('{libs,gateway,subgraphs}/**/README.md')];
const examples = files.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/```graphql\n(.*?)```/gs)].map(([, text = '']) => [file, text] as const),
);

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway({ owners: 'owners: []\n' });
});
afterAll(() => gateway.close());

test.each(examples)('an example of %s fits the graph: %s', async (_, query) => {
  const { text } = await gateway.send({
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: await gateway.bearer('city') },
    body: JSON.stringify({ query, operationName: /(?:query|mutation) (\w+)/.exec(query)?.[1] }),
  });
  expect(text).not.toMatch(/GRAPHQL_|OPERATION_/);
});

test('there are some', () => {
  expect(examples.length).toBeGreaterThan(4);
});
