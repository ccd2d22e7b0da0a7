import type { ActionsOf } from '#audit';
import type { Idea } from '#ideas';
import type { Domain } from '#server';

import { AdvisorTraceService } from './advisor-trace.service.ts';
import { ClientVersionSchema } from './client-version.entity.ts';
import { CorrectionService } from './correction.service.ts';
import { ErasureRequestSchema } from './erasure-request.entity.ts';
import { ErasureSchema } from './erasure.entity.ts';
import { subjects } from './erasure.repository.ts';
import { erasureRequestList } from './erasure.list.ts';
import { ErasureService } from './erasure.service.ts';
import { erasureWorkflow } from './erasure.workflow.ts';
import { exported } from './export-part.ts';
import { ExportService } from './export.service.ts';
import { HouseholdVersionSchema } from './household-version.entity.ts';
import { subjectErrors } from './subject.errors.ts';
import * as resolvers from './subject.resolvers.ts';

type Services = {
  readonly corrections: CorrectionService;
  readonly exports: ExportService;
  readonly advisorTraces: AdvisorTraceService;
  readonly erasures: ErasureService;
};

const actions = {
  'client.correct': 'corrected what is kept of a client',
  'subject.requestErasure': 'asked to erase the personal data of a record',
  'subject.erase': 'erased the personal data of a record that another person had asked to erase',
} as const;

declare module '#audit' {
  interface Actions extends ActionsOf<typeof actions> {}
}

/** 查阅、复制、更正、删除: what people may ask of the records on them. */
export const subjectIdea: Idea<Services, Pick<Domain<object>, 'entities'>> = {
  actions,
  entities: [ClientVersionSchema, HouseholdVersionSchema, ErasureRequestSchema, ErasureSchema],
  errors: [subjectErrors],
  subjects,
  exported: Object.values(exported),
  lists: [erasureRequestList],
  resolvers,
  workflows: [erasureWorkflow],
  services: (scope, { entities }) => ({
    corrections: new CorrectionService(scope),
    exports: new ExportService(scope),
    advisorTraces: new AdvisorTraceService(scope),
    erasures: new ErasureService(scope, entities),
  }),
};
