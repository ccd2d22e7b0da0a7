import type { ActionsOf } from '#audit';
import type { Idea } from '#ideas';
import { ServiceRecordSchema } from './service-record.entity.ts';
import { serviceRecordForm } from './service-record.form.ts';
import { serviceRecordList } from './service-record.list.ts';
import { ServiceRecordRepository } from './service-record.repository.ts';
import { serviceRecordResolvers } from './service-record.resolvers.ts';
import { ServiceRecordService } from './service-record.service.ts';
import { serviceRecordsFigure } from './service-records.figure.ts';

const actions = {
  'service.record': 'recorded a service at a station',
} as const;

declare module '#audit' {
  interface Actions extends ActionsOf<typeof actions> {}
}

/** 窗口服务记录: what stations did for those who asked, by a form. */
export const serviceRecordIdea: Idea<{ readonly serviceRecords: ServiceRecordService }> = {
  actions,
  entities: [ServiceRecordSchema],
  figures: [serviceRecordsFigure],
  forms: [serviceRecordForm],
  lists: [serviceRecordList],
  resolvers: serviceRecordResolvers,
  services: (scope) => ({
    serviceRecords: new ServiceRecordService(scope, new ServiceRecordRepository(scope.session)),
  }),
};
