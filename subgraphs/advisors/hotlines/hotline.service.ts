import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { findRecord } from '#access';
import { fieldsOf, record } from '#audit';
import { type Change, changeRecord } from '#changes';
import { type RecordId, ancestorsOf, isWithin } from '#divisions';
import { type Outcome, errors } from '#errors';
import { recordIdFrom } from '#input';
import { type Measured, readList } from '#lists';
import { type Connection, newRecordId } from '#persistence';
import type { RequestScope } from '#server';
import { mustBeOwn, write } from '#writes';
import type {
  AddHotlineInput,
  ChangeHotlineInput,
  QueryHotlinesArgs,
  QueryPublishedHotlinesArgs,
} from '../resolvers.generated.ts';
import { Hotline } from './hotline.entity.ts';
import { type AddHotlineContent, addHotlineWrite, changeHotlineWrite } from './hotline.input.ts';
import { hotlineList } from './hotline.list.ts';

const hotlineChange: Change<Hotline, 'hotline'> = {
  action: 'hotline.change',
  kind: 'hotline',
  lock: (em, id) => em.findOne(Hotline, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }),
  authorize: (caller, { division }) => mustBeOwn(caller, division, 'hotline'),
  check: (_, { since, until }) => {
    if (until && until < since)
      throw errors.refusedInput(['input', 'until'], 'DATE_BEFORE', { value: until, first: since });
  },
};

/** 监督热线: the numbers that each level publishes for complaints (policy clause 五(四)). */
export class HotlineService {
  readonly #scope: RequestScope;

  constructor(scope: RequestScope) {
    this.#scope = scope;
  }

  /** Those of a division and of all above it, as far as this owner has them, that are open today: the nearest first. Errors: DIVISION_FORBIDDEN. */
  async list({ within }: QueryHotlinesArgs): Promise<Hotline[]> {
    const { caller, session, today } = this.#scope;
    caller.mayAnywhere(['station.read', 'advisor.read']);
    // Who is beneath a division reads what it publishes.
    if (!isWithin(caller.division, within)) caller.may(['station.read', 'advisor.read'], within);
    const levels = [within, ...ancestorsOf(within)];
    const open = await session.read((em) =>
      em.find(
        Hotline,
        { division: { $in: levels }, since: { $lte: today }, $or: [{ until: null }, { until: { $gte: today } }] },
        { orderBy: { id: 'asc' } },
      ),
    );
    return open.toSorted((a, b) => b.division.length - a.division.length);
  }

  /** Errors: ID_MALFORMED, NOT_FOUND. */
  async get(value: string): Promise<Hotline> {
    const { caller, session } = this.#scope;
    const load = async (id: RecordId) => (await session.read((em) => em.findOne(Hotline, { id }))) ?? undefined;
    const hotline = await findRecord(caller, 'advisor.read', recordIdFrom(value), load);
    if (hotline === undefined) throw errors.notFound('hotline', value);
    return hotline;
  }

  /** Whatever a division and those beneath it published. Errors: those of a list. */
  async listPublished(args: QueryPublishedHotlinesArgs): Promise<Connection<Hotline>> {
    const { caller, today } = this.#scope;
    caller.may('advisor.read', args.within);
    const isOpen = args.filter?.open ?? null;
    const open: Measured | null = isOpen === null ? null : { isMet: isOpen, by: [today, today] };
    return readList(this.#scope, hotlineList, { ...args, filter: { open } });
  }

  /** Errors: INPUT_INVALID, and those of every write. */
  add(input: AddHotlineInput): Promise<Outcome<Hotline>> {
    return write(this.#scope, addHotlineWrite, input, {
      work: (em, content) => this.#add(em, content),
      recordOf: (hotline) => hotline,
      again: (id) => this.#writtenNow(id),
    });
  }

  /** Errors: NOT_FOUND, VERSION_CONFLICT, INPUT_INVALID, and those of every write. */
  change(input: ChangeHotlineInput): Promise<Outcome<Hotline>> {
    return write(this.#scope, changeHotlineWrite, input, {
      work: (em, content) => changeRecord(em, this.#scope, hotlineChange, content),
      recordOf: (hotline) => hotline,
      again: (id) => this.#writtenNow(id),
    });
  }

  async #add(em: EntityManager, content: AddHotlineContent): Promise<Hotline> {
    const { caller, now } = this.#scope;
    const { idempotencyKey: _, division, ...published } = content;
    mustBeOwn(caller, division, 'division');
    const by = { createdAt: now, createdBy: caller.subject, updatedAt: now, updatedBy: caller.subject };
    const hotline = em.create(Hotline, { id: newRecordId(division), division, ...published, ...by });
    await em.persist(hotline).flush();
    record(em, { action: 'hotline.add', division, records: [hotline.id], fields: fieldsOf(content) });
    return hotline;
  }

  async #writtenNow(id: string): Promise<Hotline> {
    const found = await this.#scope.session.read((em) => em.findOne(Hotline, { id: recordIdFrom(id) }));
    if (found === null) throw errors.notFound('hotline', id);
    return found;
  }
}
