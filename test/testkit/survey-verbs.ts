import type { Graph } from './graph.ts';
import { type Result, askWrite } from './write.ts';

export type SurveyView = {
  readonly id: string;
  readonly title: string;
  readonly seed: string;
  readonly closedOn: string | null;
  readonly division: { readonly code: string };
};
export type CallView = {
  readonly id: string;
  readonly state: string;
  readonly askedOn: string | null;
  readonly division: { readonly code: string };
  readonly client: { readonly id: string; readonly name?: { readonly text: string } | null };
  readonly station: { readonly id: string } | null;
  readonly survey: { readonly id: string; readonly title: string } | null;
  readonly attempts: readonly { readonly outcome: string; readonly triedOn: string }[];
  readonly filled: {
    readonly answers: readonly { readonly field: { readonly key: string }; readonly words: { readonly zh: string } }[];
  } | null;
};

const SURVEY = 'id title seed closedOn division { code }';
const CALL = `id state askedOn division { code } client { id name { text } } station { id } survey { id title }
  attempts { outcome triedOn } filled { answers { field { key } words { zh } } }`;
const FAILURE = 'errors { code message path reason }';

/** Answers by which a household rates the whole as it is said, and all else well. */
export function satisfactionAnswers(overall = 'SATISFIED', ...more: readonly object[]): readonly object[] {
  return [
    { field: 'OVERALL', keys: [overall] },
    ...['ATTITUDE', 'COMPETENCE', 'TIMELINESS'].map((field) => ({ field, keys: ['SATISFIED'] })),
    { field: 'POLICY_EXPLAINED', keys: ['CLEARLY'] },
    ...more,
  ];
}

export function openSurvey(graph: Graph, input: object): Promise<Result<SurveyView>> {
  const query = `mutation ($input: OpenSurveyInput!) { openSurvey(input: $input) { ok { ${SURVEY} } ${FAILURE} } }`;
  const usual = { title: '秋季满意度调查', visitedFrom: '2026-10', visitedUntil: '2026-10', sampleSize: 10 };
  return askWrite<SurveyView>(graph, query, { input: { ...usual, ...input } });
}

export function closeSurvey(graph: Graph, survey: string, more: object = {}): Promise<Result<SurveyView>> {
  const query = `mutation ($input: CloseSurveyInput!) { closeSurvey(input: $input) { ok { ${SURVEY} } ${FAILURE} } }`;
  return askWrite<SurveyView>(graph, query, { input: { survey, ...more } });
}

export function recordSurveyAnswers(graph: Graph, input: object): Promise<Result<CallView>> {
  const query = `mutation ($input: RecordSurveyAnswersInput!) {
    recordSurveyAnswers(input: $input) { ok { ${CALL} } ${FAILURE} } }`;
  return askWrite<CallView>(graph, query, {
    input: { form: { version: 1, answers: satisfactionAnswers() }, ...input },
  });
}

export function recordSurveyAttempt(graph: Graph, input: object): Promise<Result<CallView>> {
  const query = `mutation ($input: RecordSurveyAttemptInput!) {
    recordSurveyAttempt(input: $input) { ok { ${CALL} } ${FAILURE} } }`;
  return askWrite<CallView>(graph, query, { input: { outcome: 'NOT_REACHED', ...input } });
}

export async function surveysWithin(graph: Graph, within: string, filter: object = {}): Promise<SurveyView[]> {
  const query = `query ($within: DivisionCode!, $filter: SurveyFilter) {
    surveys(within: $within, filter: $filter) { edges { node { ${SURVEY} } } } }`;
  type Page = { surveys: { edges: { node: SurveyView }[] } };
  return (await graph.ask<Page>(query, { within, filter })).surveys.edges.map(({ node }) => node);
}

export async function callsWithin(graph: Graph, within: string, filter: object = {}): Promise<CallView[]> {
  const query = `query ($within: DivisionCode!, $filter: SurveyCallFilter) {
    surveyCalls(within: $within, filter: $filter, first: 200) { edges { node { ${CALL} } } } }`;
  type Page = { surveyCalls: { edges: { node: CallView }[] } };
  return (await graph.ask<Page>(query, { within, filter })).surveyCalls.edges.map(({ node }) => node);
}

export type SatisfactionView = {
  readonly month: string;
  readonly asked: number | null;
  readonly answered: number | null;
  readonly unanswered: number | null;
  readonly satisfied: number | null;
  readonly basicallySatisfied: number | null;
  readonly dissatisfied: number | null;
  readonly rate: number | null;
  readonly suppressed: boolean;
};

export const SATISFACTION = 'month asked answered unanswered satisfied basicallySatisfied dissatisfied rate suppressed';

/** What surveys found of a division or a station, as an instance that holds it says. */
export async function satisfactionOf(
  graph: Graph,
  type: 'Division' | 'Station',
  key: string,
  month: string,
): Promise<SatisfactionView> {
  const query = `query ($of: [_Any!]!, $month: YearMonth) { found: _entities(representations: $of) {
    ... on ${type} { satisfaction(month: $month) { ${SATISFACTION} } } } }`;
  const of = [{ __typename: type, [type === 'Division' ? 'code' : 'id']: key }];
  const { found } = await graph.ask<{ found: { satisfaction: SatisfactionView }[] }>(query, { of, month });
  const [{ satisfaction } = {}] = found;
  if (satisfaction === undefined) throw new Error(`no ${type} ${key}`);
  return satisfaction;
}
