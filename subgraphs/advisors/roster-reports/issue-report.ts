import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '#audit';
import { type DivisionCode, type RecordId, atLevel, isWithin } from '#divisions';
import { sendMessage } from '#messages';
import type { ActingScope } from '#server';
import type { Subject } from './period.ts';
import { digestOfDocument, textOfDocument } from './roster-document.ts';
import { readFacts } from './roster-facts.ts';
import { rosterOf } from './roster-lines.ts';
import { rosterReportMessage } from './roster-report.message.ts';
import { keepReport } from './roster-report.repository.ts';

type Scope = Pick<ActingScope, 'owner' | 'delegated' | 'now'>;
export type Roster = ReturnType<typeof rosterOf>;

/** Which version of a report, and which it corrects. */
type Place = Subject & { readonly version: number; readonly supersedes: RecordId | null };

/** Who was on the roster of a division in a period, as the register says it now. */
export async function readRoster(em: EntityManager, subject: Subject): Promise<Roster> {
  return rosterOf(subject, await readFacts(em, subject));
}

/**
 * Issues a report: keeps its bytes for good and hands them up to the city's owner. Its id; undefined where the version was issued
 * meanwhile.
 */
export async function issueReport(
  em: EntityManager,
  { owner, delegated, now }: Scope,
  { division, fromOn: from, untilOn: until, version, supersedes }: Place,
  roster: Roster,
  fields: readonly string[] = [],
): Promise<RecordId | undefined> {
  const head = { format: 1, division, issuer: owner, from, until, version, supersedes };
  const without = delegated.filter((code) => isWithin(code, division));
  const document = textOfDocument({ ...head, issuedAt: now.toISOString(), delegated: without, ...roster });
  const digest = digestOfDocument(document);
  const city = cityOf(owner);
  const isCity = city === owner;
  const message = isCity
    ? null
    : sendMessage(em, rosterReportMessage, { to: city, subject: owner, payload: { document, digest } });
  const place = { division, issuer: owner, fromOn: from, untilOn: until, version, supersedes };
  const kept = { ...place, totals: roster.totals, delegated: without, digest, document, issuedAt: now, message };
  const id = await keepReport(em, { ...kept, keeper: owner, receivedAt: isCity ? now : null });
  if (id !== undefined) record(em, { action: 'rosterReport.issue', division, records: [id], fields });
  return id;
}

/** To whom reports are handed up. */
export function cityOf(owner: DivisionCode): DivisionCode {
  const city = atLevel(owner, 'CITY');
  if (city === undefined) throw new TypeError(`${owner} lies in no city`);
  return city;
}
