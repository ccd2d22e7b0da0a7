import type { EntityManager } from '@mikro-orm/postgresql';
import { isYearMonth, type YearMonth } from '#calendar';
import { type DivisionCode, isDivisionCode, isWithin } from '#divisions';
import { errors } from '#errors';
import { type Arrival, defineMessage } from '#messages';
import { z } from 'zod';
import { monthIn, periodOf } from './period.ts';
import { digestOfDocument, readDocument } from './roster-document.ts';
import { type Issued, expectReports, keepReport } from './roster-report.repository.ts';
import { rosterTotals } from './roster-totals.ts';

type Handed = Omit<Issued, 'keeper' | 'receivedAt' | 'message'>;

/**
 * 名册报告上报: a report for the city's owner, which keeps each version for good, byte for byte. Its kind is named as when it held the numbers of filings
 * alone, which owners of that time go on sending.
 */
export const rosterReportMessage = defineMessage({ kind: 'filing-report', to: 'advisors', ordered: true })
  .version(
    1,
    z.strictObject({
      month: z.custom<YearMonth>(isYearMonth),
      version: z.int().positive(),
      totals: rosterTotals,
      delegated: z.array(z.custom<DivisionCode>(isDivisionCode)).max(1000),
      issuedAt: z.iso.datetime(),
    }),
    async (em, { month, issuedAt, ...said }, arrival) => {
      const { owner } = arrival.sender;
      const whose = { division: owner, issuer: owner, ...periodOf(month), supersedes: null };
      await take(em, { ...said, ...whose, digest: null, document: null, issuedAt: new Date(issuedAt) }, arrival);
    },
  )
  .version(2, z.strictObject({ document: z.string(), digest: z.string() }), async (em, payload, arrival) => {
    const said = readDocument(payload.document);
    if (said === undefined || digestOfDocument(payload.document) !== payload.digest)
      throw errors.messageMalformed('filing-report', 2);
    const { division, issuer, from: fromOn, until: untilOn, version, totals, delegated, supersedes, issuedAt } = said;
    if (issuer !== arrival.sender.owner) throw errors.divisionForbidden(issuer, arrival.sender.owner);
    const place = { division, issuer, fromOn, untilOn, version, supersedes };
    await take(em, { ...place, ...payload, totals, delegated, issuedAt: new Date(issuedAt) }, arrival);
  });

/** Errors: DIVISION_FORBIDDEN, MESSAGE_CHANGED. */
async function take(em: EntityManager, handed: Handed, { receiver: { owner: keeper }, now }: Arrival): Promise<void> {
  const { division, issuer, delegated, version } = handed;
  if (!isBeneath(issuer, keeper)) throw errors.divisionForbidden(issuer, keeper);
  if (!isWithin(division, issuer)) throw errors.divisionForbidden(division, issuer);
  const outside = delegated.find((code) => !isBeneath(code, division));
  if (outside !== undefined) throw errors.divisionForbidden(outside, division);
  const kept = await keepReport(em, { ...handed, keeper, receivedAt: now, message: null });
  if (kept === undefined) throw errors.messageChanged(`${division} ${handed.fromOn} ${handed.untilOn} ${version}`);
  const month = monthIn(handed);
  if (month !== null && division === issuer) await expectReports(em, keeper, delegated, month);
}

function isBeneath(code: DivisionCode, above: DivisionCode): boolean {
  return code !== above && isWithin(code, above);
}
