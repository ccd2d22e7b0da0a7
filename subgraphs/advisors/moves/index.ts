import type { ActionsOf } from '#audit';
import type { Idea } from '#ideas';
import { AdvisorRepository } from '../advisors/advisor.repository.ts';
import type { RequestLoaders } from '../request-loaders.ts';
import { AdvisorMoveSchema } from './advisor-move.entity.ts';
import { moveErrors } from './move.errors.ts';
import { MoveRepository } from './move.repository.ts';
import { moveResolvers } from './move.resolvers.ts';
import { MoveService } from './move.service.ts';

const actions = {
  'advisor.move':
    'moved an advisor to another division; one entry stands where they were registered, one where they are',
} as const;

declare module '#audit' {
  interface Actions extends ActionsOf<typeof actions> {}
}

/** Advisors who are from now on registered in another division. */
export const moveIdea: Idea<{ readonly moves: MoveService }, { readonly loaders: RequestLoaders }> = {
  actions,
  entities: [AdvisorMoveSchema],
  errors: [moveErrors],
  resolvers: moveResolvers,
  services: (scope, { loaders }) => {
    const advisors = new AdvisorRepository(scope.session, scope.seals);
    const moves = new MoveRepository(scope.session);
    return { moves: new MoveService(scope, { advisors, moves, forget: loaders.clear }) };
  },
};
