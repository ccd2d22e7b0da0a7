import type { EntityManager } from '@mikro-orm/postgresql';
import { findRecord } from '#access';
import type { CalendarDate } from '#calendar';
import type { RecordId } from '#divisions';
import { type Outcome, errors } from '#errors';
import { recordIdFrom } from '#input';
import { readList } from '#lists';
import { type Connection, type Loader, rowsLoader } from '#persistence';
import type { RequestScope } from '#server';
import { ActionReader, type AvailableAction, type Kept, dueOn, makeMove } from '#workflows';
import { atField, write } from '#writes';
import type { MoveIncidentInput, QueryIncidentsArgs, ReportIncidentInput } from '../resolvers.generated.ts';
import { lockStation } from '../stations/station-change.ts';
import type { IncidentStep } from './incident-step.entity.ts';
import type { Incident } from './incident.entity.ts';
import { type ReportIncidentContent, moveIncidentWrite, reportIncidentWrite } from './incident.input.ts';
import { incidentList } from './incident.list.ts';
import type { IncidentRepository } from './incident.repository.ts';
import { type IncidentAction, type IncidentState, incidentWorkflow } from './incident.workflow.ts';
import { incidentsFigure } from './incidents.figure.ts';
import { keepIncidents, reportedOf, stepOf } from './keep-incidents.ts';

/** 站点安全与风险事件: what happened at stations, and how it is followed up. */
export class IncidentService {
  readonly #scope: RequestScope;
  readonly #incidents: IncidentRepository;
  readonly #actions: ActionReader;
  readonly #steps: Loader<RecordId, IncidentStep[]>;

  constructor(scope: RequestScope, incidents: IncidentRepository) {
    this.#scope = scope;
    this.#incidents = incidents;
    this.#actions = new ActionReader(scope);
    this.#steps = rowsLoader(
      (ids) => incidents.listSteps(ids),
      ({ incident }) => incident,
    );
  }

  /** Errors: ID_MALFORMED, NOT_FOUND. */
  async get(value: string): Promise<Incident> {
    const id = recordIdFrom(value);
    const load = async (sought: RecordId) => (await this.#incidents.findMany([sought]))[0];
    const incident = await findRecord(this.#scope.caller, 'advisor.read', id, load);
    if (incident === undefined) throw errors.notFound('incident', value);
    return incident;
  }

  /** The latest first. Errors: those of a list. */
  async list(args: QueryIncidentsArgs): Promise<Connection<Incident>> {
    this.#scope.caller.may('advisor.read', args.within);
    return readList(this.#scope, incidentList, args);
  }

  /** Every step, the latest first. */
  historyOf(incident: Incident): Promise<IncidentStep[]> {
    this.#scope.caller.mayReach('advisor.read', incident);
    return this.#steps.load(incident.id);
  }

  /** What the caller can do with it now. */
  async availableActionsOf(incident: Incident): Promise<AvailableAction<IncidentAction>[]> {
    this.#scope.caller.mayReach('advisor.read', incident);
    return this.#actions.availableTo(incidentWorkflow, incident);
  }

  /** By when the next step is to be taken; null where nobody set it. */
  dueOnOf(incident: Incident): CalendarDate | null {
    return dueOn(incidentWorkflow, incident, this.#scope.moveDueDays) ?? null;
  }

  /** Errors: NOT_FOUND, FORM_VERSION_OLD, INPUT_INVALID, and those of every write. */
  report(input: ReportIncidentInput): Promise<Outcome<Incident>> {
    return write(this.#scope, reportIncidentWrite, input, {
      work: (em, content) => this.#report(em, content),
      recordOf: (incident) => incident,
      again: (id) => this.get(id),
    });
  }

  async #report(em: EntityManager, content: ReportIncidentContent): Promise<Incident> {
    const station = await lockStation(em, content.station);
    if (station === null) throw errors.notFound('station', content.station, ['input', 'station']);
    await atField('station', () => this.#scope.caller.may('incident.report', station.division));
    const reported = reportedOf(this.#scope, station, content);
    await keepIncidents(em, this.#scope, [reported]);
    return reported.incident;
  }

  /** Errors: NOT_FOUND, MOVE_UNAVAILABLE, and those of every write. */
  move(input: MoveIncidentInput): Promise<Outcome<Incident>> {
    return write(this.#scope, moveIncidentWrite, input, {
      work: (em, { incident: id, action: move, reason }) =>
        makeMove(em, this.#scope, incidentWorkflow, this.#kept, { id, move, reason }),
      recordOf: (incident: Incident) => incident,
      again: (id) => this.get(id),
    });
  }

  readonly #kept: Kept<Incident, IncidentState, IncidentAction> = {
    kind: 'incident',
    moveField: 'action',
    lock: (em, id) => this.#incidents.lock(em, id),
    itemOf: ({ division, authority, state, since }) => ({ division, authority, state, since }),
    figure: incidentsFigure,
    enter: async (em, incident, { from, to, reason, at }) => {
      Object.assign(incident, { state: to, since: at });
      await em.persist(stepOf(incident, from, reason, this.#scope)).flush();
      return { fields: ['state'] };
    },
  };
}
