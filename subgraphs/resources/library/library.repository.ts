import type { CalendarDate } from '#calendar';
import type { DivisionCode } from '#divisions';
import type { Session } from '#persistence';

/** Entries of a division and everything beneath it, on one day. */
export type LibraryFigures = {
  readonly policies: number;
  readonly resources: number;
  readonly projects: number;
  readonly providers: number;
};

export class LibraryRepository {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  /** The figures of many divisions in one statement: what is in force, on offer or running on the day. */
  count(codes: readonly DivisionCode[], day: CalendarDate): Promise<(LibraryFigures & { code: DivisionCode })[]> {
    return this.#session.read((em) =>
      // A range of each library's index for each code.
      em.execute(
        `select asked.code, ${counted('policy', 'policies', 'in_force')}, ${counted('resource', 'resources', 'available')},
           ${counted('project', 'projects', 'runs')}, ${counted('provider', 'providers')}
         from unnest(array[?]::text[]) as asked (code) cross join (select ?::date as day) as today`,
        [codes, day],
      ),
    );
  }
}

/** A count of the table's rows at or beneath the code; of those open on the day when the table has such a period. */
function counted(table: string, name: string, period?: string): string {
  const open = period && ` and ${period}_from <= day and (${period}_until is null or ${period}_until >= day)`;
  return `(select count(*)::int from resources.${table}
    where division >= asked.code and division < asked.code || ':'${open ?? ''}) as ${name}`;
}
