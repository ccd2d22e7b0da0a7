import { type CalendarDate, type YearMonth, addDays, firstDayOf, lastDayOf, monthOf } from '#calendar';
import { SealedVisit, type VisitNotes } from '../../clients/index.ts';
import { TableCopy } from '../copy.ts';
import type { Seals } from '#sealing';
import type { Plan } from '../plan.ts';
import { hasSpringFestival } from '../profiles.ts';
import type { Random } from '../random.ts';
import { companions, findings, nextSteps, responses } from './findings.ts';
import type { Home } from './households.ts';

const MODES = [
  ['HOME', 84],
  ['NEIGHBOUR', 10],
  ['OTHER', 6],
] as const;
const PLACES: Readonly<Partial<Record<(typeof MODES)[number][0], string>>> = { NEIGHBOUR: '邻居家', OTHER: '居委会' };
const NEEDS: VisitNotes['needs'] = [
  'MEDICAL',
  'BASIC_LIVING',
  'EMOTIONAL_SUPPORT',
  'EMPLOYMENT',
  'EDUCATION',
  'HOUSING',
];

/** A month of the data set, as far as it has come. */
type Month = {
  readonly month: YearMonth;
  readonly days: readonly CalendarDate[];
  /** How much of the usual is done, 0 to 1. */
  readonly share: number;
};

/** Makes the visits of a client. */
export class VisitMaker {
  readonly #seals: Seals;
  readonly #months: readonly Month[];
  readonly #visitsFactor: number;
  readonly #visits = new TableCopy('clients.visit');
  readonly tables = [this.#visits];

  constructor({ months, today, visitsFactor, seals }: Plan) {
    this.#seals = seals;
    this.#months = months.map((month) => monthUntil(month, today));
    this.#visitsFactor = visitsFactor;
  }

  /** Gives the days of the visits, the earliest first. */
  make(random: Random, home: Home, client: string): CalendarDate[] {
    // A few are hard to reach: they make the tail of the overdue list.
    const reach = random.chance(0.03) ? 0.35 : 1;
    const from = monthOf(home.startedOn);
    return this.#months
      .filter(({ month, share }) => month > from && random.chance(home.diligence * reach * share))
      .flatMap(({ days }) => this.#month(random, home, client, days))
      .toSorted();
  }

  #month(random: Random, home: Home, client: string, days: readonly CalendarDate[]): CalendarDate[] {
    const { endedOn } = home;
    const served = endedOn === undefined ? days : days.filter((day) => day <= endedOn);
    if (served.length === 0) return [];
    return Array.from({ length: this.#visitsFactor }, () => {
      const visitedOn = random.pick(served);
      this.#visit(random, home, client, visitedOn);
      return visitedOn;
    });
  }

  #visit(random: Random, { division, advisor }: Home, client: string, visitedOn: CalendarDate): void {
    const at = `${visitedOn}T${random.int(10, 17)}:${random.int(10, 59)}:00+08:00`;
    const next = random.chance(0.3);
    const mode = random.weighted(MODES);
    const id = random.recordId(division.code, Date.parse(at));
    const place = PLACES[mode] ?? null;
    const accompanied = random.chance(0.2) ? [random.pick(companions)] : [];
    const summary = `${random.pick(findings)}；${random.pick(responses)}`;
    const needs = random.chance(0.25) ? [random.pick(NEEDS)] : [];
    const nextStep = next ? random.pick(nextSteps) : null;
    const notes = { place, companions: accompanied, summary, change: null, needs, photos: [], nextStep };
    this.#visits.add({
      id,
      version: 1,
      division: division.code,
      client_id: client,
      advisor,
      visited_on: visitedOn,
      mode,
      ...SealedVisit.columns(this.#seals, { id }, { notes }),
      next_step_on: next ? addDays(visitedOn, random.int(7, 30)) : null,
      recorded_at: at,
      recorded_by: 'seed',
    });
  }
}

/** Less is done around the Spring Festival, and the current month is not over. */
function monthUntil(month: YearMonth, today: CalendarDate): Month {
  const whole = Number(lastDayOf(month).slice(8));
  const days = Array.from({ length: whole }, (_, i) => addDays(firstDayOf(month), i)).filter((day) => day <= today);
  return { month, days, share: ((hasSpringFestival(month) ? 0.82 : 1) * days.length) / whole };
}
