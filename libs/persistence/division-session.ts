import { AsyncLocalStorage } from 'node:async_hooks';
import { type EntityManager, IsolationLevel } from '@mikro-orm/postgresql';
import { type DivisionCode, rangeOf } from '#divisions';
import { errors } from '#errors';
import { RolledBackError, isRolledBack } from './commit-failure.ts';
import { NoFreeConnectionError, isWaitInVain } from './no-free-connection.ts';
import { pipelineOf } from './pipeline.ts';
import { NOT_DELEGATED } from './row-security.ts';
import type { Session, SessionOptions } from './session.ts';

type Options = SessionOptions & {
  readonly open: Set<Session>;
  /** Hears of each work that the database answered to its end. */
  readonly onAnswer: () => void;
};

type Work<Result> = (em: EntityManager) => Promise<Result>;

/** The work that runs now, for work called from within it. */
type Running = {
  readonly session: DivisionSession;
  readonly em: EntityManager;
  readonly writes: boolean;
  over: boolean;
};

/** What PostgreSQL says when a policy refuses a row. */
const INSUFFICIENT = '42501';

/** A division that is none, and a range that holds nothing. Signed in it is all the same, and may add to the trail. */
const NO_ROWS = { 'app.division': '-', 'app.division_from': '', 'app.division_to': '' };

function boundsOf(division: DivisionCode) {
  const { from, to } = rangeOf(division);
  return { 'app.division': division, 'app.division_from': from, 'app.division_to': to };
}

const running = new AsyncLocalStorage<Running>();

/** A session bound to a division. Work waits its turn: one connection does one thing at a time. */
export class DivisionSession implements Session {
  readonly #root: EntityManager;
  readonly #division: DivisionCode | undefined;
  readonly #subject: string | undefined;
  readonly #grantedOnly: boolean;
  readonly #publishedOnly: boolean;
  readonly #open: Set<Session>;
  readonly #onAnswer: () => void;
  readonly #beforeCommit: Work<void>;
  readonly #delegated: readonly DivisionCode[];
  #turn: Promise<unknown> = Promise.resolve();
  #reading: EntityManager | undefined;
  #closed = false;

  /** The session stands in `open` while it holds a read transaction. */
  constructor(
    root: EntityManager,
    division: DivisionCode | undefined,
    {
      open,
      onAnswer,
      subject,
      grantedOnly = false,
      publishedOnly = false,
      beforeCommit = async () => {},
      delegated = [],
    }: Options,
  ) {
    this.#root = root;
    this.#division = division;
    this.#subject = subject;
    this.#grantedOnly = grantedOnly;
    this.#publishedOnly = publishedOnly;
    this.#open = open;
    this.#onAnswer = onAnswer;
    this.#beforeCommit = beforeCommit;
    this.#delegated = delegated;
  }

  async read<Result>(work: Work<Result>): Promise<Result> {
    const outer = this.#outerWork();
    if (outer !== undefined) return work(outer.em);
    return this.#inTurn(async () => {
      const em = (this.#reading ??= await this.#beginReading());
      try {
        return await this.#run(work, em, false);
      } catch (error) {
        // After a failed statement the transaction answers nothing more: the next read opens a new one.
        await this.#endReading();
        throw error;
      }
    });
  }

  async write<Result>(work: Work<Result>): Promise<Result> {
    const outer = this.#outerWork();
    if (outer !== undefined && !outer.writes) throw new TypeError('a write was begun within a read');
    if (outer !== undefined) return work(outer.em);
    return this.#inTurn(async () => {
      // First gives the read's connection back: requests that each hold one and wait for a second would wait for ever.
      await this.#endReading();
      const em = await this.#begin({});
      try {
        const result = await this.#run(work, em, true);
        // Everything else first: what is locked last is held shortest.
        if (hasEntities(em)) await em.flush();
        await this.#beforeCommit(em);
        await commit(em);
        return result;
      } catch (error) {
        await em.rollback().catch(() => {});
        throw isOfDelegated(error) ? errors.divisionDelegated() : error;
      }
    });
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#queue(() => this.#endReading());
  }

  /** Work of this session that the caller stands in, unless that work is over and its transaction gone. */
  #outerWork(): Running | undefined {
    const outer = running.getStore();
    return outer?.session === this && !outer.over ? outer : undefined;
  }

  async #run<Result>(work: Work<Result>, em: EntityManager, writes: boolean): Promise<Result> {
    const now: Running = { session: this, em, writes, over: false };
    try {
      const result = await running.run(now, () => work(em));
      this.#onAnswer();
      return result;
    } finally {
      now.over = true;
    }
  }

  async #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#division === undefined) throw errors.unauthenticated('NOT_SIGNED_IN');
    if (this.#closed) throw new TypeError('the session is closed');
    return this.#queue(work);
  }

  #queue<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#turn.then(work);
    this.#turn = result.catch(() => {});
    return result;
  }

  async #begin(options: TransactionOptions): Promise<EntityManager> {
    if (this.#division === undefined) throw errors.unauthenticated('NOT_SIGNED_IN');
    const bounds = this.#grantedOnly || this.#publishedOnly ? NO_ROWS : boundsOf(this.#division);
    const em = this.#root.fork();
    // Not by the entity manager, which would notify transaction listeners; none is registered.
    em.setTransactionContext(await beginOn(em, options));
    const settings = {
      ...bounds,
      ...(this.#subject !== undefined && { 'app.subject': this.#subject }),
      ...(this.#publishedOnly && { 'app.published': 'only' }),
      ...(this.#delegated.length > 0 && { 'app.delegated': `^(${this.#delegated.join('|')})` }),
    };
    const names = Object.keys(settings);
    // Not through the mapper, which would have the statement parsed each time.
    (await pipelineOf(em)).enqueue(
      `select ${names.map((name, i) => `set_config('${name}', $${i + 1}, true)`).join(', ')}`,
      Object.values(settings),
      { opens: true },
    );
    return em;
  }

  async #beginReading(): Promise<EntityManager> {
    const em = await this.#begin({ isolationLevel: IsolationLevel.REPEATABLE_READ, readOnly: true });
    this.#open.add(this);
    return em;
  }

  async #endReading(): Promise<void> {
    const em = this.#reading;
    this.#reading = undefined;
    if (em === undefined) return;
    this.#open.delete(this);
    // What was read is not written back.
    await commitOf(em).catch(async (error: unknown) => {
      // A read that was rolled back has lost nothing.
      if (!(error instanceof RolledBackError)) throw error;
      await em.rollback();
    });
  }
}

type TransactionOptions = { readonly isolationLevel?: IsolationLevel; readonly readOnly?: boolean };

/** Errors: NoFreeConnectionError. */
async function beginOn(em: EntityManager, options: TransactionOptions) {
  try {
    return await em.getConnection('write').begin(options);
  } catch (error) {
    throw isWaitInVain(error) ? new NoFreeConnectionError(options.readOnly !== true, error) : error;
  }
}

/** Whether the work left the entity manager something to look through for changes. */
function hasEntities(em: EntityManager): boolean {
  const known = em.getUnitOfWork();
  return known.getIdentityMap().keys().length + known.getPersistStack().size + known.getRemoveStack().size > 0;
}

/** Commits what was sent: unlike the entity manager's own, it looks for no changed entities. */
async function commitOf(em: EntityManager): Promise<void> {
  const transaction = em.getTransactionContext();
  if (transaction === undefined) throw new TypeError('no transaction was begun');
  await em.getConnection('write').commit(transaction);
  em.resetTransactionContext();
}

/** Errors: OUTCOME_UNKNOWN when the connection broke, so that the database may have committed. */
async function commit(em: EntityManager): Promise<void> {
  try {
    await commitOf(em);
  } catch (cause) {
    throw isRolledBack(cause) ? cause : errors.commitUnknown(cause);
  }
}

/** Whether the write was refused because its row lies where the owner delegated. */
function isOfDelegated(error: unknown): boolean {
  // With the commit it comes from the driver itself, else from the mapper.
  return (
    error instanceof Error &&
    'code' in error &&
    error.code === INSUFFICIENT &&
    error.message.includes(`"${NOT_DELEGATED}"`)
  );
}
