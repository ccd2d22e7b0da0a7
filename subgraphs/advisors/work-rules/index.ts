import type { ActionsOf } from '#audit';
import type { Idea } from '#ideas';
import { WorkRulesSchema } from './work-rules.entity.ts';
import { WorkRulesRepository } from './work-rules.repository.ts';
import { workRuleResolvers } from './work-rules.resolvers.ts';
import { WorkRuleService } from './work-rules.service.ts';

const actions = {
  'workRules.set': 'wrote rules of work for stations of a kind',
} as const;

declare module '#audit' {
  interface Actions extends ActionsOf<typeof actions> {}
}

/** 工作规范: how stations work, and what their duties are, by level and kind of station. */
export const workRuleIdea: Idea<{ readonly workRules: WorkRuleService }> = {
  actions,
  entities: [WorkRulesSchema],
  resolvers: workRuleResolvers,
  services: (scope) => ({ workRules: new WorkRuleService(scope, new WorkRulesRepository(scope.session)) }),
};
