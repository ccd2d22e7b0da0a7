import { defineEntity } from '@mikro-orm/core';
import type { CalendarDate } from '#calendar';
import type { CodeKey } from '#code-lists';
import type { FindingKind } from '#de-identify';
import type { DivisionCode, RecordId } from '#divisions';
import { p } from '#marks';
import { stateNamesOf } from '#workflows';
import { type CaseField, caseTextProperties } from './case-text.ts';
import { modelCaseWorkflow } from './model-case.workflow.ts';

/** Where something stands in a case that tells who somebody is; what it says is read from the case. */
export type KeptFinding = {
  readonly kind: FindingKind;
  readonly field: CaseField;
  readonly from: number;
  readonly until: number;
};

/** 典型案例: how somebody was helped, as a station writes it up and its district's bureau hands it up. */
export const ModelCaseSchema = defineEntity({
  name: 'ModelCase',
  schema: 'advisors',
  tableName: 'model_case',
  indexes: [
    { name: 'model_case_since', properties: ['since', 'id', 'division'] },
    { name: 'model_case_division_id', properties: ['division', 'id'] },
  ],
  properties: {
    id: p.text().$type<RecordId>().collation('C').primary(),
    /** The author's. */
    division: p.public.text().$type<DivisionCode>().collation('C'),
    /** The district's, whose bureau alone hands it up. */
    authority: p.public.text().$type<DivisionCode>().collation('C'),
    ...caseTextProperties,
    year: p.integer(),
    kinds: p.public.array().$type<CodeKey[]>(),
    /** Everybody who wrote or changed it or handed it in: none of them hands it up. */
    writers: p.public.array().$type<string[]>(),
    /** What the bureau or the city found when it was sent back. */
    findings: p.public.json().$type<readonly KeptFinding[]>(),
    /** Whether names of clients were looked for before it was handed up; null until then. */
    clientsChecked: p.boolean().nullable(),
    /** How often it was handed up: the city answers to one of these. */
    edition: p.integer(),
    receivedAt: p.datetime().nullable(),
    publishedOn: p.date().$type<CalendarDate>().nullable(),
    state: p.public.enum(stateNamesOf(modelCaseWorkflow)),
    since: p.datetime(),
    version: p.integer().version(),
    createdAt: p.datetime(),
    createdBy: p.public.text(),
    updatedAt: p.datetime(),
    updatedBy: p.public.text(),
  },
});

export class ModelCase extends ModelCaseSchema.class {}
ModelCaseSchema.setClass(ModelCase);
