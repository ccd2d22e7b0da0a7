import { type CalendarDate, daysBetween } from '#calendar';
import { isWithin } from '#divisions';
import { partsAfter } from '#workflows';
import { filingWorkflow } from '../filings/filing.workflow.ts';
import { changesIn } from './past-particulars.ts';
import { type Span, type Subject, dayOf, spanOf } from './period.ts';
import { type Person, lineOf, peopleIn } from './person.ts';
import type { RosterChange, RosterDocument, RosterLine } from './roster-document.ts';
import type { KnownMove, KnownPosting, RosterFacts } from './roster-facts.ts';
import { type RosterTotals, countTotals } from './roster-totals.ts';
import { type Standing, isFiledAt } from './standing.ts';

type Lines = Pick<RosterDocument, 'roster' | 'joined' | 'left' | 'changed'>;

/**
 * The lines and totals of a report. Whoever is on the roster when the period ends is who was on it when it began, with those who joined and without those
 * who left; who came and went in the period stands in both. Pure.
 */
export function rosterOf(asked: Subject, facts: RosterFacts): Lines & { readonly totals: RosterTotals } {
  const subject = spanOf(asked);
  const people = peopleIn(facts);
  const { end } = subject;
  const isHere = ({ standing }: Person, at: number) => isWithin(standing.placeAt(at), subject.division);
  const registered = people.filter((person) => person.standing.state !== undefined && isHere(person, end - 1));
  const lines: Lines = {
    roster: registered
      .filter(({ standing }) => isFiledAt(standing, end - 1))
      .map((person) => lineOf(person, end - 1, false)),
    joined: people.flatMap((person) => joinsOf(subject, person)),
    left: people.flatMap((person) => leavesOf(subject, person)),
    changed: people.flatMap((person) => changedOf(subject, person)),
  };
  const filings = registered.flatMap(({ standing: { state, since } }) =>
    state === undefined ? [] : partsAfter(filingWorkflow, state, daysBetween(dayOf(since), subject.untilOn)),
  );
  const changes = [
    ...lines.joined.flatMap(({ how }) => (how === 'FILED' ? ['joiners'] : [])),
    ...lines.left.flatMap(({ how }) => (how === 'WITHDRAWN' ? ['leavers'] : [])),
  ];
  const [filed, joined, left, changed] = [lines.roster, lines.joined, lines.left, lines.changed].map((of) => of.length);
  const counts = { filed: filed ?? 0, joined: joined ?? 0, left: left ?? 0, changed: changed ?? 0 };
  return { ...lines, totals: countTotals(filings, changes, counts) };
}

/** Moves within the period of who was on the roster then, by whether they crossed the bounds of the division. */
function movesWithin(subject: Span, { moves, standing }: Person, crosses: 'IN' | 'OUT' | 'NEITHER'): KnownMove[] {
  const { start, end } = subject;
  return moves.filter(({ from, to, at }) => {
    const [was, is] = [isWithin(from, subject.division), isWithin(to, subject.division)];
    const crossed = was === is ? 'NEITHER' : is ? 'IN' : 'OUT';
    const isMeant = crosses === crossed && (crosses !== 'NEITHER' || was);
    return isMeant && start <= at && at < end && isFiledAt(standing, at);
  });
}

function joinsOf(subject: Span, person: Person): RosterLine[] {
  const { end } = subject;
  const moved = movesWithin(subject, person, 'IN').map(({ at }) => ({ at, how: 'MOVED' }));
  const joined = [...happened(subject, person, person.standing.filedAt, 'FILED'), ...moved];
  return joined.map(({ at, how }) => ({ ...lineOf(person, end - 1, false), on: dayOf(at), how }));
}

function leavesOf(subject: Span, person: Person): RosterLine[] {
  const { filedAt, withdrawnAt } = person.standing;
  // Of a move what was before it.
  const moved = movesWithin(subject, person, 'OUT').map(({ at }) => ({ at, as: at - 1, how: 'MOVED' }));
  const withdrawn = filedAt === undefined ? [] : happened(subject, person, withdrawnAt, 'WITHDRAWN');
  const left = [...moved, ...withdrawn.map((one) => ({ ...one, as: one.at }))];
  return left.map(({ at, as, how }) => ({ ...lineOf(person, as, true), on: dayOf(at), how }));
}

/** What was done at an instant, where it lies in the period and they were in the division. */
function happened(subject: Span, { standing }: Person, at: number | undefined, how: string) {
  const { start, end } = subject;
  const isMeant = at !== undefined && start <= at && at < end && isWithin(standing.placeAt(at), subject.division);
  return isMeant ? [{ at, how }] : [];
}

/** What changed of who was on the roster, after they had joined and until they left. */
function changedOf(subject: Span, person: Person): RosterLine[] {
  const { standing, steps, changes, postings } = person;
  const { start, end } = subject;
  const counts = (at: number) =>
    start <= at && at < end && isFiledAt(standing, at) && isWithin(standing.placeAt(at), subject.division);
  const all: RosterChange[] = [
    ...changes.filter(({ at }) => counts(at)).flatMap(changesIn),
    ...movesWithin(subject, person, 'NEITHER').map(({ from, to, at }) => said(dayOf(at), 'DIVISION', from, to)),
    ...steps
      .filter(({ from, to, at }) => counts(at) && (from === 'SUSPENDED' || to === 'SUSPENDED'))
      .map(({ from, to, at }) => said(dayOf(at), 'STATE', from, to)),
    ...postings.flatMap((posting) => postingChanges(subject, standing, posting)),
  ];
  const ordered = all.toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
  return ordered.length === 0 ? [] : [{ ...lineOf(person, end - 1, false), changes: ordered }];
}

/** A posting that began or ended on a day between joining and leaving: those with which somebody joins or leaves are no change. */
function postingChanges({ fromOn, untilOn }: Subject, standing: Standing, posting: KnownPosting): RosterChange[] {
  const { name, since, until } = posting;
  const { filedAt, withdrawnAt } = standing;
  if (filedAt === undefined) return [];
  const counts = (day: CalendarDate | null): day is CalendarDate =>
    day !== null &&
    fromOn <= day &&
    day <= untilOn &&
    day > dayOf(filedAt) &&
    (withdrawnAt === undefined || day < dayOf(withdrawnAt));
  return [
    ...(counts(since) ? [said(since, 'STATION', null, name)] : []),
    ...(counts(until) ? [said(until, 'STATION', name, null)] : []),
  ];
}

const said = (on: CalendarDate, what: string, before: string | null, after: string | null): RosterChange => ({
  on,
  what,
  before,
  after,
});
