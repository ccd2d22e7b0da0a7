import { defineEntity, p } from '@mikro-orm/core';
import type { DivisionCode, RecordId } from '#divisions';
import { Advisor } from '../advisors/advisor.entity.ts';
import { filingStates } from './filing-states.ts';

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
    division: p.text().$type<DivisionCode>().collation('C'),
    fromState: p.enum(filingStates).nullable(),
    toState: p.enum(filingStates),
    reason: p.text().nullable(),
    at: p.datetime(),
    bySubject: p.text(),
  },
});

export class FilingStep extends FilingStepSchema.class {}
FilingStepSchema.setClass(FilingStep);
