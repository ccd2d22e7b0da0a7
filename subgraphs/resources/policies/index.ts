import type { Idea } from '#ideas';
import { PolicySchema } from './policy.entity.ts';
import { policyList } from './policy.list.ts';
import { policyLoadersOf } from './policy.loaders.ts';
import { PolicyRepository } from './policy.repository.ts';
import { policyResolvers } from './policy.resolvers.ts';
import { PolicyService } from './policy.service.ts';

/** 政策库: policies, and where and for whom they are in force. */
export const policyIdea: Idea<{ readonly policies: PolicyService }> = {
  entities: [PolicySchema],
  lists: [policyList],
  resolvers: policyResolvers,
  services: (scope) => {
    const rows = new PolicyRepository(scope.session);
    return { policies: new PolicyService(scope, rows, policyLoadersOf(rows, scope.today)) };
  },
};
