import { type CalendarDate, addDays } from '#calendar';
import { type Division, type DivisionCode, atLevel, levelOf } from '#divisions';
import { TableCopy } from '../copy.ts';
import type { Plan } from '../plan.ts';
import { Random } from '../random.ts';
import { type SeededCourse, type SeededSession, coursesOf, sessionsOf } from './courses.ts';

const BY = 'seed';
const timeOf = (day: CalendarDate): Date => new Date(`${day}T10:00:00+08:00`);

/** Of those who were enrolled in a session that is over. */
const OUTCOMES = [
  ['PASSED', 84],
  ['FAILED', 4],
  ['ABSENT', 12],
] as const;

/** Makes the city's courses as each owner has them, sessions, and who of a division's advisors attended. */
export class TrainingMaker {
  readonly #plan: Plan;
  readonly #courses: readonly SeededCourse[];
  readonly #courseRows = new TableCopy('advisors.course');
  readonly #sessionRows = new TableCopy('advisors.training_session');
  readonly #enrolments = new TableCopy('advisors.training_enrolment');
  readonly tables = [this.#courseRows, this.#sessionRows, this.#enrolments];

  constructor(plan: Plan) {
    this.#plan = plan;
    this.#courses = coursesOf(plan, cityOf(plan.owner));
  }

  make({ code }: Division, advisors: readonly string[]): void {
    const { owner } = this.#plan;
    if (code === owner) {
      for (const course of this.#courses) this.#course(course);
      for (const holder of holdersAbove(owner)) this.#hold(holder, owner);
    } else if (levelOf(code) === 'DISTRICT') this.#hold(code, code);
    const random = new Random(`${this.#plan.seed} training ${code}`);
    const sessions = holdersAbove(code).flatMap((holder) => sessionsOf(this.#plan, this.#courses, holder));
    // Pre-service training stands in the advisor's record.
    const further = sessions.filter(({ kind }) => kind === 'CONTINUING');
    for (const advisor of advisors)
      for (const session of further) if (random.chance(0.2)) this.#enrol(random, code, advisor, session);
  }

  #course({ id, title, kind, topics, hours }: SeededCourse): void {
    const { owner, today } = this.#plan;
    const updated = timeOf(addDays(today, -400));
    const materials = [{ title: '（示例）讲义', url: null, text: `${title}：要点与案例。` }];
    const versions = [{ version: 1, title, kind, topics, hours, materials, writtenAt: updated.toISOString() }];
    this.#courseRows.add({
      id,
      division: owner,
      title,
      kind,
      topics,
      hours,
      materials: JSON.stringify(materials),
      versions: JSON.stringify(versions),
      version: 1,
      updated_at: updated,
      updated_by: BY,
    });
  }

  #hold(holder: DivisionCode, keeper: DivisionCode): void {
    for (const { id, session, startsOn, trainer, place, capacity, ...course } of sessionsOf(
      this.#plan,
      this.#courses,
      holder,
    )) {
      const at = timeOf(addDays(startsOn, -30));
      this.#sessionRows.add({
        id: session,
        division: keeper,
        holder,
        is_own: holder === keeper,
        course: id,
        course_version: 1,
        title: course.title,
        kind: course.kind,
        hours: course.hours,
        starts_on: startsOn,
        ends_on: startsOn,
        time: '09:00–16:30',
        place,
        trainer,
        capacity,
        version: 1,
        created_at: at,
        created_by: BY,
        updated_at: at,
        updated_by: BY,
      });
    }
  }

  #enrol(random: Random, code: DivisionCode, advisor: string, { session, ...of }: SeededSession): void {
    const at = timeOf(addDays(of.startsOn, -20));
    const id = random.recordId(code, at.getTime());
    const outcome = random.weighted(OUTCOMES);
    const isOver = of.startsOn < this.#plan.today;
    const isPassed = isOver && outcome === 'PASSED';
    this.#enrolments.add({
      id,
      session,
      advisor,
      division: code,
      counted_in: code,
      kind: of.kind,
      held_on: of.startsOn,
      outcome: isOver ? outcome : null,
      hours: isOver ? of.hours * Number(outcome !== 'ABSENT') : null,
      certificate_number: isPassed ? `${of.holder}-${of.startsOn.slice(0, 4)}-${id.slice(-12).toUpperCase()}` : null,
      certified_on: isPassed ? of.startsOn : null,
      enrolled_at: at,
      enrolled_by: BY,
    });
  }
}

function cityOf(owner: DivisionCode): DivisionCode {
  return atLevel(owner, 'CITY') ?? owner;
}

/** The city and the district of a division, as far as they are at or above it. */
function holdersAbove(code: DivisionCode): DivisionCode[] {
  return [atLevel(code, 'CITY'), atLevel(code, 'DISTRICT')].filter((holder) => holder !== undefined);
}
