import type { EntityManager } from '@mikro-orm/postgresql';
import type { CalendarDate } from '#calendar';
import type { DivisionCode, RecordId } from '#divisions';
import { type Filled, type Form, followUpsOf, getVersion } from '#forms';
import { newRecordId } from '#persistence';
import type { RequestScope } from '#server';
import { FollowUp, type followUpOutcomes } from './follow-up.entity.ts';

type About = { readonly form: Form; readonly station: RecordId; readonly division: DivisionCode };
type Ending = { readonly on: CalendarDate; readonly outcome: (typeof followUpOutcomes)[number] };

/** Keeps what a form that was filled in of a station asks to be done, in the transaction that keeps the form. */
export async function askFollowUps(
  em: EntityManager,
  { form, station, division, record, filled }: About & { readonly record: RecordId; readonly filled: Filled },
): Promise<void> {
  const { version, answers, filledOn } = filled;
  const asked = followUpsOf(getVersion(form, version), answers, filledOn).map(({ key, dueOn }) =>
    Object.assign(new FollowUp(), {
      id: newRecordId(division),
      division,
      station,
      form: form.name,
      formVersion: version,
      record,
      key,
      askedOn: filledOn,
      dueOn,
      closedOn: null,
      outcome: null,
      closedAt: null,
      closedBy: null,
    }),
  );
  await em.persist(asked).flush();
}

/** Ends what the form asked of the station before: a later record says what is to be done now. */
export async function endFollowUps(
  em: EntityManager,
  { caller, now }: Pick<RequestScope, 'caller' | 'now'>,
  { form, station, on }: About & { readonly on: CalendarDate },
): Promise<void> {
  for (const open of await em.find(FollowUp, { form: form.name, station, closedOn: null })) {
    close(open, { caller, now }, { on, outcome: 'SUPERSEDED' });
  }
  await em.flush();
}

/** Says of a follow-up that it is open no longer. */
export function close(
  followUp: FollowUp,
  { caller, now }: Pick<RequestScope, 'caller' | 'now'>,
  { on, outcome }: Ending,
): void {
  Object.assign(followUp, { closedOn: on, outcome, closedAt: now, closedBy: caller.subject });
}
