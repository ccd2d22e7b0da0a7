import { expect, test } from '@jest/globals';
import { buildASTSchema, parse } from 'graphql';
import { isShown, schemaDisagreements } from '#figures';
import { tierDirectives } from '#tiers';
import { buildDomainSchema } from '../../libs/server/domain-schema.ts';
import { domains } from '../../subgraphs/index.ts';
import { libraryFigure } from '../../subgraphs/resources/library/library.figure.ts';

const keeping = domains.filter(({ figures = [] }) => figures.length > 0);

test.each(keeping)('the schema of the $name domain says of its figures what they declare', (domain) => {
  const schema = buildDomainSchema(domain);
  for (const figure of (domain.figures ?? []).filter(isShown)) expect(schemaDisagreements(schema, figure)).toEqual([]);
});

const SDL = `type Division {
    library(month: YearMonth): Counts @subtree @requiresScopes(scopes: [["library.read"]])
    libraryByMonth(from: YearMonth): [Counts!] @subtree @by(field: "month") @requiresScopes(scopes: [["library.read"]])
    libraryRanking(month: YearMonth, level: Level!, first: Int = 50): [Rank!]
      @subtree @by(field: "code") @ranked(by: "library.policies", highest: true) @requiresScopes(scopes: [["figures.read"]])
  }
  type Counts { month: YearMonth policies: Int @sum resources: Int projects: Int @sum providers: Int @sum }
  type Rank { code: String division: Division library: Counts }
  scalar YearMonth enum Level { CITY }
  directive @requiresScopes(scopes: [[String!]!]!) on FIELD_DEFINITION`;

test('an argument, a scope, an order or a sum that only one of them knows is named', () => {
  const schema = buildASTSchema(parse(`${tierDirectives} ${SDL}`));
  expect(schemaDisagreements(schema, libraryFigure)).toEqual([
    'libraryByMonth lacks until: YearMonth, which is declared',
    'libraryRanking has first: Int = 50, which is not declared',
    'libraryRanking lacks first: Int = 10, which is declared',
    'libraryRanking has @requiresScopes(scopes: [["figures.read"]]), which is not declared',
    'libraryRanking lacks @requiresScopes(scopes: [["library.read"]]), which is declared',
    'libraryRanking has @ranked(by: "library.policies", highest: true), which is not declared',
    'libraryRanking lacks @ranked(by: "library.resources"), which is declared',
    'Counts.resources lacks @sum, which is declared',
  ]);
});

test('a figure without a field is named', () => {
  const schema = buildASTSchema(parse('type Division { library: Int libraryByMonth: Int }'));
  expect(schemaDisagreements(schema, libraryFigure)).toEqual(['Division lacks libraryRanking']);
});
