import { defineEntity } from '@mikro-orm/core';
import type { CalendarDate, YearMonth } from '#calendar';
import type { DivisionCode, RecordId } from '#divisions';
import { p } from '#marks';
import type { RosterTotals } from './roster-totals.ts';

/**
 * 名册报告: who was filed when a period ended, who joined, who left and what changed in it, as an owner issued it: at the owner that issued it and, by
 * message, at the city's. A later version stands beside the first. One without totals is expected and has not come.
 */
export const RosterReportSchema = defineEntity({
  name: 'RosterReport',
  schema: 'advisors',
  tableName: 'roster_report',
  indexes: [
    { name: 'roster_report_division_id', properties: ['division', 'id'] },
    { name: 'roster_report_month', properties: ['month', 'id', 'division'] },
    { name: 'roster_report_from_on', properties: ['fromOn', 'id', 'division'] },
  ],
  uniques: [{ name: 'roster_report_version', properties: ['division', 'fromOn', 'untilOn', 'version'] }],
  properties: {
    /** Begins with the owner that keeps it: the city's copies are the city's to answer for. */
    id: p.text().$type<RecordId>().collation('C').primary(),
    /** Whose roster it is: the owner's that issued it, or of a street of its own. */
    division: p.public.text().$type<DivisionCode>().collation('C'),
    /** The owner that issued it. */
    issuer: p.public.text().$type<DivisionCode>().collation('C'),
    fromOn: p.date().$type<CalendarDate>(),
    untilOn: p.date().$type<CalendarDate>(),
    /** Where the period is a calendar month. */
    month: p.public.text().$type<YearMonth>().collation('C').nullable(),
    version: p.integer(),
    /** The report that it corrects, by the id at its issuer. */
    supersedes: p.public.text().$type<RecordId>().collation('C').nullable(),
    totals: p.public.json().$type<RosterTotals>().nullable(),
    /** Whose reports hold what lies beneath the owner and not in these totals. */
    delegated: p.public.array().$type<DivisionCode[]>(),
    /** SHA-256 of the document. */
    digest: p.public.text().nullable(),
    /** The bytes that were issued; null of what was issued before there were any. Not sealed: the policy lets nobody seal it anew. */
    document: p
      .personal({
        erased: {
          not: 'a roster that was handed up stays as it was issued, and holds no number of a document and no phone',
        },
        exported: { not: "repeats the advisor's filing, steps and postings, which are exported" },
      })
      .text()
      .nullable()
      .lazy(),
    issuedAt: p.datetime().nullable(),
    /** At the city's owner: when it came. */
    receivedAt: p.datetime().nullable(),
    /** At the owner that issued it: the message that hands it up. */
    message: p.public.text().nullable(),
  },
});

export class RosterReport extends RosterReportSchema.class {}
RosterReportSchema.setClass(RosterReport);
