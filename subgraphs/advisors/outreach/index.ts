import type { ActionsOf } from '#audit';
import type { Idea } from '#ideas';
import { OutreachPlanItemSchema } from './outreach-plan-item.entity.ts';
import { OutreachPlanService } from './outreach-plan.service.ts';
import { OutreachSchema } from './outreach.entity.ts';
import { outreachErrors } from './outreach.errors.ts';
import { outreachFigure } from './outreach.figure.ts';
import { outreachList, outreachPlanItemList } from './outreach.list.ts';
import { OutreachRepository } from './outreach.repository.ts';
import { outreachResolvers } from './outreach.resolvers.ts';
import { OutreachService } from './outreach.service.ts';

const actions = {
  'outreach.record': 'recorded an event at which policy was explained',
  'outreach.correct': 'corrected what is recorded of such an event',
  'outreach.withdraw': 'withdrew the record of such an event',
  'outreach.plan': "added an item to the year's plan of such events",
  'outreach.changePlan': "changed an item of the year's plan of such events",
} as const;

declare module '#audit' {
  interface Actions extends ActionsOf<typeof actions> {}
}

type Services = { readonly outreach: OutreachService; readonly outreachPlans: OutreachPlanService };

/** 宣传活动和年度宣传计划: what is explained in public, by which channel, whom it reaches, and what of the year's plan is done. */
export const outreachIdea: Idea<Services> = {
  actions,
  entities: [OutreachPlanItemSchema, OutreachSchema],
  errors: [outreachErrors],
  figures: [outreachFigure],
  lists: [outreachList, outreachPlanItemList],
  resolvers: outreachResolvers,
  services: (scope) => {
    const rows = new OutreachRepository(scope.session);
    return { outreach: new OutreachService(scope, rows), outreachPlans: new OutreachPlanService(scope, rows) };
  },
};
