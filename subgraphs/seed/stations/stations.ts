import { type CalendarDate, addDays, addMonths, firstDayOf } from '#calendar';
import { type Division, type DivisionCode, levelOf } from '#divisions';
import { type StationKind, kindRules, requiredKindOf } from '../../advisors/index.ts';
import { TableCopy } from '../copy.ts';
import { type PersonMaker, unassignedLandline } from '../people.ts';
import type { Plan } from '../plan.ts';
import { Random } from '../random.ts';
import { AdvisorMaker } from './advisors.ts';
import { CentreMaker } from './centres.ts';
import { type DistrictPoint, findDistrictPoint } from './district-point.ts';
import { StationLogMaker } from './station-log.ts';
import { hoursOf, noHours } from './hours.ts';
import { ModelCaseMaker } from './model-cases.ts';
import { SupervisionMaker } from './supervision.ts';
import { WorkRulesMaker } from './work-rules.ts';

export type Station = {
  readonly id: string;
  readonly division: Division;
  /** Of a professional point of the district: where it stands. */
  readonly street: DivisionCode | null;
  readonly kind: StationKind;
  readonly openedOn: CalendarDate;
};

/** What a station publishes besides, who runs it, and how many filed advisors it has. */
type Particulars = {
  readonly name: string;
  readonly address: string;
  readonly phone: string;
  readonly providerName: string | null;
  readonly provider: string | null;
  readonly posted: number;
};

const NAMES: Readonly<Record<StationKind, string>> = {
  DISTRICT_GUIDANCE: '社区救助顾问指导站',
  SUBDISTRICT_SERVICE: '社区救助顾问服务站',
  COMMUNITY_POINT: '社区救助顾问服务点',
  PROFESSIONAL_POINT: '社区救助顾问专业服务点',
};
const ORGANISATIONS = '阳光 益家 同心 暖心 和众 乐邻 晨曦 公益坊 善行 新途 心悦 家园'.split(' ');

/** Makes stations with their advisors, a division at a time. */
export class StationMaker {
  readonly #plan: Plan;
  readonly #advisors: AdvisorMaker;
  readonly #centres: CentreMaker;
  readonly #log: StationLogMaker;
  readonly #rules: WorkRulesMaker;
  readonly #supervision: SupervisionMaker;
  readonly #modelCases: ModelCaseMaker;
  readonly #stations = new TableCopy('advisors.station');
  readonly #steps = new TableCopy('advisors.station_step');
  /** In the order in which they may be written: a row after the row it refers to. */
  readonly tables;

  constructor(plan: Plan, people: PersonMaker) {
    this.#plan = plan;
    this.#advisors = new AdvisorMaker(plan, people);
    this.#centres = new CentreMaker(plan);
    this.#log = new StationLogMaker(plan);
    this.#rules = new WorkRulesMaker(plan);
    this.#supervision = new SupervisionMaker(plan);
    this.#modelCases = new ModelCaseMaker(plan);
    const ofStations = [this.#stations, this.#steps, ...this.#log.tables, ...this.#advisors.tables];
    this.tables = [
      this.#centres.table,
      this.#rules.table,
      ...this.#supervision.tables,
      ...this.#modelCases.tables,
      ...ofStations,
    ];
  }

  /** Makes what stands in the division itself. Gives the filed advisors of the station that it must have. */
  make(division: Division, parents: string): string[] {
    const random = new Random(`${this.#plan.seed} stations ${division.code}`);
    this.#supervision.make(division);
    this.#modelCases.make(division);
    const kind = requiredKindOf(division.code);
    if (kind === undefined) return [];
    for (let count = this.#professionalPoints(division.code, random); count > 0; count--) {
      this.#station(random, division, 'PROFESSIONAL_POINT', parents);
    }
    if (kind === 'DISTRICT_GUIDANCE') this.#rules.make(division);
    const point = findDistrictPoint(this.#plan, division.code);
    if (point !== undefined) this.#districtPoint(division, point, parents);
    // Some divisions have not set their station up yet; a street with a sub-centre has two.
    if (kind !== 'DISTRICT_GUIDANCE' && random.chance(0.014)) return [];
    const subCentre = kind === 'SUBDISTRICT_SERVICE' && random.chance(0.1);
    if (kind === 'SUBDISTRICT_SERVICE') this.#centres.make(division, subCentre);
    if (subCentre) this.#station(random, division, kind, parents, '分中心');
    return this.#station(random, division, kind, parents);
  }

  /** What an advisor who was made is called. */
  nameOf(advisor: string): string {
    return this.#advisors.names.get(advisor) ?? '';
  }

  #professionalPoints(code: DivisionCode, random: Random): number {
    return levelOf(code) === 'SUBDISTRICT' ? random.weighted(this.#plan.profile.professionalPoints) : 0;
  }

  #station(random: Random, division: Division, kind: StationKind, parents: string, part = ''): string[] {
    const openedOn = addDays(firstDayOf(addMonths(this.#plan.firstMonth, -random.int(5, 30))), random.int(0, 27));
    const at = new Date(`${openedOn}T09:00:00+08:00`);
    const station = { id: random.recordId(division.code, at.getTime()), division, street: null, kind, openedOn };
    const filed = this.#advisors.make(random, station);
    const provider =
      kind === 'PROFESSIONAL_POINT' ? `${division.name}${random.pick(ORGANISATIONS)}社会工作服务中心` : null;
    const address = `${parents}${division.name}${random.int(1, 999)}号`;
    this.#add(station, {
      name: `${provider ?? division.name}${part}${NAMES[kind]}`,
      address,
      phone: unassignedLandline(random),
      providerName: provider,
      provider: null,
      posted: filed.length,
    });
    return filed;
  }

  /** Drawn by itself, so that all else of a seed stays as it was. */
  #districtPoint(division: Division, { street, openedOn, provider, advisor }: DistrictPoint, parents: string): void {
    const random = new Random(`${this.#plan.seed} point ${provider.id}`);
    const id = random.recordId(division.code, new Date(`${openedOn}T09:00:00+08:00`).getTime());
    const station = { id, division, street, kind: 'PROFESSIONAL_POINT', openedOn } as const;
    this.#advisors.add(random, station, 'FILED', advisor);
    this.#add(station, {
      name: `${provider.name}${NAMES.PROFESSIONAL_POINT}`,
      address: `${parents}${division.name}${this.#plan.tree.find(street)?.name ?? ''}${random.int(1, 999)}号`,
      phone: unassignedLandline(random),
      providerName: provider.name,
      provider: provider.id,
      posted: 1,
    });
  }

  #add(station: Station, { name, address, phone, providerName, provider, posted }: Particulars): void {
    const { id, division, street, kind, openedOn } = station;
    const at = new Date(`${openedOn}T09:00:00+08:00`);
    // Drawn by itself, so that all else of a seed stays as it was.
    const isPublished = !new Random(`${this.#plan.seed} published ${id}`).chance(0.02);
    this.#stations.add({
      id,
      division: division.code,
      street,
      kind,
      name,
      ...(isPublished ? hoursOf(this.#plan.seed, { id, kind, today: this.#plan.today }) : noHours),
      address,
      phone: isPublished ? phone : null,
      online_channels: [`微信公众号“${division.name}”`],
      provider_name: providerName,
      provider,
      opened_on: openedOn,
      unchecked_since: this.#log.make(new Random(`${this.#plan.seed} log ${id}`), station),
      published_on: isPublished ? openedOn : null,
      staffing_floor: kindRules[kind].floor,
      advisors_posted: posted,
      created_at: at,
      created_by: 'seed',
      updated_at: at,
      updated_by: 'seed',
    });
    this.#steps.add({
      station: id,
      ordinal: 1,
      division: division.code,
      step: 'OPENED',
      on_day: openedOn,
      fields: [],
      at,
      by_subject: 'seed',
    });
  }
}
