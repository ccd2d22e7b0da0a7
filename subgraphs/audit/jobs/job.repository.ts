import type { Session } from '#persistence';

/** Jobs in the database. */
export class JobRepository {
  readonly #session: Session;
  #paused: Promise<ReadonlySet<string>> | undefined;

  constructor(session: Session) {
    this.#session = session;
  }

  /** The names of those that are paused, with all their keys; read once a request. */
  listPaused(): Promise<ReadonlySet<string>> {
    this.#paused ??= this.#session.read(async (em) => {
      // The row of the job as a whole says it.
      const rows = await em.execute<{ name: string }[]>(`select name from audit.job where key = '' and paused`);
      return new Set(rows.map(({ name }) => name));
    });
    return this.#paused;
  }
}
