import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '#audit';
import { mustBeAt } from '#changes';
import { type DivisionCode, type RecordId } from '#divisions';
import { type Outcome, errors } from '#errors';
import { type ReportedRow, allowedOn, recordKeyOf } from '#imports';
import { recordIdFrom } from '#input';
import { triggerJob } from '#jobs';
import { readList } from '#lists';
import { type Connection, newRecordId } from '#persistence';
import type { RequestScope } from '#server';
import { write } from '#writes';
import type {
  BeginImportInput,
  ImportKind,
  QueryImportsArgs,
  RunImportInput,
  StageImportRowsInput,
} from '../resolvers.generated.ts';
import { Import, ImportPart } from './import.entity.ts';
import { importErrors } from './import.errors.ts';
import {
  type BeginImportContent,
  type RunImportContent,
  type StageImportRowsContent,
  beginImportWrite,
  runImportWrite,
  stageImportRowsWrite,
} from './import.input.ts';
import { importKinds, importScopes, kindsFor, scopeOf } from './import-kinds.ts';
import { importList } from './import.list.ts';
import { findPart, forgetReports, lockImport, reportIn, stagePart } from './import.repository.ts';
import { runImportsJob } from './run-imports.job.ts';

/** 批量导入: rows are staged in parts, checked, and take effect by a job in the name of the person who imports them. */
export class ImportService {
  readonly #scope: RequestScope;

  constructor(scope: RequestScope) {
    this.#scope = scope;
  }

  /** What a file of the kind holds. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  describe(within: DivisionCode, name: string): ImportKind | null {
    const kind = importKinds.get(name);
    this.#scope.caller.may(scopeOf(name), within);
    if (kind === undefined) return null;
    const columns = Object.entries(kind.columns).map(([field, { explain, from, isRequired = false, ...column }]) => ({
      field,
      ...column,
      isRequired,
      explainZh: explain.zh,
      explainEn: explain.en,
      kind: from.kind,
      allowed: from.codes === undefined ? [] : allowedOn(from.codes, this.#scope.today),
    }));
    return { name, zh: kind.zh, en: kind.en, columns };
  }

  /** Errors: SCOPE_MISSING, NOT_FOUND, DIVISION_FORBIDDEN. */
  async get(id: string): Promise<Import> {
    const { caller, session } = this.#scope;
    caller.mayLookFor(importScopes, id);
    const found = await session.read((em) => em.findOne(Import, { id: recordIdFrom(id) }));
    if (found !== null) {
      caller.mayAnywhere(scopeOf(found.kind));
      return found;
    }
    caller.refuseUnseen(importScopes, id);
    throw errors.notFound('import', id);
  }

  /** Those of the kinds that the caller may import. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async list(args: QueryImportsArgs): Promise<Connection<Import>> {
    const { caller } = this.#scope;
    caller.may(importScopes, args.within);
    const asked = args.filter?.kinds;
    for (const kind of asked ?? []) caller.mayAnywhere(scopeOf(kind));
    return readList(this.#scope, importList, { ...args, filter: { ...args.filter, kinds: asked ?? kindsFor(caller) } });
  }

  countParts({ id }: Import): Promise<number> {
    return this.#scope.session.read((em) => em.count(ImportPart, { import: id }));
  }

  /** What became of the rows of a part; null where there is none, or nobody looked at it yet. */
  async reportOf({ id, kind, division }: Import, ordinal: number): Promise<ReportedRow[] | null> {
    const { caller, session, seals } = this.#scope;
    caller.may(scopeOf(kind), division);
    const part = await session.read((em) => findPart(em, id, ordinal));
    return part && reportIn(seals, part);
  }

  /** Errors: INPUT_INVALID, and those of every write. */
  begin(input: BeginImportInput): Promise<Outcome<Import>> {
    return write(this.#scope, beginImportWrite, input, {
      work: (em, content) => this.#begin(em, content),
      ...this.#written,
    });
  }

  /** Errors: INPUT_INVALID, NOT_FOUND, IMPORT_STATE_CONFLICT, and those of every write. */
  stage(input: StageImportRowsInput): Promise<Outcome<Import>> {
    return write(this.#scope, stageImportRowsWrite, input, {
      work: (em, content) => this.#stage(em, content),
      ...this.#written,
    });
  }

  /** Errors: INPUT_INVALID, NOT_FOUND, VERSION_CONFLICT, IMPORT_STATE_CONFLICT, and those of every write. */
  run(input: RunImportInput): Promise<Outcome<Import>> {
    return write(this.#scope, runImportWrite, input, {
      work: (em, content) => this.#run(em, content),
      ...this.#written,
    });
  }

  readonly #written = {
    recordOf: (one: Import) => one,
    again: (id: string): Promise<Import> => this.get(id),
  };

  async #begin(em: EntityManager, { division, kind, columns, rows }: BeginImportContent): Promise<Import> {
    const { caller, now } = this.#scope;
    const begun = Object.assign(new Import(), {
      id: newRecordId(division),
      division,
      kind,
      fields: columns,
      state: 'STAGING' as const,
      mode: 'KEEP' as const,
      effect: 'AS_REPORTED' as const,
      rows,
      staged: 0,
      ...NOTHING,
      ...this.#person(),
      createdAt: now,
      createdBy: caller.subject,
      updatedAt: now,
    });
    em.persist(begun);
    record(em, { action: 'import.begin', division, records: [begun.id], fields: ['columns', 'kind', 'rows'] });
    return begun;
  }

  async #stage(em: EntityManager, { import: id, part, rows }: StageImportRowsContent): Promise<Import> {
    const { seals, today, now } = this.#scope;
    const found = await this.#lock(em, id);
    const { kind: name, fields, division } = found;
    const kind = importKinds.get(name);
    if (kind === undefined) throw importErrors.of('INPUT_INVALID.NO_SUCH_IMPORT', { values: { value: name } });
    record(em, { action: 'import.stage', division, records: [id], fields: ['part', 'rows'] });
    if ((await em.count(ImportPart, { import: id, ordinal: part })) > 0) return found;
    await this.#mustBeKept(em, found);
    if (found.state !== 'STAGING') throw importErrors.of('IMPORT_STATE_CONFLICT', { path: ['input', 'import'] });
    const uneven = rows.findIndex(({ cells }) => cells.length !== fields.length);
    if (uneven >= 0) {
      const values = { count: rows[uneven]?.cells.length ?? 0, most: fields.length };
      throw errors.refusedInput(['input', 'rows', String(uneven), 'cells'], 'CELLS_MISSING', values);
    }
    const keys = rows.map(({ cells }) => recordKeyOf(kind, seals, { fields, cells, today }));
    stagePart(em, seals, found, { ordinal: part, rows, keys });
    found.updatedAt = now;
    return found;
  }

  async #run(em: EntityManager, { import: id, version, isDryRun, mode, effect }: RunImportContent): Promise<Import> {
    const { now } = this.#scope;
    const found = await this.#lock(em, id);
    if (found.state !== 'STAGING' && found.state !== 'CHECKED')
      throw importErrors.of('IMPORT_STATE_CONFLICT', { path: ['input', 'import'] });
    mustBeAt(found, version);
    const { staged, rows, division } = found;
    if (staged !== rows) throw errors.refusedInput(['input', 'import'], 'ROWS_MISSING', { count: staged, most: rows });
    await this.#mustBeKept(em, found);
    await forgetReports(em, id);
    const state = isDryRun ? ('CHECKING' as const) : ('RUNNING' as const);
    Object.assign(found, { state, mode, effect, ...NOTHING, ...this.#person(), updatedAt: now });
    await triggerJob(em, runImportsJob, { key: division, at: now });
    record(em, {
      action: isDryRun ? 'import.check' : 'import.run',
      division,
      records: [id],
      fields: ['effect', 'mode'],
    });
    return found;
  }

  /** In whose name it runs: who began an import is who runs it. Errors: SCOPE_MISSING, NOT_FOUND. */
  async #lock(em: EntityManager, id: RecordId): Promise<Import> {
    const { caller } = this.#scope;
    const found = await lockImport(em, id);
    if (found === undefined) throw errors.notFound('import', id, ['input', 'import']);
    caller.mayAnywhere(scopeOf(found.kind));
    if (found.createdBy === caller.subject) return found;
    throw errors.notFound('import', id, ['input', 'import']);
  }

  /** Errors: INPUT_INVALID where what was staged is there no longer. */
  async #mustBeKept(em: EntityManager, { id, staged }: Import): Promise<void> {
    if (staged > 0 && (await em.count(ImportPart, { import: id })) === 0)
      throw errors.refusedInput(['input', 'import'], 'ROWS_LAPSED');
  }

  #person() {
    const { role, division, scopes } = this.#scope.caller;
    return { role, runDivision: division, scopes: [...scopes] };
  }
}

const NOTHING = { created: 0, changed: 0, unchanged: 0, refused: 0 } as const;
