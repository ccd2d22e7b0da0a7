import type { EntityManager } from '@mikro-orm/postgresql';
import { findRecord } from '#access';
import { fieldsOf, record } from '#audit';
import { type Outcome, errors } from '#errors';
import { addToFigure } from '#figures';
import { filledOf } from '#forms';
import { recordIdFrom } from '#input';
import { readList } from '#lists';
import { type Connection, newRecordId } from '#persistence';
import type { RequestScope } from '#server';
import { write } from '#writes';
import { askFollowUps } from '../follow-ups/ask-follow-ups.ts';
import type { QueryServiceRecordsArgs, RecordServiceInput } from '../resolvers.generated.ts';
import { lockStationOpenOn } from '../stations/station-change.ts';
import { ServiceRecord } from './service-record.entity.ts';
import { serviceRecordForm } from './service-record.form.ts';
import { type RecordServiceContent, recordServiceWrite } from './service-record.input.ts';
import { serviceRecordList } from './service-record.list.ts';
import type { ServiceRecordRepository } from './service-record.repository.ts';
import { entryOf, serviceRecordsFigure } from './service-records.figure.ts';

/** 窗口服务记录: what stations did for those who asked (policy clause 四(二)). */
export class ServiceRecordService {
  readonly #scope: RequestScope;
  readonly #records: ServiceRecordRepository;

  constructor(scope: RequestScope, records: ServiceRecordRepository) {
    this.#scope = scope;
    this.#records = records;
  }

  /** Errors: ID_MALFORMED, NOT_FOUND. */
  async get(value: string): Promise<ServiceRecord> {
    const id = recordIdFrom(value);
    const load = async (sought: typeof id) => (await this.#records.find(sought)) ?? undefined;
    const found = await findRecord(this.#scope.caller, 'advisor.read', id, load);
    if (found === undefined) throw errors.notFound('serviceRecord', value);
    return found;
  }

  /** The latest first. Errors: those of a list. */
  async list(args: QueryServiceRecordsArgs): Promise<Connection<ServiceRecord>> {
    this.#scope.caller.may('advisor.read', args.within);
    return readList(this.#scope, serviceRecordList, args);
  }

  /** Records a service, and that it is to be followed up. Errors: NOT_FOUND, FORM_VERSION_OLD, INPUT_INVALID, and those of every write. */
  record(input: RecordServiceInput): Promise<Outcome<ServiceRecord>> {
    return write(this.#scope, recordServiceWrite, input, {
      work: (em, content) => this.#record(em, content),
      recordOf: (kept) => kept,
      again: (id) => this.get(id),
    });
  }

  async #record(em: EntityManager, content: RecordServiceContent): Promise<ServiceRecord> {
    const { station: id, servedOn } = content;
    const { caller, now, today } = this.#scope;
    const { division } = await lockStationOpenOn(em, caller, 'service.record', id, { servedOn });
    const { version, answers } = filledOf(serviceRecordForm, content.form, servedOn);
    const kept = Object.assign(new ServiceRecord(), {
      id: newRecordId(division),
      station: id,
      division,
      servedOn,
      service: String(answers['SERVICE']),
      channel: String(answers['CHANNEL']),
      outcome: String(answers['OUTCOME']),
      formVersion: version,
      answers,
      createdAt: now,
      createdBy: caller.subject,
    });
    await em.persist(kept).flush();
    const filled = { version, answers, filledOn: servedOn };
    await askFollowUps(em, today, { form: serviceRecordForm, station: id, division, record: kept.id, filled });
    record(em, { action: 'service.record', division, records: [kept.id, id], fields: fieldsOf(content) });
    await addToFigure(em, serviceRecordsFigure, [entryOf(kept)], today);
    return kept;
  }
}
