import type { Resolvers } from '../resolvers.generated.ts';

export const guidanceResolvers = {
  Query: {
    guidanceQuestion: (_, { id }, { guidance }) => guidance.get(id),
    guidanceQuestions: (_, args, { guidance }) => guidance.list(args),
    guidanceAnswer: (_, { id }, { guidance }) => guidance.getAnswer(id),
    guidanceAnswers: (_, args, { guidance }) => guidance.listAnswers(args),
  },
  Mutation: {
    askGuidance: (_, { input }, { guidance }) => guidance.ask(input),
    answerGuidance: (_, { input }, { guidance }) => guidance.answer(input),
    moveGuidanceQuestion: (_, { input }, { guidance }) => guidance.move(input),
  },
  GuidanceQuestion: {
    division: ({ division }) => ({ code: division }),
    askedFrom: ({ askedFrom }) => ({ code: askedFrom }),
    authority: ({ authority }) => ({ code: authority }),
    answer: ({ answer, askedFrom, topic, title, text: question }) =>
      answer ? { ...answer, askedFrom, topic, title, question } : null,
    dueOn: (question, _, { guidance }) => guidance.dueOnOf(question),
    availableActions: (question, _, { guidance }) => guidance.availableActionsOf(question),
    history: (question, _, { guidance }) => guidance.historyOf(question),
  },
  GuidanceStep: {
    from: ({ fromState }) => fromState,
    to: ({ toState }) => toState,
  },
  GuidanceAnswer: {
    division: ({ division }) => ({ code: division }),
    askedFrom: ({ askedFrom }) => ({ code: askedFrom }),
    text: ({ versions }) => versions[0]?.text ?? '',
    answeredAt: ({ versions }) => new Date(versions.at(-1)?.writtenAt ?? 0),
    correctedAt: ({ versions }) => (versions.length > 1 ? new Date(versions[0]?.writtenAt ?? 0) : null),
    versions: ({ versions }) => [...versions],
  },
  GuidanceAnswerVersion: { writtenAt: ({ writtenAt }) => new Date(writtenAt) },
} satisfies Resolvers;
