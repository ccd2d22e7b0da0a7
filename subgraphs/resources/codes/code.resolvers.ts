import { labelOf } from '#code-lists';
import type { Resolvers } from '../resolvers.generated.ts';

export const codeResolvers: Resolvers = {
  Mutation: {
    addCode: (_, { input }, { codes }) => codes.add(input),
    endCode: (_, { input }, { codes }) => codes.end(input),
  },
  Division: { codes: ({ code }, args, { codes }) => codes.listIn(code, args) },
  CodeInDivision: {
    id: ({ added }) => added?.id ?? null,
    label: (code, { language }) => labelOf(code, language === 'EN' ? 'en' : 'zh', code.day),
    addedBy: ({ added }) => (added === undefined ? null : { code: added.division }),
  },
};
