import type { EntityManager } from '@mikro-orm/postgresql';
import type { CalendarDate } from '#calendar';
import type { DivisionCode, RecordId } from '#divisions';
import { type Filled, type Form, followUpsOf, getVersion } from '#forms';
import { newRecordId } from '#persistence';
import type { RequestScope } from '#server';
import { FollowUp, type followUpOutcomes } from './follow-up.entity.ts';
import { countFollowUps } from './follow-ups.figure.ts';

type Closer = Pick<RequestScope, 'caller' | 'now' | 'today'>;
type About = { readonly form: Form; readonly station: RecordId; readonly division: DivisionCode };
type Ending = { readonly on: CalendarDate; readonly outcome: (typeof followUpOutcomes)[number] };

/** Keeps what a form that was filled in of a station asks to be done, in the transaction that keeps the form. */
export async function askFollowUps(
  em: EntityManager,
  today: CalendarDate,
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
  await countFollowUps(em, today, { after: asked });
}

/** Ends what the form asked of the station before: a later record says what is to be done now. */
export async function endFollowUps(
  em: EntityManager,
  scope: Closer,
  { form, station, on }: About & { readonly on: CalendarDate },
): Promise<void> {
  const open = await em.find(FollowUp, { form: form.name, station, closedOn: null });
  await closeAll(em, scope, open, { on, outcome: 'SUPERSEDED' });
}

/** Says of follow-ups that they are open no longer. */
export async function closeAll(
  em: EntityManager,
  { caller, now, today }: Closer,
  followUps: readonly FollowUp[],
  { on, outcome }: Ending,
): Promise<void> {
  const before = followUps.map(({ division, askedOn, dueOn, closedOn }) => ({ division, askedOn, dueOn, closedOn }));
  const closed = { closedOn: on, outcome, closedAt: now, closedBy: caller.subject };
  for (const followUp of followUps) Object.assign(followUp, closed);
  await em.flush();
  await countFollowUps(em, today, { before, after: followUps });
}
