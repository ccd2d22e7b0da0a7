import type { ActionsOf } from '#audit';
import type { Idea } from '#ideas';
import { PolicySchema } from './policy.entity.ts';
import { policyList } from './policy.list.ts';
import { policyLoadersOf } from './policy.loaders.ts';
import { PolicyRepository } from './policy.repository.ts';
import { policyResolvers } from './policy.resolvers.ts';
import { PolicyService } from './policy.service.ts';

const actions = {
  'policy.add': 'added a policy',
  'policy.change': 'changed what a policy says',
} as const;

declare module '#audit' {
  interface Actions extends ActionsOf<typeof actions> {}
}

/** 政策库: policies, and where and for whom they are in force. */
export const policyIdea: Idea<{ readonly policies: PolicyService }> = {
  actions,
  entities: [PolicySchema],
  lists: [policyList],
  resolvers: policyResolvers,
  services: (scope) => {
    const rows = new PolicyRepository(scope.session);
    return { policies: new PolicyService(scope, rows, policyLoadersOf(rows, scope.today)) };
  },
};
