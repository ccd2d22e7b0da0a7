import { defineEntity } from '@mikro-orm/core';
import type { YearMonth } from '#calendar';
import type { DivisionCode, RecordId } from '#divisions';
import { p } from '#marks';
import type { FilingTotals } from './filing-totals.ts';

/**
 * 备案月报: the totals of an owner's month, as it issued them: at the owner that issued them and, by message, at the city's. A later
 * version stands beside the first. One without totals is expected and has not come.
 */
export const FilingReportSchema = defineEntity({
  name: 'FilingReport',
  schema: 'advisors',
  tableName: 'filing_report',
  indexes: [
    { name: 'filing_report_division_id', properties: ['division', 'id'] },
    { name: 'filing_report_month', properties: ['month', 'id', 'division'] },
  ],
  uniques: [{ name: 'filing_report_version', properties: ['division', 'month', 'version'] }],
  properties: {
    id: p.text().$type<RecordId>().collation('C').primary(),
    /** The owner whose totals they are. */
    division: p.public.text().$type<DivisionCode>().collation('C'),
    month: p.public.text().$type<YearMonth>().collation('C'),
    version: p.integer(),
    totals: p.public.json().$type<FilingTotals>().nullable(),
    /** Whose reports hold what lies beneath the owner and not in these totals. */
    delegated: p.public.array().$type<DivisionCode[]>(),
    issuedAt: p.datetime().nullable(),
    /** At the city's owner: when it came. */
    receivedAt: p.datetime().nullable(),
    /** At the owner that issued it: the message that hands it up. */
    message: p.public.text().nullable(),
  },
});

export class FilingReport extends FilingReportSchema.class {}
FilingReportSchema.setClass(FilingReport);
