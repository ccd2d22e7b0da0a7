import type { EntityManager } from '@mikro-orm/postgresql';

import { type CalendarDate, type YearMonth, addMonths, dateOf, monthOf } from '#calendar';
import type { DivisionCode } from '#divisions';
import { type GraphError, errors } from '#errors';

import type { ChangeStamp } from '../clients/client-changes.ts';
import type { Client } from '../clients/client.entity.ts';
import type { HouseholdMove } from '../households/household-move.entity.ts';
import { type Membership, SealedMembership } from './membership.entity.ts';
import type { Household } from '../households/household.entity.ts';
import { findMoves } from '../households/household.repository.ts';
import { findMemberships, insertMemberships } from './membership.repository.ts';

/** That clients leave a household, when and why. */
export type Leaving = {
  readonly household: Household;
  /** Locked, and of the household. */
  readonly clients: readonly Client[];
  readonly on: CalendarDate;
  readonly reason: string;
};

/** Where a household was registered, each with the day and the month from which on that counts; the first one from the start. */
type Place = {
  readonly division: DivisionCode;
  readonly on?: CalendarDate;
  readonly counted?: CalendarDate;
  readonly duty?: YearMonth;
};

/**
 * Keeps that clients belonged to a household, before they belong to another: with the communities of that time, so that no month that was
 * counted changes wherever the household moves later. Errors: INPUT_INVALID where somebody joined it after that day.
 */
export async function keepMemberships(em: EntityManager, leaving: Leaving, at: ChangeStamp): Promise<void> {
  const { household, clients } = leaving;
  const places = placesOf(household, await findMoves(em, [household.id]));
  const earlier = Map.groupBy(
    await findMemberships(
      em,
      clients.map(({ id }) => id),
    ),
    ({ client }) => client,
  );
  const rows = clients.flatMap((client) =>
    membershipsOf(client, places, { ...leaving, before: earlier.get(client.id) ?? [] }, at),
  );
  await insertMemberships(em, rows);
}

/** Why somebody does not leave a household on a day; undefined when it may be. */
export function leavingRefusal(on: CalendarDate, before: readonly Membership[]): GraphError | undefined {
  const since = before.at(-1)?.until;
  return since !== undefined && on < since
    ? errors.refusedInput(['input', 'on'], 'BEFORE_LAST_JOINING', { value: on, since })
    : undefined;
}

function placesOf({ division }: Household, moves: readonly HouseholdMove[]): Place[] {
  return [
    { division: moves[0]?.movedFrom ?? division },
    ...moves.map(({ movedTo, movedOn, recordedAt, dutyFrom }) => {
      return { division: movedTo, on: movedOn, counted: dateOf(recordedAt), duty: dutyFrom };
    }),
  ];
}

function membershipsOf(
  { id: client, division, registeredAt }: Client,
  places: readonly Place[],
  { household, on, reason, before }: Leaving & { readonly before: readonly Membership[] },
  { today, now, subject, seals }: ChangeStamp,
) {
  const refusal = leavingRefusal(on, before);
  if (refusal !== undefined) throw refusal;
  const last = before.at(-1);
  const joined = last?.until ?? earlierOf(dateOf(registeredAt), on);
  const end: Place = { division, on, counted: today, duty: addMonths(monthOf(today), 1) };
  const stays = places
    .map((place, i) => ({ from: place, to: places[i + 1] ?? end }))
    // Those before the client joined are of others.
    .filter(({ to }) => to === end || last === undefined || isAfter(to, last));
  return stays.map(({ from, to }, i) => {
    const key = { client, ordinal: (last?.ordinal ?? 0) + 1 + i };
    const since = laterOf(joined, from.on) ?? joined;
    return {
      ...key,
      division,
      household: household.id,
      registeredIn: from.division,
      since,
      until: laterOf(since, to.on) ?? since,
      countedFrom: laterOf(last?.countedUntil, from.counted) ?? null,
      countedUntil: laterOf(last?.countedUntil, to.counted) ?? today,
      dutyFrom: laterOf(last?.dutyUntil, from.duty) ?? null,
      dutyUntil: laterOf(last?.dutyUntil, to.duty) ?? addMonths(monthOf(today), 1),
      ...SealedMembership.seal(seals, key, { reason }),
      recordedAt: now,
      recordedBy: subject,
    };
  });
}

function isAfter({ counted, duty }: Place, last: Membership): boolean {
  return (counted !== undefined && counted > last.countedUntil) || (duty !== undefined && duty > last.dutyUntil);
}

function earlierOf<Day extends string>(a: Day, b: Day): Day {
  return a < b ? a : b;
}

function laterOf<Day extends string>(a: Day | null | undefined, b: Day | null | undefined): Day | undefined {
  if (!a || !b) return (a || b) ?? undefined;
  return a < b ? b : a;
}
