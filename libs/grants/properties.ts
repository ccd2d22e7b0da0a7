import type { Role } from '#access';
import type { CalendarDate } from '#calendar';
import type { DivisionCode, RecordId } from '#divisions';
import { p } from '#marks';

/** How a grant ended before somebody took it up again: by the clock, by somebody, or with its record. */
export type GrantEnd = 'LAPSED' | 'REVOKED' | 'RECORD_MOVED' | 'RECORD_CLOSED' | 'RECORD_ERASED';

const proves = {
  exported: true,
  erased: { not: 'proves why a record was opened; words that name the person are refused' },
} as const;

/** What a row of grants says, but for its kind and its record. */
export const grantProperties = {
  id: p.text().$type<RecordId>().collation('C').primary(),
  /** That of the record when it was given. */
  division: p.public.text().$type<DivisionCode>().collation('C'),
  /** The grantee: a person, as the token names them, … */
  subject: p.public.text().collation('C').nullable(),
  /** … who is signed in at this division, or all its staff. */
  staffOf: p.public.text().$type<DivisionCode>().collation('C').nullable(),
  purpose: p.personal(proves).text(),
  /** 个案编号: under which the grantee keeps the case. */
  caseReference: p.personal({ exported: true, erased: true }).text().nullable(),
  consentOn: p.date().$type<CalendarDate>().nullable(),
  startsAt: p.datetime(6),
  /** The first instant at which the record is closed again. */
  endsAt: p.datetime(6),
  givenAt: p.datetime(6),
  givenBy: p.public.text().collation('C'),
  giverRole: p.public.text().$type<Role>(),
  giverDivision: p.public.text().$type<DivisionCode>().collation('C'),
  endedAt: p.datetime(6).nullable(),
  endedAs: p.public.text().$type<GrantEnd>().nullable(),
  endedBy: p.public.text().nullable(),
  endReason: p.personal(proves).text().nullable(),
};
