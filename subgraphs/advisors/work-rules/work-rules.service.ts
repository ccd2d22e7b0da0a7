import type { EntityManager } from '@mikro-orm/postgresql';
import { fieldsOf, record } from '#audit';
import { type DivisionCode, isWithin } from '#divisions';
import { type Outcome, errors } from '#errors';
import { recordIdFrom } from '#input';
import { type Loader, loaderOf, newRecordId } from '#persistence';
import type { RequestScope } from '#server';
import { mustBeOwn, write } from '#writes';
import type { QueryWorkRulesArgs, SetWorkRulesInput } from '../resolvers.generated.ts';
import type { Station } from '../stations/station.entity.ts';
import { WorkRules } from './work-rules.entity.ts';
import { type SetWorkRulesContent, setWorkRulesWrite } from './work-rules.input.ts';
import type { WorkRulesRepository } from './work-rules.repository.ts';

/** 工作规范: how stations work, and what their duties are (policy clause 四(二)). */
export class WorkRuleService {
  readonly #scope: RequestScope;
  readonly #rules: WorkRulesRepository;
  readonly #inForce: Loader<DivisionCode, WorkRules[]>;

  constructor(scope: RequestScope, rules: WorkRulesRepository) {
    this.#scope = scope;
    this.#rules = rules;
    this.#inForce = loaderOf(async (divisions) => {
      const begun = await rules.listBegun(divisions, scope.today);
      return divisions.map((division) => inForceIn(division, begun));
    });
  }

  /** Those that hold in a division today, of itself and of all above it, the nearest first. Errors: DIVISION_UNKNOWN, DIVISION_FORBIDDEN. */
  async listInForce({ in: division, kind }: QueryWorkRulesArgs): Promise<WorkRules[]> {
    const { caller } = this.#scope;
    caller.mayAnywhere('advisor.read');
    // Who is beneath a division reads what it says.
    if (!isWithin(caller.division, division)) caller.may('advisor.read', division);
    const rules = await this.#inForce.load(division);
    return rules.filter(({ stationKind }) => !kind || stationKind === kind);
  }

  /** Those that hold at a station that was read, as far as its own owner has them, the nearest first. */
  async listOf({ division, kind }: Station): Promise<WorkRules[]> {
    this.#scope.caller.mayReach('advisor.read', { division });
    const rules = await this.#inForce.load(division);
    return rules.filter(({ stationKind }) => stationKind === kind);
  }

  /** Says how the stations of a kind work from a day on. Errors: INPUT_INVALID, and those of every write. */
  set(input: SetWorkRulesInput): Promise<Outcome<WorkRules>> {
    return write(this.#scope, setWorkRulesWrite, input, {
      work: (em, content) => this.#set(em, content),
      recordOf: (kept) => kept,
      again: (id) => this.#writtenNow(id),
    });
  }

  async #set(em: EntityManager, content: SetWorkRulesContent): Promise<WorkRules> {
    const { caller, now, today } = this.#scope;
    const { division, stationKind, rules, duties } = content;
    mustBeOwn(caller, division, 'division');
    const kept = Object.assign(new WorkRules(), {
      id: newRecordId(division),
      division,
      stationKind,
      since: content.since ?? today,
      rules,
      duties,
      createdAt: now,
      createdBy: caller.subject,
    });
    await em.persist(kept).flush();
    record(em, { action: 'workRules.set', division, records: [kept.id], fields: fieldsOf(content) });
    return kept;
  }

  async #writtenNow(id: string): Promise<WorkRules> {
    const found = await this.#rules.find(recordIdFrom(id));
    if (found === null) throw errors.notFound('workRules', id);
    return found;
  }
}

/** Of each level and kind of station the latest, the nearest level first. Pure. */
export function inForceIn(division: DivisionCode, latestFirst: readonly WorkRules[]): WorkRules[] {
  const above = latestFirst.filter((one) => isWithin(division, one.division));
  const latest = Map.groupBy(above, (one) => `${one.division} ${one.stationKind}`);
  return [...latest.values()]
    .flatMap(([first]) => (first ? [first] : []))
    .toSorted((a, b) => b.division.length - a.division.length || (a.stationKind < b.stationKind ? -1 : 1));
}
