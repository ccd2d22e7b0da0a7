import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { fieldsOf, record } from '#audit';
import { type Change, changeRecord } from '#changes';
import type { RecordId } from '#divisions';
import { type Outcome, errors } from '#errors';
import { addToFigure } from '#figures';
import { recordIdFrom } from '#input';
import { readList } from '#lists';
import { type Connection, type Loader, newRecordId } from '#persistence';
import type { RequestScope } from '#server';
import { write } from '#writes';
import { writtenBy } from '../audit.ts';
import { mustHold } from '../holdings/must-hold.ts';
import { offerPlaceOf } from '../offers/offer-place.ts';
import { entriesOf, libraryFigure } from '../library/library.figure.ts';
import { findEntry, mustKeepLibrary } from '../reach.ts';
import type { AddResourceInput, ChangeResourceInput, QueryResourcesArgs } from '../resolvers.generated.ts';
import { mustEndAfterStart } from '../term.ts';
import { Resource } from './resource.entity.ts';
import { type AddResourceContent, addResourceWrite, changeResourceWrite } from './resource.input.ts';
import { resourceList } from './resource.list.ts';
import type { ResourceRepository } from './resource.repository.ts';

const countedOf = ({ division, availableFrom: from, availableUntil: until }: Resource) =>
  entriesOf('resources', { division, from, until });

/** 修改: in its place; the trail says who changed which fields and when. */
const resourceChange: Change<Resource, 'resource'> = {
  action: 'resource.change',
  kind: 'resource',
  lock: (em, id) => em.findOne(Resource, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }),
  authorize: (caller, { division }) => mustKeepLibrary(caller, division, 'resource'),
  counted: { by: libraryFigure, entriesOf: countedOf },
  check: async (em, { area, availableFrom, availableUntil }, changed) => {
    mustEndAfterStart(['availableFrom', availableFrom], ['availableUntil', availableUntil], changed);
    if (changed.includes('area')) await mustHold(em, area, 'area');
  },
};

/** The resource library (policy clause 二(四)). */
export class ResourceService {
  readonly #scope: RequestScope;
  readonly #resources: ResourceRepository;
  readonly #byId: Loader<RecordId, Resource | undefined>;

  constructor(scope: RequestScope, resources: ResourceRepository, byId: Loader<RecordId, Resource | undefined>) {
    this.#scope = scope;
    this.#resources = resources;
    this.#byId = byId;
  }

  /** Errors: ID_MALFORMED, NOT_FOUND. */
  async get(id: string): Promise<Resource> {
    const resource = await this.find(id);
    if (resource === undefined) throw errors.notFound('resource', id);
    return resource;
  }

  /** Errors: ID_MALFORMED. */
  async find(value: unknown): Promise<Resource | undefined> {
    const id = recordIdFrom(value);
    return findEntry(this.#scope.caller, id, (sought) => this.#byId.load(sought));
  }

  /** Errors: those of a list. */
  async list(args: QueryResourcesArgs): Promise<Connection<Resource>> {
    this.#scope.caller.may('library.read', args.within);
    return readList(this.#scope, resourceList, args);
  }

  /** Adds a resource of a provider. Errors: INPUT_INVALID, LIBRARY_WRONG_AUTHORITY, NOT_FOUND, and those of every write. */
  async add(input: AddResourceInput): Promise<Outcome<Resource>> {
    return write(this.#scope, addResourceWrite, input, {
      work: (em, content) => this.#insert(em, content),
      recordOf: (resource) => resource,
      again: (id) => this.get(id),
    });
  }

  /** Changes a resource. Errors: LIBRARY_WRONG_AUTHORITY, VERSION_CONFLICT, INPUT_INVALID, NOT_FOUND, and those of every write. */
  async change(input: ChangeResourceInput): Promise<Outcome<Resource>> {
    return write(this.#scope, changeResourceWrite, input, {
      work: (em, content) => changeRecord(em, this.#scope, resourceChange, content),
      recordOf: (resource) => resource,
      again: (id) => this.get(id),
    });
  }

  /** Errors: INPUT_INVALID, LIBRARY_WRONG_AUTHORITY, NOT_FOUND. */
  async #insert(em: EntityManager, content: AddResourceContent): Promise<Resource> {
    const { idempotencyKey: _, ...offer } = content;
    const place = await offerPlaceOf(em, offer, this.#scope.caller);
    const id = newRecordId(place.division);
    record(em, { action: 'resource.add', division: place.division, records: [id], fields: fieldsOf(content) });
    const inserted = await this.#resources.insert(em, { id, ...offer, ...place, ...writtenBy(this.#scope) });
    await addToFigure(em, libraryFigure, countedOf(inserted), this.#scope.today);
    return inserted;
  }
}
