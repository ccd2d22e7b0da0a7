import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { Kind, parse } from 'graphql';
import { domains } from '../../subgraphs/index.ts';

const readme = readFileSync(new URL('../../libs/access/README.md', import.meta.url), 'utf8');

test('the table of who decides what names every mutation of the product, and none besides', () => {
  const [, section = ''] = readme.split('## Seeing is within, deciding is exactly');
  const rows = (section.split('\n## ')[0] ?? '').split('\n').filter((line) => line.startsWith('| `'));
  const named = rows.flatMap((row) => row.split('|')[1]?.match(/(?<=`)[a-zA-Z]+(?=`)/g) ?? []);
  expect([...new Set(named)].toSorted()).toEqual(mutations().toSorted());
});

function mutations(): string[] {
  const definitions = domains.flatMap(({ typeDefs }) => [...parse(typeDefs).definitions]);
  return definitions
    .filter((one) => one.kind === Kind.OBJECT_TYPE_DEFINITION || one.kind === Kind.OBJECT_TYPE_EXTENSION)
    .filter(({ name }) => name.value === 'Mutation')
    .flatMap(({ fields = [] }) => fields.map(({ name }) => name.value));
}
