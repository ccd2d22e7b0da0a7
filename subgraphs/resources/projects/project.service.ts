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
import { isInside, shownAlone } from '#suppression';
import { write } from '#writes';
import { writtenBy } from '../audit.ts';
import { mustHold } from '../holdings/must-hold.ts';
import { offerPlaceOf } from '../offers/offer-place.ts';
import { entriesOf, libraryFigure } from '../library/library.figure.ts';
import { findEntry, mustKeepLibrary } from '../reach.ts';
import type { AddProjectInput, ChangeProjectInput, QueryProjectsArgs } from '../resolvers.generated.ts';
import { mustEndAfterStart } from '../term.ts';
import { Project } from './project.entity.ts';
import { type AddProjectContent, addProjectWrite, changeProjectWrite } from './project.input.ts';
import { projectList } from './project.list.ts';
import type { ProjectRepository } from './project.repository.ts';

const countedOf = ({ division, runsFrom: from, runsUntil: until }: Project) =>
  entriesOf('projects', { division, from, until });

/** 修改: in its place; the trail says who changed which fields and when. */
const projectChange: Change<Project, 'project'> = {
  action: 'project.change',
  kind: 'project',
  lock: (em, id) => em.findOne(Project, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }),
  authorize: (caller, { division }) => mustKeepLibrary(caller, division, 'project'),
  counted: { by: libraryFigure, entriesOf: countedOf },
  check: async (em, { area, runsFrom, runsUntil }, changed) => {
    mustEndAfterStart(['runsFrom', runsFrom], ['runsUntil', runsUntil], changed);
    if (changed.includes('area')) await mustHold(em, area, 'area');
  },
};

/** The project library (policy clause 二(四)). */
export class ProjectService {
  readonly #scope: RequestScope;
  readonly #projects: ProjectRepository;
  readonly #byId: Loader<RecordId, Project | undefined>;

  constructor(scope: RequestScope, projects: ProjectRepository, byId: Loader<RecordId, Project | undefined>) {
    this.#scope = scope;
    this.#projects = projects;
    this.#byId = byId;
  }

  /** Errors: ID_MALFORMED, NOT_FOUND. */
  async get(id: string): Promise<Project> {
    const project = await this.find(id);
    if (project === undefined) throw errors.notFound('project', id);
    return project;
  }

  /** Errors: ID_MALFORMED. */
  async find(value: unknown): Promise<Project | undefined> {
    const id = recordIdFrom(value);
    return findEntry(this.#scope.caller, id, (sought) => this.#byId.load(sought));
  }

  /** Errors: those of a list. */
  async list(args: QueryProjectsArgs): Promise<Connection<Project>> {
    this.#scope.caller.may('library.read', args.within);
    return readList(this.#scope, projectList, args);
  }

  /** How many take part; null for callers of another level where it is about too few people. */
  enrolled({ division, enrolled, capacity = null }: Project): number | null {
    const { caller } = this.#scope;
    const isOwn = caller.role !== 'partner' && caller.division === division;
    return isOwn || isInside(caller, division) ? enrolled : shownAlone(enrolled, capacity);
  }

  /** Adds a project of a provider. Errors: INPUT_INVALID, LIBRARY_WRONG_AUTHORITY, NOT_FOUND, and those of every write. */
  async add(input: AddProjectInput): Promise<Outcome<Project>> {
    return write(this.#scope, addProjectWrite, input, {
      work: (em, content) => this.#insert(em, content),
      recordOf: (project) => project,
      again: (id) => this.get(id),
    });
  }

  /** Changes a project. Errors: LIBRARY_WRONG_AUTHORITY, VERSION_CONFLICT, INPUT_INVALID, NOT_FOUND, and those of every write. */
  async change(input: ChangeProjectInput): Promise<Outcome<Project>> {
    return write(this.#scope, changeProjectWrite, input, {
      work: (em, content) => changeRecord(em, this.#scope, projectChange, content),
      recordOf: (project) => project,
      again: (id) => this.get(id),
    });
  }

  /** Errors: INPUT_INVALID, LIBRARY_WRONG_AUTHORITY, NOT_FOUND. */
  async #insert(em: EntityManager, content: AddProjectContent): Promise<Project> {
    const { idempotencyKey: _, ...offer } = content;
    const place = await offerPlaceOf(em, offer, this.#scope.caller);
    const id = newRecordId(place.division);
    record(em, { action: 'project.add', division: place.division, records: [id], fields: fieldsOf(content) });
    const inserted = await this.#projects.insert(em, {
      id,
      ...offer,
      ...place,
      results: null,
      ...writtenBy(this.#scope),
    });
    await addToFigure(em, libraryFigure, countedOf(inserted), this.#scope.today);
    return inserted;
  }
}
