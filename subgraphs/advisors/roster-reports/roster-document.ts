import { hash } from 'node:crypto';
import { type CalendarDate, isCalendarDate } from '#calendar';
import type { CodeKey } from '#code-lists';
import { type DivisionCode, type RecordId, isDivisionCode, isRecordId } from '#divisions';
import { canonicalText } from '#writes';
import { z } from 'zod';
import { filingStates } from '../filings/filing.workflow.ts';
import { rosterTotals } from './roster-totals.ts';

const day = z.custom<CalendarDate>(isCalendarDate);
const division = z.custom<DivisionCode>(isDivisionCode);
const key = z.custom<CodeKey>((value) => typeof value === 'string');
const id = z.custom<RecordId>(isRecordId);

/** What changed of somebody who is on the roster: what it was and is, as text; null of what a report does not say. */
const change = z.looseObject({
  on: day,
  what: key,
  before: z.string().nullable(),
  after: z.string().nullable(),
});

/** An advisor of a report, without the number of a document and without a phone, as of the end of its period. */
const line = z.looseObject({
  advisor: id,
  name: z.string(),
  role: key,
  employer: z.string(),
  skills: z.array(key),
  licence: z.looseObject({ level: key, validUntil: day.nullable() }).nullable(),
  /** Of who left: those at which they served last. */
  stations: z.array(z.looseObject({ id, name: z.string() })),
  division,
  state: z.enum(filingStates).nullable().catch(null),
  authority: division,
  filedOn: day,
  /** When they joined or left. */
  on: day.optional(),
  how: key.optional(),
  changes: z.array(change).optional(),
});

/**
 * 名册报告正文, format 1. What a later format or a newer owner says besides is kept as it came: fields are added to lines without a new format, which
 * begins only where one that is here changes its meaning.
 */
const rosterDocument = z.looseObject({
  format: z.int().positive(),
  division,
  issuer: division,
  from: day,
  until: day,
  version: z.int().positive(),
  /** The id at the issuer of the report that it corrects. */
  supersedes: id.nullable(),
  issuedAt: z.iso.datetime(),
  delegated: z.array(division).max(1000),
  totals: rosterTotals,
  roster: z.array(line),
  joined: z.array(line),
  left: z.array(line),
  changed: z.array(line),
});

export type RosterLine = z.infer<typeof line>;
export type RosterChange = z.infer<typeof change>;
export type RosterDocument = z.infer<typeof rosterDocument>;

/** The bytes that are issued: names in order, so that the same report is the same text. */
export const textOfDocument = (document: RosterDocument): string => canonicalText(document);

export const digestOfDocument = (text: string): string => hash('sha256', text, 'hex');

/** Undefined where a text is none. */
export function readDocument(text: string): RosterDocument | undefined {
  try {
    return rosterDocument.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
