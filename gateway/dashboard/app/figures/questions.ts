import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type DocumentNode, type FragmentDefinitionNode, Kind, parse, visit } from 'graphql';
import type { Level } from '../generated/graphql.ts';
import type { Figure } from './figure.ts';
import { rankingQuestion } from './ranking-question.ts';

export type FigureVariables = { readonly code: string; readonly month?: string | undefined };
export type DivisionAnswer = { readonly code: string };
export type FiguresOfOne = { readonly division: DivisionAnswer | null };
export type FiguresOfChildren = {
  readonly division: { readonly children: readonly DivisionAnswer[] | null } | null;
};

/** The figures of one division. */
export const askFigures = composed((figures) => `division(code: $code) { code ${spreads(figures)} }`, 'Figures');

/** The figures of one division, each with its months where it has them. */
export const askFiguresAndTrends = composed(
  (figures) => `division(code: $code) { code ${spreads(figures)} ${trendSpreads(figures)} }`,
  'FiguresAndTrends',
);

const askChildren = composed(
  (figures) => `division(code: $code) { code children { code ${spreads(figures)} } }`,
  'FiguresOfChildren',
);

/** The figures of all divisions right beneath one, in one answer. */
export function askFiguresOfChildren(
  figures: readonly Figure[],
): TypedDocumentNode<FiguresOfChildren, FigureVariables> {
  return askChildren(figures) as DocumentNode;
}

export type RankingVariables = FigureVariables & { readonly level: Level; readonly first: number };

const rankings = new Map<string, DocumentNode>();

/** Divisions of a level in the order in which the graph ranks them by a figure; each figure's question is named as its fragment. */
export function askRanking({ key, ranking }: Figure): TypedDocumentNode<FiguresOfOne, RankingVariables> | undefined {
  if (ranking === undefined) return undefined;
  const known = rankings.get(key) ?? composeRanking(ranking.fragment);
  rankings.set(key, known);
  return known;
}

function composeRanking({ definitions }: DocumentNode): DocumentNode {
  const [{ name } = { name: { value: '' } }] = definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  const text = rankingQuestion(name.value, usesMonth({ kind: Kind.DOCUMENT, definitions }));
  return { kind: Kind.DOCUMENT, definitions: [...parse(text, { noLocation: true }).definitions, ...definitions] };
}

type Compose = (figures: readonly Figure[]) => TypedDocumentNode<FiguresOfOne, FigureVariables>;

/** One question made of the figures' fragments; the same figures give the same document. */
function composed(body: (figures: readonly Figure[]) => string, name: string): Compose {
  const made = new Map<string, DocumentNode>();
  return (figures) => {
    const key = figures.map((figure) => figure.key).join();
    const known = made.get(key);
    if (known !== undefined) return known;
    const document = compose(name, body(figures), figures);
    made.set(key, document);
    return document;
  };
}

function compose(name: string, body: string, figures: readonly Figure[]): DocumentNode {
  const fragments = inOrder([
    ...figures.map(({ fragment }) => fragment),
    ...figures.flatMap(({ trendFragment }) => trendFragment ?? []),
  ]).filter(({ name: { value } }) => body.includes(`...${value} `));
  const variables = usesMonth({ kind: Kind.DOCUMENT, definitions: fragments })
    ? '$code: DivisionCode!, $month: YearMonth'
    : '$code: DivisionCode!';
  const question = parse(`query ${name}(${variables}) { ${body} }`, { noLocation: true });
  return { ...question, definitions: [...question.definitions, ...fragments] };
}

function usesMonth(document: DocumentNode): boolean {
  let isUsed = false;
  visit(document, {
    Variable: ({ name }) => {
      isUsed ||= name.value === 'month';
    },
  });
  return isUsed;
}

function spreads(figures: readonly Figure[]): string {
  return inOrder(figures.map(({ fragment }) => fragment))
    .map(spread)
    .join('');
}

function trendSpreads(figures: readonly Figure[]): string {
  return inOrder(figures.flatMap(({ trendFragment }) => trendFragment ?? []))
    .map(spread)
    .join('');
}

/** By kind and name, as `questions.graphql` has them: where only listed documents are answered, the text must be the same. */
function inOrder(documents: readonly DocumentNode[]): FragmentDefinitionNode[] {
  return documents
    .flatMap(({ definitions }) => definitions)
    .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
    .toSorted((a, b) => isTrend(a) - isTrend(b) || (a.name.value < b.name.value ? -1 : 1));
}

function spread({ name }: FragmentDefinitionNode): string {
  return `...${name.value} `;
}

function isTrend({ name }: FragmentDefinitionNode): number {
  return Number(name.value.endsWith('Trend'));
}
