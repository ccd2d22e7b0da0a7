import { type CalendarDate, addDays } from '#calendar';
import { type Division, type DivisionCode, atLevel, levelOf } from '#divisions';
import { TableCopy } from '../copy.ts';
import type { Plan } from '../plan.ts';
import { Random } from '../random.ts';

const BY = 'seed';
const timeOf = (day: CalendarDate): Date => new Date(`${day}T10:00:00+08:00`);

/** For what advisors of a district are nominated, how many days ago, and how far each nomination is. */
const AWARDS = [
  {
    kind: 'GOLD_ADVISOR',
    level: 'DISTRICT',
    daysAgo: 120,
    states: ['NOMINATED', 'CONFERRED'],
    reasons: '（示例）三年来按时走访全部对象，协助多户家庭落实政策。',
  },
  {
    kind: 'COMMENDATION',
    level: 'DISTRICT',
    daysAgo: 90,
    states: ['NOMINATED', 'CONFERRED'],
    reasons: '（示例）台风期间连夜逐户核实独居老人安全。',
  },
  {
    kind: 'GOLD_ADVISOR',
    level: 'CITY',
    daysAgo: 12,
    states: ['NOMINATED', 'HANDED_UP'],
    reasons: '（示例）主动发现并对接多项慈善资源。',
  },
] as const;

type Seeded = (typeof AWARDS)[number];
type Nominee = { readonly id: string; readonly name: string };

/** Makes awards of advisors of the district's own station, and a nomination that waits for the city, which is told of it by the job that announces. */
export class AwardMaker {
  readonly #plan: Plan;
  readonly #awards = new TableCopy('advisors.award');
  readonly #steps = new TableCopy('advisors.award_step');
  readonly tables = [this.#awards, this.#steps];

  constructor(plan: Plan) {
    this.#plan = plan;
  }

  make({ code }: Division, advisors: readonly Nominee[]): void {
    if (levelOf(code) !== 'DISTRICT') return;
    const random = new Random(`${this.#plan.seed} awards ${code}`);
    for (const [i, award] of AWARDS.entries()) {
      const nominee = advisors[i];
      if (nominee !== undefined) this.#award(random, code, nominee, award);
    }
  }

  #award(random: Random, district: DivisionCode, { id: advisor, name }: Nominee, award: Seeded): void {
    const { owner, today } = this.#plan;
    const nominated = addDays(today, -award.daysAgo);
    const dayOf = (step: number): CalendarDate => addDays(nominated, step * 7);
    const id = random.recordId(district, timeOf(nominated).getTime());
    const last = award.states.length - 1;
    const state = award.states[last] ?? 'NOMINATED';
    this.#awards.add({
      id,
      division: district,
      holder: owner,
      advisor,
      registered: advisor,
      name,
      kind: award.kind,
      level: award.level,
      year: Number(nominated.slice(0, 4)),
      reasons: award.reasons,
      nominator: district,
      district,
      authority: award.level === 'CITY' ? (atLevel(district, 'CITY') ?? district) : district,
      conferred_on: state === 'CONFERRED' ? dayOf(last) : null,
      state,
      since: timeOf(dayOf(last)),
      created_at: timeOf(nominated),
      created_by: BY,
    });
    for (const [i, to] of award.states.entries())
      this.#steps.add({
        id: random.recordId(district, timeOf(dayOf(i)).getTime()),
        award: id,
        division: district,
        from_state: award.states[i - 1] ?? null,
        to_state: to,
        at: timeOf(dayOf(i)),
        by_subject: BY,
      });
  }
}
