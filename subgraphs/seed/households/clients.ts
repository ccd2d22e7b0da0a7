import { type CalendarDate, firstDayOf, monthOf } from '#calendar';
import { Person, SealedClient, lookupOf, type person, visitDueOn } from '../../clients/index.ts';
import type { StateOf } from '#marks';
import { TableCopy } from '../copy.ts';
import { type PersonMaker, type Sex, unassignedMobile } from '../people.ts';
import type { Plan } from '../plan.ts';
import type { Random } from '../random.ts';
import type { ConfirmationMaker } from './confirmations.ts';
import type { Home } from './households.ts';
import { VisitMaker } from './visits.ts';

type State = StateOf<typeof person>;

const NEEDS: readonly (readonly [State['needs'][number], number])[] = [
  ['BASIC_LIVING', 0.55],
  ['MEDICAL', 0.3],
  ['EDUCATION', 0.1],
  ['HOUSING', 0.12],
  ['EMPLOYMENT', 0.12],
  ['EMOTIONAL_SUPPORT', 0.15],
  ['TEMPORARY_RELIEF', 0.05],
  ['LEGAL', 0.02],
];
const END_REASONS = ['收入增加，不再符合条件', '迁出本市', '去世', '自愿退出'];

/** Makes the clients of a household with their visits. */
export class ClientMaker {
  readonly #plan: Plan;
  readonly #people: PersonMaker;
  readonly #visits: VisitMaker;
  readonly #clients = new TableCopy('clients.client');
  readonly #categories = new TableCopy('clients.category_period');
  readonly #advisors = new TableCopy('clients.advisor_period');
  readonly #confirmations: ConfirmationMaker;
  readonly tables;

  constructor(plan: Plan, people: PersonMaker, confirmations: ConfirmationMaker) {
    this.#plan = plan;
    this.#confirmations = confirmations;
    this.#people = people;
    this.#visits = new VisitMaker(plan);
    this.tables = [this.#clients, this.#categories, this.#advisors, ...this.#visits.tables];
  }

  make(random: Random, home: Home): void {
    const at = new Date(`${home.startedOn}T09:40:00+08:00`);
    const id = random.recordId(home.division.code, at.getTime());
    const visited = this.#visits.make(random, home, id);
    this.#client(random, home, { id, at, last: visited.at(-1) });
    this.#categories.add({
      client_id: id,
      ordinal: 1,
      division: home.division.code,
      category: home.category,
      since: home.startedOn,
      until: home.endedOn ?? null,
      recorded_at: at,
      recorded_by: 'seed',
    });
    this.#confirmations.ofPerson(home, id);
    const { code: division } = home.division;
    if (home.advisor !== null) {
      const since = firstDayOf(monthOf(home.startedOn));
      this.#advisors.add({ client_id: id, since, division, advisor: home.advisor });
    }
  }

  #client(
    random: Random,
    home: Home,
    { id, at, last }: { id: string; at: Date; last: CalendarDate | undefined },
  ): void {
    const { category, startedOn, endedOn, division } = home;
    const age = ageOf(random);
    const sex: Sex = random.chance(0.5) ? 'FEMALE' : 'MALE';
    const { seals } = this.#plan;
    const made = this.#people.make(random, division.code, age, sex);
    const { identityNumber } = made;
    // In this order: random choices follow on one another.
    const phone = age >= 12 && random.chance(0.93) ? unassignedMobile(random) : null;
    const riskFlags = flagsOf(random, age);
    const document = { identityDocumentKind: 'RESIDENT_ID', identityNumber, noDocumentReason: null } as const;
    const needs = random.some(NEEDS);
    const birthYear = Number(made.birthday.slice(0, 4));
    const known = { name: made.name, ...document, birthYear, sex, phone, riskFlags, needs };
    const endReason = endedOn === undefined ? null : random.pick(END_REASONS);
    this.#clients.add({
      id,
      division: division.code,
      household_id: home.id,
      category,
      category_since: startedOn,
      ...Person.columns(seals, { id }, known),
      identity_number_lookup: lookupOf(seals, identityNumber),
      advisor: home.advisor,
      active: endedOn === undefined,
      started_on: startedOn,
      ended_on: endedOn ?? null,
      ...SealedClient.columns(seals, { id }, { endReason }),
      last_visited_on: last ?? null,
      visit_due_on: visitDueOn({ ...servedIn(home), lastVisitedOn: last }),
      version: endedOn === undefined ? 1 : 2,
      registered_at: at,
      registered_by: 'seed',
      changed_at: endedOn === undefined ? at : new Date(`${endedOn}T15:00:00+08:00`),
      changed_by: 'seed',
    });
  }
}

function servedIn({ category, startedOn, endedOn }: Home) {
  return { startedOn, endedOn, categories: [{ category, since: startedOn }] };
}

function ageOf(random: Random): number {
  return random.weighted([
    [random.int(4, 17), 16],
    [random.int(18, 59), 50],
    [random.int(60, 92), 34],
  ]);
}

function flagsOf(random: Random, age: number): State['riskFlags'] {
  const minor = age < 18;
  const elderly = age >= 60;
  return random.some([
    ['LIVES_ALONE', minor ? 0 : elderly ? 0.35 : 0.15],
    ['DISABLED', 0.28],
    ['MINOR', minor ? 1 : 0],
    ['ELDERLY', elderly ? 1 : 0],
    ['SERIOUSLY_ILL', elderly ? 0.25 : 0.12],
    ['UNEMPLOYED', minor || elderly ? 0 : 0.4],
    ['IN_SCHOOL', minor && age > 6 ? 0.95 : 0],
  ]);
}
