import { defineEntity } from '@mikro-orm/core';
import type { DivisionCode, RecordId } from '#divisions';
import { p } from '#marks';
import { Advisor } from '../advisors/advisor.entity.ts';
import { filingStates } from './filing.workflow.ts';

/** One step of a filing (备案流转记录): written once, never changed. */
export const FilingStepSchema = defineEntity({
  name: 'FilingStep',
  schema: 'advisors',
  tableName: 'filing_step',
  indexes: [
    { name: 'filing_step_advisor_at', properties: ['advisor', 'at'] },
    { name: 'filing_step_division', properties: ['division'] },
  ],
  properties: {
    id: p.text().$type<RecordId>().collation('C').primary(),
    advisor: () => p.manyToOne(Advisor).mapToPk().fieldName('advisor'),
    division: p.public.text().$type<DivisionCode>().collation('C'),
    fromState: p.public.enum(filingStates).nullable(),
    toState: p.public.enum(filingStates),
    reason: p
      .personal({ exported: true, erased: { not: 'kept as long as the filing' } })
      .text()
      .nullable(),
    at: p.datetime(),
    bySubject: p.public.text(),
  },
});

export class FilingStep extends FilingStepSchema.class {}
FilingStepSchema.setClass(FilingStep);
