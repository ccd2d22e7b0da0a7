import { type CalendarDate, addDays } from '#calendar';
import { type Answers, type Filled, type Form, findScore, followUpsOf, getVersion } from '#forms';
import { filingAuthorityOf, incidentForm, premisesForm, serviceRecordForm } from '../../advisors/index.ts';
import { TableCopy } from '../copy.ts';
import type { Plan } from '../plan.ts';
import type { Random } from '../random.ts';
import type { Station } from './stations.ts';

const BY = 'seed';
const timeOf = (day: CalendarDate): Date => new Date(`${day}T10:00:00+08:00`);

/** Makes what was filled in at stations: checks of the place, services at the window, incidents, and what these ask to be done. */
export class StationLogMaker {
  readonly #plan: Plan;
  readonly #checks = new TableCopy('advisors.premises_check');
  readonly #services = new TableCopy('advisors.service_record');
  readonly #incidents = new TableCopy('advisors.incident');
  readonly #steps = new TableCopy('advisors.incident_step');
  readonly #followUps = new TableCopy('advisors.follow_up');
  readonly tables = [this.#checks, this.#services, this.#incidents, this.#steps, this.#followUps];

  constructor(plan: Plan) {
    this.#plan = plan;
  }

  /** Gives the day since which the station was not checked. */
  make(random: Random, station: Station): CalendarDate {
    if (station.kind === 'SUBDISTRICT_SERVICE') {
      for (let count = random.int(8, 24); count > 0; count--) this.#service(random, station);
    }
    if (random.chance(0.02)) this.#incident(random, station);
    if (!random.chance(0.8)) return station.openedOn;
    return this.#check(random, station);
  }

  #check(random: Random, station: Station): CalendarDate {
    const checkedOn = this.#day(random, station, 430);
    const lacking = random.chance(0.15) ? random.pick(['SIGN', 'COMPUTER', 'SAFE_FOR_OLD', 'HOURS_SHOWN']) : undefined;
    const fields = getVersion(premisesForm, 1).fields.filter(({ kind }) => kind === 'YES_NO');
    const answers: Answers = {
      SIGN: lacking === 'SIGN' ? 'NONE' : 'IN_SIGHT',
      ...Object.fromEntries(fields.map(({ key }) => [key, key !== lacking])),
      ...(lacking && { REMEDY_BY: addDays(checkedOn, random.int(20, 60)) }),
    };
    const points = findScore(getVersion(premisesForm, 1), answers)?.points ?? 0;
    const filled = { answers, filledOn: checkedOn };
    this.#filled(random, station, premisesForm, this.#checks, filled, {
      checked_on: checkedOn,
      inspector: null,
      points,
      latest: true,
    });
    return checkedOn;
  }

  #service(random: Random, station: Station): void {
    const servedOn = this.#day(random, station, 90);
    const followed = random.chance(0.1);
    const outcome = followed ? 'TO_FOLLOW_UP' : random.pick(['ANSWERED', 'ANSWERED', 'HELPED_TO_APPLY', 'HANDED_ON']);
    const answers: Answers = {
      SERVICE: random.pick(['POLICY_PUBLICITY', 'POLICY_PUBLICITY', 'RESOURCE_MATCHING', 'EMOTIONAL_CARE']),
      CHANNEL: random.pick(['WINDOW', 'WINDOW', 'WINDOW', 'PHONE', 'ONLINE']),
      ASKED_BY: random.pick(['SELF', 'SELF', 'FAMILY', 'NEIGHBOUR']),
      OUTCOME: outcome,
      ...(followed && { FOLLOW_UP_BY: addDays(servedOn, random.int(7, 30)) }),
    };
    const filled = { answers, filledOn: servedOn };
    this.#filled(random, station, serviceRecordForm, this.#services, filled, {
      served_on: servedOn,
      service: String(answers['SERVICE']),
      channel: String(answers['CHANNEL']),
      outcome,
    });
  }

  #incident(random: Random, station: Station): void {
    const happenedOn = this.#day(random, station, 60);
    const answers: Answers = {
      KIND: random.pick(['FALL', 'SUDDEN_ILLNESS', 'CONFLICT']),
      CONCERNED: ['OLD'],
      HARM: 'NONE',
      MEASURES: ['FIRST_AID'],
      HAZARD: false,
    };
    const isClosed = random.chance(0.6);
    const filled = { answers, filledOn: happenedOn };
    const id = this.#filled(random, station, incidentForm, this.#incidents, filled, {
      authority: filingAuthorityOf({ kind: station.kind, division: station.division.code }),
      happened_on: happenedOn,
      kind: String(answers['KIND']),
      state: isClosed ? 'CLOSED' : 'REPORTED',
      since: timeOf(isClosed ? addDays(happenedOn, 1) : happenedOn),
    });
    const path = isClosed ? (['REPORTED', 'INVESTIGATING', 'CLOSED'] as const) : (['REPORTED'] as const);
    for (const [i, state] of path.entries()) {
      const at = new Date(timeOf(addDays(happenedOn, Number(i > 0))).getTime() + i * 60_000);
      this.#steps.add({
        id: random.recordId(station.division.code, at.getTime()),
        incident: id,
        division: station.division.code,
        from_state: path[i - 1] ?? null,
        to_state: state,
        reason: state === 'CLOSED' ? '已核实并妥善处置' : null,
        at,
        by_subject: BY,
      });
    }
  }

  /** Adds a form that was filled in, with what it asks to be done. Gives its id. */
  #filled(
    random: Random,
    station: Station,
    form: Form,
    table: TableCopy,
    { answers, filledOn }: Omit<Filled, 'version'>,
    columns: Parameters<TableCopy['add']>[0],
  ): string {
    const { code: division } = station.division;
    const at = timeOf(filledOn);
    const id = random.recordId(division, at.getTime());
    const row = { id, station: station.id, division, ...columns, form_version: 1, answers: JSON.stringify(answers) };
    table.add({ ...row, created_at: at, created_by: BY });
    for (const { key, dueOn } of followUpsOf(getVersion(form, 1), answers, filledOn)) {
      const closed = dueOn !== null && dueOn <= this.#plan.today && random.chance(0.7) ? dueOn : null;
      this.#followUps.add({
        id: random.recordId(division, at.getTime()),
        division,
        station: station.id,
        form: form.name,
        form_version: 1,
        record: id,
        key,
        asked_on: filledOn,
        due_on: dueOn,
        closed_on: closed,
        outcome: closed && 'DONE',
        closed_at: closed && timeOf(closed),
        closed_by: closed && BY,
      });
    }
    return id;
  }

  /** A day of the last so many on which the station was open. */
  #day(random: Random, { openedOn }: Station, days: number): CalendarDate {
    const day = addDays(this.#plan.today, -random.int(1, days));
    return day < openedOn ? openedOn : day;
  }
}
