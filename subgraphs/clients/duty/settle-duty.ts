import type { EntityManager } from '@mikro-orm/postgresql';

import type { CalendarDate, YearMonth } from '#calendar';
import type { DivisionCode } from '#divisions';
import type { FigureEntry } from '#figures';

import { bothDuties, dutyDifference, dutyOf, noDuty, visitDueOn, withVisit } from './duty.ts';
import { type ClientHistory, addDuty, getHistory } from './duty.repository.ts';
import type { Client } from '../clients/client.entity.ts';
import { noteVisits } from '../clients/client.repository.ts';
import { addServedDuty, keepServed } from '../serving/keep-served.ts';

/**
 * Changes the record of one client, whose lock the caller holds, and settles in the same transaction what that does to
 * the figures: the duty before is taken out and the duty after put in, whatever the change was.
 */
export async function settleDuty(
  em: EntityManager,
  client: Client,
  today: CalendarDate,
  change: () => Promise<void>,
): Promise<void> {
  await keepServed(em, [client.id], today, async () => {
    const before = await getHistory(em, client.id);
    await change();
    await replaceDuty(em, before, await getHistory(em, client.id), today);
  });
}

/** The same of several clients, whose locks the caller holds: their duty first, then what their advisors count, as every change has it. */
export async function settleDuties(
  em: EntityManager,
  clients: readonly string[],
  today: CalendarDate,
  change: () => Promise<void>,
): Promise<void> {
  await keepServed(em, clients, today, async () => {
    const before: ClientHistory[] = [];
    for (const id of clients) before.push(await getHistory(em, id));
    await change();
    for (const history of before) await replaceDuty(em, history, await getHistory(em, history.id), today);
  });
}

/** The same for a visit that is recorded: what it changes follows from the history before it, which is not read again. */
export async function settleVisit(
  em: EntityManager,
  before: ClientHistory,
  { visitedOn, today }: { readonly visitedOn: CalendarDate; readonly today: CalendarDate },
): Promise<void> {
  const added = await replaceDuty(em, before, { ...before, ...withVisit(before, visitedOn) }, today);
  await addServedDuty(em, before.id, added, today);
}

async function replaceDuty(
  em: EntityManager,
  before: ClientHistory,
  after: ClientHistory,
  today: CalendarDate,
): Promise<readonly FigureEntry[]> {
  const { id, division, lastVisitedOn } = after;
  const added = await addDuty(em, division, dutyDifference(dutyOf(before), dutyOf(after)), today);
  await noteVisits(em, id, { lastVisitedOn, visitDueOn: visitDueOn(after) });
  return added;
}

/** Moves the duty of clients of one household, whose locks the caller holds, to another community from a month on. */
export async function moveDuty(
  em: EntityManager,
  clients: readonly string[],
  {
    division,
    from,
    today,
  }: { readonly division: DivisionCode; readonly from: YearMonth; readonly today: CalendarDate },
): Promise<void> {
  let [before, after] = [noDuty, noDuty];
  for (const client of clients) {
    const history = await getHistory(em, client);
    before = bothDuties(before, dutyOf(history));
    after = bothDuties(after, dutyOf({ ...history, places: [...history.places, { division, from }] }));
  }
  await addDuty(em, division, dutyDifference(before, after), today);
}

/** Takes the duty of clients just registered, all of one community, into the figures. */
export async function beginDuty(em: EntityManager, clients: readonly Client[], today: CalendarDate): Promise<void> {
  const [first] = clients;
  if (first === undefined) return;
  const changes = clients.flatMap(
    ({ startedOn, category, division }) =>
      dutyOf({
        startedOn,
        endedOn: undefined,
        categories: [{ category, since: startedOn }],
        places: [{ division }],
        visitedMonths: [],
      }).changes,
  );
  await addDuty(em, first.division, dutyDifference(noDuty, { changes, done: [] }), today);
}
