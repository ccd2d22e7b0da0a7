import type { ActionsOf } from '#audit';
import type { Idea } from '#ideas';
import { PremisesCheckSchema } from './premises-check.entity.ts';
import { premisesCheckList } from './premises-check.list.ts';
import { PremisesCheckRepository } from './premises-check.repository.ts';
import { premisesCheckResolvers } from './premises-check.resolvers.ts';
import { PremisesCheckService } from './premises-check.service.ts';
import { premisesFigure } from './premises.figure.ts';
import { premisesForm } from './premises.form.ts';

const actions = {
  'station.check': 'recorded how the place of a station was found, and what is to be put right',
} as const;

declare module '#audit' {
  interface Actions extends ActionsOf<typeof actions> {}
}

/** 站点场所检查: how the places of stations are found, by a form. */
export const premisesCheckIdea: Idea<{ readonly premisesChecks: PremisesCheckService }> = {
  actions,
  entities: [PremisesCheckSchema],
  figures: [premisesFigure],
  forms: [premisesForm],
  lists: [premisesCheckList],
  resolvers: premisesCheckResolvers,
  services: (scope) => ({
    premisesChecks: new PremisesCheckService(scope, new PremisesCheckRepository(scope.session)),
  }),
};
