import { type CalendarDate, addDays } from '#calendar';
import type { DivisionCode } from '#divisions';
import {
  type FilingState,
  Named,
  type StationKind,
  advisorLookupOf,
  filingAuthorityOf,
  kindRules,
} from '../../advisors/index.ts';
import { TableCopy } from '../copy.ts';
import { type PersonMaker, type Sex, unassignedMobile } from '../people.ts';
import type { Plan } from '../plan.ts';
import type { Random } from '../random.ts';
import type { Station } from './stations.ts';

const SKILLS = [
  'POLICY_EXPLANATION',
  'NEEDS_ANALYSIS',
  'COUNSELLING',
  'RESOURCE_ALLOCATION',
  'EMERGENCY_HANDLING',
  'SHANGHAINESE',
  'SIGN_LANGUAGE',
  'LEGAL_ADVICE',
];
/** Of an advisor beyond those that a station must have. */
const FILINGS = [
  ['FILED', 65],
  ['SUBMITTED', 11],
  ['DRAFT', 8],
  ['RETURNED', 5],
  ['CHANGED', 6],
  ['SUSPENDED', 5],
] as const;
const LICENCES = [
  [null, 62],
  ['ASSISTANT', 24],
  ['INTERMEDIATE', 13],
  ['SENIOR', 1],
] as const;

/** Someone of whom more is said than is drawn. */
export type KnownAdvisor = {
  readonly name: string;
  readonly sex: Sex;
  readonly age: number;
  readonly employer: string;
  readonly skills: readonly string[];
  readonly licence: { readonly level: 'ASSISTANT' | 'INTERMEDIATE' | 'SENIOR'; readonly validUntil: CalendarDate };
  readonly since: CalendarDate;
  readonly trainedOn: CalendarDate | null;
};

type Reached = (typeof FILINGS)[number][0];

/** The steps that lead to a state, the registration first. */
const STEPS: Readonly<Record<Reached, readonly FilingState[]>> = {
  DRAFT: ['DRAFT'],
  SUBMITTED: ['DRAFT', 'SUBMITTED'],
  FILED: ['DRAFT', 'SUBMITTED', 'FILED'],
  RETURNED: ['DRAFT', 'SUBMITTED', 'RETURNED'],
  CHANGED: ['DRAFT', 'SUBMITTED', 'FILED', 'CHANGED'],
  SUSPENDED: ['DRAFT', 'SUBMITTED', 'FILED', 'SUSPENDED'],
};
const REASONS: Readonly<Partial<Record<FilingState, string>>> = {
  RETURNED: '社会工作职业资格证书编号有误',
  SUSPENDED: '借调至其他岗位',
};
/** Longest time between two steps of a filing, in days. */
const STEP_DAYS = 9;

/** Makes the advisors of a station, their postings and filings. */
export class AdvisorMaker {
  readonly #plan: Plan;
  readonly #people: PersonMaker;
  readonly #advisors = new TableCopy('advisors.advisor');
  readonly #postings = new TableCopy('advisors.posting');
  readonly #steps = new TableCopy('advisors.filing_step');
  readonly tables = [this.#advisors, this.#postings, this.#steps];
  /** By their ids. */
  readonly names = new Map<string, string>();

  constructor(plan: Plan, people: PersonMaker) {
    this.#plan = plan;
    this.#people = people;
  }

  /** Gives the ids of those who are filed. */
  make(random: Random, station: Station): string[] {
    return this.#statesOf(random, station.kind).flatMap((state) => {
      const id = this.add(random, station, state);
      return state === 'FILED' ? [id] : [];
    });
  }

  /** Some end soon, some have ended: a registration is for three years. Drawn from the number, so that all else of a seed stays as it was. */
  #validUntil(licence: string): CalendarDate {
    return addDays(this.#plan.today, (Number(licence.slice(-4)) % 1125) - 30);
  }

  /** One in twenty is still to be trained, or was in the weeks after. Drawn from the number, as above. */
  #trainedOn(identityNumber: string, since: CalendarDate): CalendarDate | null {
    const drawn = Number(identityNumber.slice(-4, -1));
    if (drawn % 40 === 0) return null;
    const later = addDays(since, 20);
    return drawn % 40 === 1 && later <= this.#plan.today ? later : addDays(since, -(drawn % 90));
  }

  /** About one station in thirty lacks the last of those it must have. */
  #statesOf(random: Random, kind: StationKind): Reached[] {
    // Somebody serves at every professional point, although it has no floor.
    const floor = Math.max(kindRules[kind].floor, 1);
    const lacking = random.chance(0.03);
    const required = Array.from({ length: lacking ? floor - 1 : floor }, (): Reached => 'FILED');
    if (lacking) return random.chance(0.5) ? required : [...required, 'SUBMITTED'];
    const further = kind === 'COMMUNITY_POINT' ? random.weighted(this.#plan.profile.furtherAdvisors) : random.int(0, 2);
    return [...required, ...Array.from({ length: further }, () => random.weighted<Reached>(FILINGS))];
  }

  /** Gives the id. */
  add(random: Random, station: Station, state: Reached, known?: KnownAdvisor): string {
    const code = station.street ?? station.division.code;
    const since = known?.since ?? this.#since(random, station.openedOn, state);
    const at = new Date(`${since}T10:00:00+08:00`);
    const id = random.recordId(code, at.getTime());
    const sex = known?.sex ?? (random.chance(0.72) ? 'FEMALE' : 'MALE');
    const age = known?.age ?? random.int(24, 59);
    const { name: drawnName, identityNumber } = this.#people.make(random, code, age, sex);
    const phone = unassignedMobile(random);
    const level = known?.licence.level ?? random.weighted(LICENCES);
    const person = { identityDocumentKind: 'RESIDENT_ID', identityNumber, phone } as const;
    const row = {
      id,
      division: code,
      name: known?.name ?? drawnName,
      ...Named.columns(this.#plan.seals, { id }, person),
      identity_number_lookup: advisorLookupOf(this.#plan.seals, { kind: 'RESIDENT_ID', number: identityNumber }),
      employer: known?.employer ?? employerOf(station),
      role: roleOf(random, station.kind),
      skills: known?.skills ?? random.some(SKILLS.map((skill) => [skill, 0.35] as const)),
      licence_level: level,
      licence_number: level === null ? null : `SH${random.digits(12)}`,
      filing_state: state,
      filing_authority: filingAuthorityOf({ ...station, division: station.division.code }),
      stations: [station.id],
      created_at: at,
      created_by: 'seed',
      updated_at: at,
      updated_by: 'seed',
    };
    this.#postings.add({
      id: random.recordId(code, at.getTime()),
      advisor: id,
      station: station.id,
      division: code,
      since,
    });
    const filingSince = this.#file(random, { id, code, state, since });
    this.#advisors.add({
      ...row,
      pre_service_trained_on: known === undefined ? this.#trainedOn(identityNumber, since) : known.trainedOn,
      first_posted_on: since,
      licence_valid_until: known?.licence.validUntil ?? (row.licence_number && this.#validUntil(row.licence_number)),
      filing_since: filingSince,
    });
    this.names.set(id, row.name);
    return id;
  }

  /** Who is not filed yet came lately; the others with the station. */
  #since(random: Random, openedOn: CalendarDate, state: Reached): CalendarDate {
    const recent = STEPS[state].includes('FILED') ? undefined : addDays(this.#plan.today, -random.int(20, 50));
    return recent ?? addDays(openedOn, random.int(0, 50));
  }

  /** Gives the time of the last step. */
  #file(random: Random, advisor: { id: string; code: DivisionCode; state: Reached; since: CalendarDate }): Date {
    let from: FilingState | null = null;
    let day = advisor.since;
    let at = new Date(`${day}T11:00:00+08:00`);
    for (const to of STEPS[advisor.state]) {
      at = new Date(`${day}T11:00:00+08:00`);
      this.#steps.add({
        id: random.recordId(advisor.code, at.getTime()),
        advisor: advisor.id,
        division: advisor.code,
        from_state: from,
        to_state: to,
        reason: REASONS[to] ?? null,
        at,
        by_subject: 'seed',
      });
      from = to;
      day = addDays(day, random.int(1, STEP_DAYS));
    }
    return at;
  }
}

function employerOf({ kind, division: { name } }: Station): string {
  if (kind === 'PROFESSIONAL_POINT') return `${name}专业社会组织`;
  return kind === 'COMMUNITY_POINT' ? name : `${name}社会救助部门`;
}

function roleOf(random: Random, kind: StationKind): string {
  if (kind === 'PROFESSIONAL_POINT') return 'PROFESSIONAL_SOCIAL_WORKER';
  if (kind !== 'COMMUNITY_POINT') return random.chance(0.7) ? 'ASSISTANCE_WORKER' : 'COMMUNITY_WORKER';
  return random.chance(0.4) ? 'COMMUNITY_CADRE' : 'COMMUNITY_WORKER';
}
