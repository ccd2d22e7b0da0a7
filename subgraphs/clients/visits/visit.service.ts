import { isCalendarDate } from '#calendar';
import type { CursorKeys } from '#cursor';
import { type Outcome, errors } from '#errors';
import { mapNodes, readList } from '#lists';
import {
  type Connection,
  connectionOf,
  type Loader,
  mapLoader,
  pageArguments,
  rowLoader,
  rowsLoader,
} from '#persistence';
import type { RequestScope } from '#server';
import { write } from '#writes';

import type { ClientAnswer, VisitAnswer, VisitVersionAnswer } from '../answers.ts';
import type { ClientService } from '../clients/client.service.ts';
import type { Reach } from '../break-glass/reach.ts';
import type {
  ClientVisitsArgs,
  CorrectVisitInput,
  QueryVisitsArgs,
  RecordVisitInput,
  VisitWithdrawal,
  WithdrawVisitInput,
} from '../resolvers.generated.ts';
import { FoundBefore, type VisitVersion } from './visit-version.entity.ts';
import { correctVisit, recordVisit, withdrawVisit } from './visit-changes.ts';
import { SealedVisit, type Visit, type VisitNotes } from './visit.entity.ts';
import { correctVisitWrite, recordVisitWrite, withdrawVisitWrite } from './visit.input.ts';
import { visitList } from './visit.list.ts';
import { type VisitPosition, countVisits, findVersions, findVisits, listVisits } from './visit.repository.ts';

/** 走访: what was found when, as it is recorded and corrected. */
export class VisitService {
  readonly #scope: RequestScope;
  readonly #records: Pick<ClientService, 'together'>;
  readonly #reach: Reach;
  readonly #visits: Loader<string, Visit | undefined>;
  readonly #versions: Loader<string, VisitVersion[]>;
  readonly #counts: Loader<string, number | undefined>;
  readonly #notes = new WeakMap<VisitAnswer, VisitNotes>();
  readonly #pages = new Map<string, Loader<string, Visit[]>>();

  constructor(scope: RequestScope, reach: Reach, records: Pick<ClientService, 'together'>) {
    this.#records = records;
    this.#scope = scope;
    this.#reach = reach;
    this.#visits = rowLoader(
      (ids) => reach.rows(ids, findVisits),
      ({ id }) => id,
    );
    this.#versions = rowsLoader(
      (ids) => reach.rows(ids, findVersions),
      ({ visit }) => visit,
    );
    this.#counts = mapLoader(
      async (clients) => new Map(await reach.rows(clients, async (em, ids) => [...(await countVisits(em, ids))])),
    );
  }

  /** Errors: NOT_FOUND, SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async get(id: string): Promise<VisitAnswer> {
    const visit = await this.find(id);
    if (visit === undefined) throw errors.notFound('visit', id);
    return visit;
  }

  /** Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async find(id: string): Promise<VisitAnswer | undefined> {
    const visit = await this.#reach.find('client.read', 'visit', id, (sought) => this.#visits.load(sought));
    return visit && answerOf(visit);
  }

  /** Visits at or beneath a division. Errors: those of a list, SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async listWithin(args: QueryVisitsArgs): Promise<Connection<VisitAnswer>> {
    this.#scope.caller.may('client.read', args.within);
    return mapNodes(await readList(this.#scope, visitList, args), answerOf);
  }

  /** A client's visits but those withdrawn, the latest first. Errors: PAGE_SIZE_INVALID, CURSOR_INVALID, SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async list(client: ClientAnswer, { first, after }: ClientVisitsArgs): Promise<Connection<VisitAnswer>> {
    await this.#reach.mayRead('client', client, 'visits');
    const page = pageArguments({ first: first ?? null, after: after ?? null }, ['string', 'string']);
    // Those of records that were merged into this one among them.
    const ids = await this.#records.together(client);
    const loader = this.#page(page.limit, page.keys);
    const pages = await Promise.all(ids.map((id) => loader.load(id)));
    const rows = pages
      .flat()
      .toSorted(latestFirst)
      .slice(0, page.limit + 1);
    const count = async (): Promise<number> => {
      const counts = await Promise.all(ids.map((id) => this.#counts.load(id)));
      return counts.reduce<number>((sum, each) => sum + (each ?? 0), 0);
    };
    return connectionOf(rows.map(answerOf), page, ({ visitedOn, id }) => [visitedOn, id], count);
  }

  /** What a visit said before its corrections, the latest first. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async earlierVersions({ id, client: { division } }: VisitAnswer): Promise<VisitVersionAnswer[]> {
    await this.#reach.mayRead('visit', { id, division }, 'earlierVersions');
    const versions = await this.#versions.load(id);
    return versions.map((version) => {
      const { notes, nextStepOn } = FoundBefore.open(this.#scope.seals, version);
      return { ...version, ...notes, photos: notes?.photos ?? [], nextStepOn, advisor: advisorOf(version.advisor) };
    });
  }

  /** That a visit was taken back, when, by whom and why; null while it stands. */
  withdrawal({ id, withdrawnAt, withdrawnBy, withdrawalReason }: VisitAnswer): VisitWithdrawal | null {
    if (!withdrawnAt || !withdrawnBy) return null;
    const { withdrawalReason: reason } = SealedVisit.open(this.#scope.seals, { id, withdrawalReason });
    return { at: withdrawnAt, by: withdrawnBy, reason };
  }

  /** What a visit says that may be read; opened once, when any of it is asked for. */
  noted<Field extends keyof VisitNotes>(visit: VisitAnswer, field: Field): VisitNotes[Field] | null {
    const notes = this.#notes.get(visit) ?? SealedVisit.open(this.#scope.seals, visit).notes;
    if (notes === null) return null;
    this.#notes.set(visit, notes);
    return notes[field] ?? null;
  }

  /** Records a visit and settles the month's duty, in one transaction. Errors: NOT_FOUND, CLIENT_NOT_ACTIVE, VISIT_IN_FUTURE, INPUT_INVALID, ADVISOR_NOT_TOLD, and those of every write. */
  record(input: RecordVisitInput): Promise<Outcome<VisitAnswer>> {
    return write(this.#scope, recordVisitWrite, input, {
      work: async (em, content) => answerOf(await recordVisit(em, content, this.#stamp(), this.#scope.caller)),
      ...this.#written,
    });
  }

  /** Corrects a visit as a new version and settles the months concerned, in one transaction. Errors: NOT_FOUND, SUBJECT_ERASED, VISIT_WITHDRAWN, VERSION_CONFLICT, VISIT_IN_FUTURE, INPUT_INVALID, and those of every write. */
  correct(input: CorrectVisitInput): Promise<Outcome<VisitAnswer>> {
    return write(this.#scope, correctVisitWrite, input, {
      work: async (em, content) => answerOf(await correctVisit(em, content, this.#stamp(), this.#scope.caller)),
      ...this.#written,
    });
  }

  /** Withdraws a visit and settles the month's duty, in one transaction. Errors: NOT_FOUND, SUBJECT_ERASED, VISIT_WITHDRAWN, VERSION_CONFLICT, INPUT_INVALID, and those of every write. */
  withdraw(input: WithdrawVisitInput): Promise<Outcome<VisitAnswer>> {
    return write(this.#scope, withdrawVisitWrite, input, {
      work: async (em, content) => answerOf(await withdrawVisit(em, content, this.#stamp())),
      ...this.#written,
    });
  }

  readonly #written = {
    recordOf: (visit: VisitAnswer) => visit,
    again: async (id: string): Promise<VisitAnswer> => {
      const [visit] = await this.#scope.session.read((em) => findVisits(em, [id]));
      if (visit === undefined) throw errors.notFound('visit', id);
      return answerOf(visit);
    },
  };

  #stamp() {
    const { now, today, caller, seals } = this.#scope;
    return { now, today, subject: caller.subject, seals };
  }

  /** Pages of the same size and position are read together for all clients. */
  #page(limit: number, keys: CursorKeys | undefined): Loader<string, Visit[]> {
    const key = JSON.stringify([limit, keys]);
    const known = this.#pages.get(key);
    if (known !== undefined) return known;
    const after = positionOf(keys);
    const page = rowsLoader(
      (clients: readonly string[]) => this.#reach.rows(clients, (em, ids) => listVisits(em, ids, limit + 1, after)),
      ({ client }) => client,
    );
    this.#pages.set(key, page);
    return page;
  }
}

function latestFirst(a: Visit, b: Visit): number {
  const [one, other] = [`${a.visitedOn} ${a.id}`, `${b.visitedOn} ${b.id}`];
  return one < other ? 1 : one > other ? -1 : 0;
}

function positionOf(keys: CursorKeys | undefined): VisitPosition | undefined {
  if (keys === undefined) return undefined;
  const [visitedOn, id] = keys;
  if (!isCalendarDate(visitedOn) || typeof id !== 'string') throw errors.cursorInvalid();
  return { visitedOn, id };
}

function answerOf({ client, division, advisor, ...visit }: Visit): VisitAnswer {
  return {
    ...visit,
    client: { id: client, division: { code: division } },
    advisor: advisorOf(advisor),
  };
}

function advisorOf(id: string | null | undefined) {
  return id === null || id === undefined ? null : { id };
}
