import { type CalendarDate, addDays } from '#calendar';
import { type DivisionCode, isWithin, levelOf } from '#divisions';
import { errors } from '#errors';
import { type ContentOf, fields, inputOf } from '#input';
import type { ActingScope } from '#server';
import type { Write } from '#writes';
import type { IssueRosterReportInput } from '../resolvers.generated.ts';

const issueRosterReportInput = inputOf<IssueRosterReportInput>()(
  (today) => ({
    division: fields.divisionCode(),
    from: fields.plausibleDate(today),
    until: fields.plausibleDate(today),
    supersedes: fields.optional(fields.recordId()),
    idempotencyKey: fields.idempotencyKey(),
  }),
  ({ from, until }, today) => ({ until: until && untilRefusal(from, until, today) }),
);

function untilRefusal(first: CalendarDate | undefined, value: CalendarDate, today: CalendarDate) {
  if (value >= today) return errors.refusedInput([], 'PERIOD_NOT_OVER', { value, last: addDays(today, -1) });
  return first && value < first ? errors.refusedInput([], 'DATE_BEFORE', { value, first }) : undefined;
}

export type IssueRosterReportContent = ContentOf<typeof issueRosterReportInput>;

/** 生成名册报告: by the owner whose advisors they are, and by nobody above it. */
export function issueRosterReportWrite({
  owner,
  delegated,
}: Pick<ActingScope, 'owner' | 'delegated'>): Write<IssueRosterReportInput, IssueRosterReportContent> {
  return {
    mutation: 'issueRosterReport',
    input: issueRosterReportInput,
    right: {
      scope: 'roster.issue',
      concerns: ['division'],
      authorize: ({ caller }, { division }) => {
        caller.may('roster.issue', division);
        if (!caller.isAuthority(owner)) throw errors.divisionForbidden(division, caller.division);
        mustHaveRoster(division, owner, delegated);
      },
    },
  };
}

/** Errors: INPUT_INVALID. */
function mustHaveRoster(division: DivisionCode, owner: DivisionCode, delegated: readonly DivisionCode[]): void {
  if (delegated.some((code) => isWithin(division, code)))
    throw errors.refusedInput(['input', 'division'], 'REPORTED_BY_ITS_OWNER', { division });
  if (division !== owner && levelOf(division) !== 'SUBDISTRICT')
    throw errors.refusedInput(['input', 'division'], 'NO_ROSTER_OF_ITS_OWN', { division });
}
