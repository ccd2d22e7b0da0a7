import { defineImport, formColumns, from } from '#imports';
import { findStationsNamed, stationColumn } from '../stations/stations-of-rows.ts';
import { incidentForm } from './incident.form.ts';
import { reportIncidentInput } from './incident.input.ts';
import { IncidentRows } from './incident-rows.ts';

const day = { isRequired: true, example: '2026-10-31', from: from.date } as const;

/** 站点事件导入: incidents of before, as reportIncident takes them, open since the day of their report. */
export const incidentImport = defineImport({
  name: 'incidents',
  zh: '站点安全与风险事件',
  en: 'Incidents at stations',
  input: reportIncidentInput,
  scope: 'incident.report',
  columns: {
    station: stationColumn,
    happenedOn: { ...day, zh: '发生日期', en: 'Happened on', explain: { zh: '日期。', en: 'A day.' } },
    reportedOn: { ...day, zh: '上报日期', en: 'Reported on', explain: { zh: '日期。', en: 'A day.' } },
    ...formColumns(incidentForm),
  },
  filled: { form: incidentForm, on: 'happenedOn' },
  key: ['station', 'happenedOn', 'form.answers.KIND'],
  find: { station: findStationsNamed },
  writer: (em, scope) => new IncidentRows(em, scope),
});
