import { expect, test } from '@jest/globals';
import { defineEntity } from '@mikro-orm/core';
import { defineFigure } from '#figures';
import { type Idea, defineDomain } from '#ideas';
import { p } from '#marks';
import { domains } from '../../subgraphs/index.ts';

const table = (name: string) =>
  defineEntity({ name, schema: 'advisors', tableName: name, properties: { id: p.text().primary() } });
const figure = defineFigure({
  name: 'kites',
  schema: 'advisors',
  counts: 'stock',
  parts: ['flying'],
  rates: [],
  ranked: { by: 'flying', first: 'highest' },
  scope: 'figures.read',
  isDated: false,
  records: 'select division, null::date as since, array[1] as amounts from advisors.kite',
});
const kites: Idea = {
  entities: [table('kite')],
  figures: [figure],
  actions: { 'kite.fly': 'flew a kite' },
  resolvers: { Query: { kites: () => [] }, Kite: { id: () => '' } },
  prepared: ['advisors.kite'],
  services: () => ({}),
};
const strings: Idea = {
  entities: [table('string')],
  resolvers: { Query: { strings: () => [] }, Kite: { strings: () => [] } },
  services: () => ({}),
};
const domain = defineDomain({ name: 'advisors', typeDefs: '', migrations: [], shared: () => ({}) });

test('a domain has what its ideas declare, in their order, and the tables that follow', () => {
  const { entities, prepared, resolvers } = domain.with(kites).with(strings);
  expect(entities.map(({ meta }) => meta.className)).toEqual([
    'kite',
    'string',
    'Figure_advisors',
    'FigureStart_advisors',
  ]);
  expect(prepared).toEqual(['advisors.kite', 'advisors.figure_start']);
  expect(Object.entries(resolvers).map(([type, fields = {}]) => [type, Object.keys(fields)])).toEqual([
    ['Query', ['kites', 'strings']],
    ['Kite', ['id', 'strings']],
    ['Division', ['__resolveReference', 'kites', 'kitesByMonth', 'kitesRanking']],
  ]);
});

test('a figure that its idea answers by itself is left to it', () => {
  const { resolvers } = domain.with({ ...kites, resolvers: { Division: { kites: () => [] } } });
  expect(Object.keys(resolvers['Division'] ?? {})).toEqual(['kites']);
});

test('a figure of another schema than the domain is refused by its name', () => {
  const elsewhere = { ...figure, schema: 'clients' };
  expect(() => domain.with({ ...kites, figures: [elsewhere] })).toThrow(
    'The figure kites of the domain advisors names the schema clients. A figure is kept in the schema of its own domain.',
  );
});

test.each([
  ['an entity', { entities: [table('kite')] }, 'the entity kite'],
  ['a figure', { figures: [figure] }, 'the figure kites'],
  ['an audit action', { actions: { 'kite.fly': 'flew a kite once more' } }, 'the audit action kite.fly'],
  ['a field of a type', { resolvers: { Kite: { id: () => '' } } }, 'the resolver of Kite id'],
])('%s that two ideas of a domain declare is refused by its name', (_, twice, named) => {
  const further: Idea = { ...twice, services: () => ({}) };
  expect(() => domain.with(kites).with(further)).toThrow(
    `Two ideas of one domain declare ${named}. Name one of them otherwise.`,
  );
});

test('adding an idea leaves the domain without it as it was', () => {
  const before = domain.with(kites);
  before.with(strings);
  expect(before.entities).toHaveLength(3);
});

test.each(domains)('no two ideas of the $name domain declare one table', ({ entities }) => {
  const names = entities.map(({ meta }) => `${meta.schema}.${meta.tableName}`);
  expect(new Set(names).size).toBe(names.length);
});
