import type { ActionsOf } from '#audit';
import type { Idea } from '#ideas';
import { codeErrors } from './code.errors.ts';
import { codeResolvers } from './code.resolvers.ts';
import { CodeService } from './code.service.ts';

const actions = {
  'code.add': 'added a code of the district to a code list',
  'code.end': 'ended a code of the district',
} as const;

declare module '#audit' {
  interface Actions extends ActionsOf<typeof actions> {}
}

/** 区级代码: codes that a district adds to code lists that are open to it. */
export const codeIdea: Idea<{ readonly codes: CodeService }> = {
  actions,
  errors: [codeErrors],
  resolvers: codeResolvers,
  services: (scope) => ({ codes: new CodeService(scope) }),
};
