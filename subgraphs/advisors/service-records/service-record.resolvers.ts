import { shownFilled } from '#forms';
import type { Resolvers } from '../resolvers.generated.ts';
import { serviceRecordForm } from './service-record.form.ts';

export const serviceRecordResolvers = {
  Query: {
    serviceRecord: (_, { id }, { serviceRecords }) => serviceRecords.get(id),
    serviceRecords: (_, args, { serviceRecords }) => serviceRecords.list(args),
  },
  Mutation: {
    recordService: (_, { input }, { serviceRecords }) => serviceRecords.record(input),
  },
  ServiceRecord: {
    station: ({ station }, _, { stations }) => stations.get(station),
    division: ({ division }) => ({ code: division }),
    filled: ({ formVersion, answers }) => shownFilled(serviceRecordForm, { version: formVersion, answers }),
    followUps: (one, _, { followUps }) => followUps.listOf(one),
    recordedBy: ({ createdBy }) => createdBy,
  },
} satisfies Resolvers;
