import type { EntityManager } from '@mikro-orm/postgresql';
import { accountForUnmasking, fieldsOf, record } from '#audit';
import { GraphError, errors } from '#errors';
import type { Decided, ImportMode, ReadRow, RowWriter } from '#imports';
import { addTokens } from '#lists';
import { columnsOf } from '#marks';
import { insertRows } from '#persistence';
import type { ActingScope } from '#server';
import { REFUSED_BY_COMPARING } from '#subject-rights';
import { countPlace } from '#workflows';
import { recountDivisions } from '../coverage/coverage.repository.ts';
import type { FilingChange } from '../filings/filing-change.entity.ts';
import { findWaiting } from '../filings/filing-changes.ts';
import { FilingStepSchema } from '../filings/filing-step.entity.ts';
import { filingItemOf, filingStepOf } from '../filings/filing-steps.ts';
import { filingsFigure } from '../filings/filings.figure.ts';
import type { Station } from '../stations/station.entity.ts';
import { lockStations, stationFaults } from '../stations/stations-of-rows.ts';
import type { ChangeAdvisorContent } from './advisor-change.input.ts';
import { AdvisorChangeService, mustBeChangeable } from './advisor-change.service.ts';
import { Advisor, AdvisorSchema } from './advisor.entity.ts';
import { advisorList } from './advisor.list.ts';
import { AdvisorRepository } from './advisor.repository.ts';
import { draftOf } from './draft.ts';
import { comparedByNumber } from './naming.ts';
import { PostingSchema } from './posting.entity.ts';
import { postingOf } from './postings.ts';
import { type RegisterAdvisorContent, documentIn } from './registration.input.ts';
import { changeOf } from './row-change.ts';
import { lookupOf } from './sealed-advisor.ts';

type Row = ReadRow<RegisterAdvisorContent>;
type Found = Pick<Advisor, 'id' | 'division'>;
type Drafted = { readonly draft: ReturnType<typeof draftOf>; readonly station: Station };
type Made = Drafted & { readonly content: RegisterAdvisorContent };

/** Rows of an import, each an advisor who is registered or, of who is registered already, changed. */
export class AdvisorRows implements RowWriter<RegisterAdvisorContent> {
  readonly #em: EntityManager;
  readonly #scope: ActingScope;
  readonly #advisors: AdvisorRepository;
  readonly #drafts = new Map<number, Drafted>();
  readonly #changes = new Map<number, ChangeAdvisorContent>();

  constructor(em: EntityManager, scope: ActingScope) {
    this.#em = em;
    this.#scope = scope;
    this.#advisors = new AdvisorRepository(scope.session, scope.seals);
  }

  /** Errors of rows: NOT_FOUND, DIVISION_FORBIDDEN, INPUT_INVALID, FILING_STATE_CONFLICT, UNMASK_LIMIT. */
  async decide(rows: readonly Row[], mode: ImportMode): Promise<readonly Decided<RegisterAdvisorContent>[]> {
    this.#scope.caller.mayAnywhere('advisor.register');
    const ids = rows.map(({ content }) => content.station);
    const stations = await lockStations(this.#em, { id: { $in: ids } });
    const { known, others, waiting } = await this.#readRegistered(rows, mode);
    const limit = await this.#account([...others.values()]);
    return rows.map((row) => {
      const station = stations.get(row.content.station);
      const faults = stationFaults(this.#scope.caller, station, row.content.station);
      if (others.has(row.row))
        faults.push(limit ?? errors.refusedInput(documentIn(row.content).path, 'REGISTERED_ALREADY'));
      if (station === undefined || faults.length > 0) return { ...row, outcome: 'REFUSED', errors: faults };
      const advisor = known.get(row.row);
      if (advisor !== undefined) return this.#decideKnown(row, advisor, waiting.get(advisor.id) ?? [], mode);
      const draft = draftOf(this.#scope, row.content, documentIn(row.content).document, station);
      this.#drafts.set(row.row, { draft, station });
      return { ...row, outcome: 'CREATED', record: draft.id };
    });
  }

  async write(decided: readonly Decided<RegisterAdvisorContent>[]): Promise<void> {
    const made = decided.flatMap(({ row, content }) => {
      const one = this.#drafts.get(row);
      return one === undefined ? [] : [{ ...one, content }];
    });
    if (made.length > 0) await this.#register(made);
    const service = new AdvisorChangeService(this.#scope, this.#advisors, () => {});
    for (const { row } of decided) {
      const change = this.#changes.get(row);
      if (change !== undefined) await service.changeWithin(this.#em, change);
    }
  }

  /** Who is registered with the documents of rows: the same person, whom the caller sees, or somebody else. */
  async #readRegistered(rows: readonly Row[], mode: ImportMode) {
    const lookupIn = ({ content }: Row): string => lookupOf(this.#scope.seals, documentIn(content).document);
    const lookups = new Map(rows.map((row) => [row, lookupIn(row)]));
    const found = await this.#advisors.findAllRegistered(this.#em, [...lookups.values()]);
    const ids = [...found.values()].map(({ id }) => id);
    const seen = new Map((await this.#em.find(Advisor, { id: { $in: ids } })).map((one) => [one.id, one]));
    const known = new Map<number, Advisor>();
    const others = new Map<number, Found>();
    for (const row of rows) {
      const one = found.get(lookups.get(row) ?? '');
      const advisor = one && seen.get(one.id);
      // Who knows the name besides learns nothing of a number.
      if (advisor?.name === row.content.name) known.set(row.row, advisor);
      else if (one !== undefined) others.set(row.row, one);
    }
    const changed = mode === 'KEEP' ? [] : [...known.values()].map(({ id }) => id);
    return { known, others, waiting: Map.groupBy(await findWaiting(this.#em, changed), ({ advisor }) => advisor) };
  }

  /** Accounts for those of whom a refusal tells that they are registered, as seen unmasked. The limit, where it is reached. */
  async #account(others: readonly Found[]): Promise<GraphError | undefined> {
    if (others.length === 0) return undefined;
    const { caller, now, unmaskLimits: limits } = this.#scope;
    const acts = others.map((one) => ({ ...comparedByNumber(one), reason: REFUSED_BY_COMPARING }));
    try {
      await accountForUnmasking(this.#em, { subject: caller.subject, now, limits }, acts);
      return undefined;
    } catch (error) {
      if (!(error instanceof GraphError)) throw error;
      for (const act of acts) record(this.#em, act);
      return error;
    }
  }

  #decideKnown(
    row: Row,
    advisor: Advisor,
    waiting: readonly FilingChange[],
    mode: ImportMode,
  ): Decided<RegisterAdvisorContent> {
    const { id } = advisor;
    const found = mode === 'KEEP' ? undefined : changeOf(advisor, waiting, row.content, mode);
    if (found === undefined) return { ...row, outcome: 'UNCHANGED', record: id };
    try {
      mustBeChangeable(advisor, found.change, found.filed, this.#scope.now);
    } catch (error) {
      if (error instanceof GraphError) return { ...row, outcome: 'REFUSED', errors: [error] };
      throw error;
    }
    this.#changes.set(row.row, found.change);
    return { ...row, outcome: 'CHANGED', record: id };
  }

  /** Writes what `registerAdvisor` writes of one, a statement a table. */
  async #register(made: readonly Made[]): Promise<void> {
    const em = this.#em;
    const { today } = this.#scope;
    const drafts = made.map(({ draft, station }) => ({ ...draft, stations: [station.id] }));
    const postings = made.map(({ draft, station }) => postingOf(draft, station, today));
    const steps = drafts.map((draft) => filingStepOf(draft, null, null, this.#scope));
    await insertRows(
      em,
      'advisors.advisor',
      drafts.map((row) => columnsOf(AdvisorSchema, row)),
    );
    await insertRows(
      em,
      'advisors.posting',
      postings.map((row) => columnsOf(PostingSchema, row)),
    );
    await insertRows(
      em,
      'advisors.filing_step',
      steps.map((row) => columnsOf(FilingStepSchema, row)),
    );
    await addTokens(em, advisorList, drafts);
    await recountDivisions(em, [...new Set(drafts.map(({ division }) => division))], today);
    await countPlace(em, filingsFigure, today, ...drafts.map((draft) => ({ after: filingItemOf(draft) })));
    for (const { draft, content } of made) {
      const { id, division } = draft;
      record(em, { action: 'advisor.register', division, records: [id], fields: fieldsOf(content) });
    }
  }
}
