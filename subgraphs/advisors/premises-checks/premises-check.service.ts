import type { EntityManager } from '@mikro-orm/postgresql';
import { findRecord } from '#access';
import { fieldsOf, record } from '#audit';
import type { RecordId } from '#divisions';
import { type Outcome, errors } from '#errors';
import { filledOf, findScore, getVersion } from '#forms';
import { recordIdFrom } from '#input';
import { readList } from '#lists';
import { type Connection, newRecordId } from '#persistence';
import type { RequestScope } from '#server';
import { write } from '#writes';
import { askFollowUps, endFollowUps } from '../follow-ups/ask-follow-ups.ts';
import type { CheckPremisesInput, QueryPremisesChecksArgs } from '../resolvers.generated.ts';
import { recountChecks } from '../coverage/coverage.repository.ts';
import { lockStationOpenOn } from '../stations/station-change.ts';
import type { Station } from '../stations/station.entity.ts';
import { PremisesCheck } from './premises-check.entity.ts';
import { type CheckPremisesContent, checkPremisesWrite } from './premises-check.input.ts';
import { premisesCheckList } from './premises-check.list.ts';
import type { PremisesCheckRepository } from './premises-check.repository.ts';
import { premisesForm } from './premises.form.ts';

type PageOfStation = { readonly first?: number | null | undefined; readonly after?: string | null | undefined };

/** 站点场所检查: how the places of stations are found. */
export class PremisesCheckService {
  readonly #scope: RequestScope;
  readonly #checks: PremisesCheckRepository;

  constructor(scope: RequestScope, checks: PremisesCheckRepository) {
    this.#scope = scope;
    this.#checks = checks;
  }

  /** Errors: ID_MALFORMED, NOT_FOUND. */
  async get(value: string): Promise<PremisesCheck> {
    const id = recordIdFrom(value);
    const load = async (sought: RecordId) => (await this.#checks.findMany([sought]))[0];
    const check = await findRecord(this.#scope.caller, 'advisor.read', id, load);
    if (check === undefined) throw errors.notFound('premisesCheck', value);
    return check;
  }

  /** The latest first. Errors: those of a list. */
  async list(args: QueryPremisesChecksArgs): Promise<Connection<PremisesCheck>> {
    this.#scope.caller.may('advisor.read', args.within);
    return readList(this.#scope, premisesCheckList, args);
  }

  /** Those of a station, the latest first. Errors: those of a list. */
  listOf({ id, division }: Station, page: PageOfStation): Promise<Connection<PremisesCheck>> {
    return this.list({ ...page, within: division, filter: { stations: [id] } });
  }

  /** Records how the place was found. Errors: NOT_FOUND, FORM_VERSION_OLD, INPUT_INVALID, and those of every write. */
  check(input: CheckPremisesInput): Promise<Outcome<PremisesCheck>> {
    return write(this.#scope, checkPremisesWrite, input, {
      work: (em, content) => this.#check(em, content),
      recordOf: (check) => check,
      again: (id) => this.get(id),
    });
  }

  async #check(em: EntityManager, content: CheckPremisesContent): Promise<PremisesCheck> {
    const { station: id, checkedOn, inspector } = content;
    const { caller, now, today } = this.#scope;
    const station = await lockStationOpenOn(em, caller, 'station.check', id, { checkedOn });
    const { division } = station;
    const filled = filledOf(premisesForm, content.form, checkedOn);
    const check = Object.assign(new PremisesCheck(), {
      id: newRecordId(division),
      station: id,
      division,
      checkedOn,
      inspector,
      formVersion: filled.version,
      answers: filled.answers,
      points: findScore(getVersion(premisesForm, filled.version), filled.answers)?.points ?? 0,
      createdAt: now,
      createdBy: caller.subject,
    });
    await this.#checks.insert(em, check);
    if (check.latest) station.uncheckedSince = checkedOn;
    await em.flush();
    // One of an earlier day says what was so then: what is to be done, the later one says.
    if (check.latest) {
      const about = { form: premisesForm, station: id, division };
      await endFollowUps(em, this.#scope, { ...about, on: checkedOn });
      await askFollowUps(em, today, { ...about, record: check.id, filled });
    }
    record(em, { action: 'station.check', division, records: [check.id, id], fields: fieldsOf(content) });
    await recountChecks(em, [division], today);
    return check;
  }
}
