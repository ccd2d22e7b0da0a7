import { type CalendarDate, isCalendarDate, isPlausible } from '#calendar';
import type { RecordId } from '#divisions';
import { errors } from '#errors';
import { type Loader, rowLoader, rowsLoader } from '#persistence';
import type { RequestScope } from '#server';
import type { Advisor } from '../advisors/advisor.entity.ts';
import type { TrainingEnrolment } from './training-enrolment.entity.ts';
import type { TrainingEnrolmentRepository, YearOfTraining } from './training-enrolment.repository.ts';

/** 年度学时: of a year, against what the operator requires. */
export type TrainingHours = {
  readonly year: number;
  readonly hours: number;
  readonly continuing: number;
  readonly preService: number;
  /** Null while the operator sets nothing. */
  readonly required: number | null;
  readonly met: boolean | null;
};

/** 培训档案: what advisors were trained in; one statement for all that are asked for at once. */
export class TrainingRecordReader {
  readonly #scope: Pick<RequestScope, 'caller' | 'today' | 'trainingHoursAYear'>;
  readonly #enrolments: Loader<RecordId, TrainingEnrolment[]>;
  readonly #years = new Map<number, Loader<RecordId, YearOfTraining | undefined>>();
  readonly #rows: TrainingEnrolmentRepository;

  constructor(scope: RequestScope, rows: TrainingEnrolmentRepository) {
    this.#scope = scope;
    this.#rows = rows;
    this.#enrolments = rowsLoader(
      (advisors) => rows.listOf(advisors),
      ({ advisor }) => advisor,
    );
  }

  /** The latest session first. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async enrolmentsOf(advisor: Advisor): Promise<TrainingEnrolment[]> {
    this.#scope.caller.mayReach('client.read', advisor);
    return this.#enrolments.load(advisor.id);
  }

  /** Of what was passed, the latest first. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async certificatesOf(advisor: Advisor): Promise<TrainingEnrolment[]> {
    return (await this.enrolmentsOf(advisor)).filter(({ certificateNumber }) => certificateNumber);
  }

  /** Errors: SCOPE_MISSING, DIVISION_FORBIDDEN, INPUT_INVALID. */
  async hoursOf(advisor: Advisor, asked: number | null | undefined): Promise<TrainingHours> {
    const { caller, today, trainingHoursAYear: required } = this.#scope;
    caller.mayReach('client.read', advisor);
    const year = asked ?? Number(today.slice(0, 4));
    mustBeYear(year, today);
    const found = await this.#yearOf(year).load(advisor.id);
    const { continuing, preService } = found ?? { continuing: 0, preService: 0 };
    const hours = continuing + preService;
    return { year, hours, continuing, preService, required, met: required === null ? null : hours >= required };
  }

  #yearOf(year: number): Loader<RecordId, YearOfTraining | undefined> {
    const known = this.#years.get(year);
    if (known !== undefined) return known;
    const loader = rowLoader(
      (advisors: readonly RecordId[]) => this.#rows.sumHours(advisors, year),
      ({ advisor }) => advisor,
    );
    this.#years.set(year, loader);
    return loader;
  }
}

/** Errors: INPUT_INVALID. */
function mustBeYear(year: number, today: CalendarDate): void {
  const value = `${String(year).padStart(4, '0')}-06-30`;
  // A day in the middle of the year is plausible when the year is.
  if (!isCalendarDate(value) || !isPlausible(value, today))
    throw errors.refusedInput(['year'], 'DATE_TOO_FAR', { value: String(year) });
}
