import type { ActionsOf } from '#audit';
import type { FigureReaders } from '#figures';
import type { Idea } from '#ideas';
import { ComplaintFigures, figureFields } from './complaint-figures.ts';
import { ComplaintStepSchema } from './complaint-step.entity.ts';
import { ComplaintSchema } from './complaint.entity.ts';
import { complaintErrors } from './complaint.errors.ts';
import { complaintList } from './complaint.list.ts';
import { ComplaintRepository } from './complaint.repository.ts';
import { complaintResolvers } from './complaint.resolvers.ts';
import { ComplaintService } from './complaint.service.ts';
import { complaintWorkflow } from './complaint.workflow.ts';
import { complaintAnswersFigure, complaintsFigure } from './complaints.figure.ts';
import { IntakeService } from './intake.service.ts';

const actions = {
  'complaint.receive': 'handed in a complaint, by the public form or on behalf of a complainant',
  'complaint.assign': 'assigned a complaint to a person, and said whom it concerns',
  'complaint.investigate': 'began to look into a complaint',
  'complaint.answer': 'answered a complaint',
  'complaint.close': 'closed a complaint',
  'complaint.reopen': 'had a complaint looked into again',
  'complaint.contact': 'read who complained and how to reach them',
} as const;

declare module '#audit' {
  interface Actions extends ActionsOf<typeof actions> {}
}

type Services = {
  readonly complaints: ComplaintService;
  readonly intake: IntakeService;
  readonly complaintFigures: ComplaintFigures;
};

/** 投诉: what people complain of, looked into by a bureau and never shown to those whom it is about. */
export const complaintIdea: Idea<Services, { readonly figures: FigureReaders }> = {
  actions,
  entities: [ComplaintSchema, ComplaintStepSchema],
  errors: [complaintErrors],
  figures: [complaintsFigure, complaintAnswersFigure],
  lists: [complaintList],
  resolvers: {
    ...complaintResolvers,
    Division: { ...figureFields(complaintsFigure), ...figureFields(complaintAnswersFigure) },
  },
  workflows: [complaintWorkflow],
  services: (scope) => {
    const rows = new ComplaintRepository(scope.session);
    return {
      complaints: new ComplaintService(scope, rows),
      intake: new IntakeService(scope, rows),
      complaintFigures: new ComplaintFigures(scope),
    };
  },
};
