import type { Graph } from './graph.ts';
import { type Result, askWrite } from './write.ts';

export const QUESTION = `id state topic title text askedOn dueOn division { code } askedFrom { code } authority { code }
  answer { id text correctedAt withdrawnOn division { code } versions { version text } }
  availableActions { action needsReason fields } history { from to reason }`;
export type QuestionView = {
  readonly id: string;
  readonly state: string;
  readonly answer: { readonly id: string; readonly text: string; readonly [field: string]: unknown } | null;
  readonly [field: string]: unknown;
};

const REFUSED = 'errors { code message path reason }';

/** Asks whether savings of a child count, but for what is named. */
export function askGuidance(graph: Graph, input: object): Promise<Result<QuestionView>> {
  const usual = {
    topic: 'BASIC_LIVING',
    title: '未成年子女名下存款是否计入家庭财产',
    text: '压岁钱存款两万元，是否计入？',
  };
  const query = `mutation ($input: AskGuidanceInput!) { askGuidance(input: $input) { ok { ${QUESTION} } ${REFUSED} } }`;
  return askWrite<QuestionView>(graph, query, { input: { ...usual, ...input } });
}

const OF_WHO_ASKED = ['REOPEN', 'WITHDRAW'];

/** The mutation of a step: the bureau answers, and those who asked move. */
export function guidanceDocument(action: string, asked: string): string {
  const [name, input] = OF_WHO_ASKED.includes(action)
    ? ['moveGuidanceQuestion', 'MoveGuidanceQuestionInput']
    : ['answerGuidance', 'AnswerGuidanceInput'];
  return `mutation ($input: ${input}!) { ${name}(input: $input) { ${asked} } }`;
}

export function moveGuidanceQuestion(
  graph: Graph,
  question: string,
  action: string,
  input: object = {},
): Promise<Result<QuestionView>> {
  const query = guidanceDocument(action, `ok { ${QUESTION} } ${REFUSED}`);
  return askWrite<QuestionView>(graph, query, { input: { question, action, ...input } });
}

export async function readQuestion(graph: Graph, id: string): Promise<QuestionView> {
  const query = `query ($id: ID!) { guidanceQuestion(id: $id) { ${QUESTION} } }`;
  return (await graph.ask<{ guidanceQuestion: QuestionView }>(query, { id })).guidanceQuestion;
}

type Page<Node> = { readonly found: { readonly edges: readonly { readonly node: Node }[] } };
export type AnswerView = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly [field: string]: unknown;
};

/** The answers that hold in a division, as far as the owner that is asked has them. */
export async function findAnswers(graph: Graph, within: string, search?: string): Promise<AnswerView[]> {
  const query = `query ($within: DivisionCode!, $search: String) { found: guidanceAnswers(within: $within, search: $search) {
    edges { node { id title question text correctedAt division { code } askedFrom { code } versions { version text } } } } }`;
  return (await graph.ask<Page<AnswerView>>(query, { within, search })).found.edges.map(({ node }) => node);
}

export async function listQuestions(graph: Graph, within: string, args: object = {}): Promise<string[]> {
  const query = `query ($within: DivisionCode!, $filter: GuidanceQuestionFilter, $search: String) {
    found: guidanceQuestions(within: $within, filter: $filter, search: $search) { edges { node { id } } } }`;
  return (await graph.ask<Page<{ id: string }>>(query, { within, ...args })).found.edges.map(({ node }) => node.id);
}

/** Every step that the district takes with a question, in an order in which each can be. */
export const guidanceMoves = {
  ANSWER: { answer: '不计入。' },
  CORRECT: { answer: '计入。', reason: '引用条款有误' },
  RETRACT: { reason: '口径待定' },
  PASS_ON: {},
} as const;
