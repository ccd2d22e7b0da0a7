import { defineList } from '#lists';
import { ServiceRecord } from './service-record.entity.ts';

/** 窗口服务记录列表: what stations at or beneath a division did for those who asked, the latest first. */
export const serviceRecordList = defineList(ServiceRecord, {
  field: 'serviceRecords',
  filter: {
    stations: { oneOf: 'station' },
    services: { oneOf: 'service' },
    channels: { oneOf: 'channel' },
    outcomes: { oneOf: 'outcome' },
    from: { from: 'servedOn' },
    until: { until: 'servedOn' },
  },
  order: { SERVED_ON: 'servedOn' },
  orderBy: { field: 'SERVED_ON', direction: 'DESC' },
});
