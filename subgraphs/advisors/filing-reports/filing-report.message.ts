import { isYearMonth, type YearMonth } from '#calendar';
import { type DivisionCode, isDivisionCode, isWithin } from '#divisions';
import { errors } from '#errors';
import { defineMessage } from '#messages';
import { z } from 'zod';
import { expectReports, keepReport } from './filing-report.repository.ts';
import { filingTotals } from './filing-totals.ts';

/** 备案月报上报: an owner's totals of a month for the city's, which keeps each version for good. */
export const filingReportMessage = defineMessage({ kind: 'filing-report', to: 'advisors', ordered: true }).version(
  1,
  z.strictObject({
    month: z.custom<YearMonth>(isYearMonth),
    version: z.int().positive(),
    totals: filingTotals,
    delegated: z.array(z.custom<DivisionCode>(isDivisionCode)).max(1000),
    issuedAt: z.iso.datetime(),
  }),
  async (em, { month, version, totals, delegated, issuedAt }, { sender: { owner: division }, receiver, now }) => {
    if (!isBeneath(division, receiver.owner)) throw errors.divisionForbidden(division, receiver.owner);
    const outside = delegated.find((code) => !isBeneath(code, division));
    if (outside !== undefined) throw errors.divisionForbidden(outside, division);
    const issued = { division, month, version, totals, delegated, issuedAt: new Date(issuedAt), receivedAt: now };
    if (!(await keepReport(em, { ...issued, message: null })))
      throw errors.messageChanged(`${division} ${month} ${version}`);
    await expectReports(em, delegated, month);
  },
);

function isBeneath(code: DivisionCode, above: DivisionCode): boolean {
  return code !== above && isWithin(code, above);
}
