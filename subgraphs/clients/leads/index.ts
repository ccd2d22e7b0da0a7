import type { ActionsOf } from '#audit';
import type { FigureReaders } from '#figures';
import type { Idea } from '#ideas';

import { LeadFigures } from './lead-figures.service.ts';
import { LeadIntakeService } from './lead-intake.service.ts';
import { LeadStepSchema } from './lead-step.entity.ts';
import { LeadSchema } from './lead.entity.ts';
import { leadErrors } from './lead.errors.ts';
import { leadList } from './lead.list.ts';
import { LeadRepository } from './lead.repository.ts';
import { leadResolvers } from './lead.resolvers.ts';
import { LeadService } from './lead.service.ts';
import { leadWorkflow } from './lead.workflow.ts';
import { leadAnswersFigure, leadSourcesFigure, leadsFigure } from './leads.figure.ts';

const actions = {
  'lead.receive': 'took a lead, by the public form, of staff or of the system of another authority',
  'lead.triage': 'graded a lead',
  'lead.regrade': 'graded a lead anew',
  'lead.assign': 'assigned a lead to an advisor or a station',
  'lead.check': 'recorded what was found on site of a lead',
  'lead.handle': 'handled a lead',
  'lead.forward': 'forwarded a lead to another division',
  'lead.join': 'joined a lead to another one of the same person',
  'lead.reopen': 'had a lead looked into again',
  'lead.contact': 'read whom to reach about a lead',
} as const;

declare module '#audit' {
  interface Actions extends ActionsOf<typeof actions> {}
}

type Services = {
  readonly leads: LeadService;
  readonly leadIntake: LeadIntakeService;
  readonly leadFigures: LeadFigures;
};

/** 困难线索: reports that somebody may be in hardship, from whomever they come, and what becomes of them. */
export const leadIdea: Idea<Services, { readonly figures: FigureReaders }> = {
  actions,
  entities: [LeadSchema, LeadStepSchema],
  errors: [leadErrors],
  figures: [leadsFigure, leadSourcesFigure, leadAnswersFigure],
  lists: [leadList],
  resolvers: leadResolvers,
  workflows: [leadWorkflow],
  services: (scope, { figures }) => {
    const rows = new LeadRepository(scope.session);
    const leads = new LeadService(scope, rows);
    return {
      leads,
      leadIntake: new LeadIntakeService(scope, rows, leads),
      leadFigures: new LeadFigures(scope, figures),
    };
  },
};
