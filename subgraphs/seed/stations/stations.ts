import { type CalendarDate, addDays, addMonths, firstDayOf } from '#calendar';
import { type Division, type DivisionCode, levelOf } from '#divisions';
import { type StationKind, kindRules, requiredKindOf } from '../../advisors/index.ts';
import { TableCopy } from '../copy.ts';
import { type PersonMaker, unassignedLandline } from '../people.ts';
import type { Plan } from '../plan.ts';
import { Random } from '../random.ts';
import { AdvisorMaker } from './advisors.ts';
import { CentreMaker } from './centres.ts';

export type Station = {
  readonly id: string;
  readonly division: Division;
  readonly kind: StationKind;
  readonly openedOn: CalendarDate;
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
  readonly #stations = new TableCopy('advisors.station');
  /** In the order in which they may be written: a row after the row it refers to. */
  readonly tables;

  constructor(plan: Plan, people: PersonMaker) {
    this.#plan = plan;
    this.#advisors = new AdvisorMaker(plan, people);
    this.#centres = new CentreMaker(plan);
    this.tables = [this.#centres.table, this.#stations, ...this.#advisors.tables];
  }

  /** Makes what stands in the division itself. Gives the filed advisors of the station that it must have. */
  make(division: Division, parents: string): string[] {
    const random = new Random(`${this.#plan.seed} stations ${division.code}`);
    const kind = requiredKindOf(division.code);
    if (kind === undefined) return [];
    for (let count = this.#professionalPoints(division.code, random); count > 0; count--) {
      this.#station(random, division, 'PROFESSIONAL_POINT', parents);
    }
    // Some divisions have not set their station up yet; a street with a sub-centre has two.
    if (kind !== 'DISTRICT_GUIDANCE' && random.chance(0.014)) return [];
    const subCentre = kind === 'SUBDISTRICT_SERVICE' && random.chance(0.1);
    if (kind === 'SUBDISTRICT_SERVICE') this.#centres.make(division, subCentre);
    if (subCentre) this.#station(random, division, kind, parents, '分中心');
    return this.#station(random, division, kind, parents);
  }

  #professionalPoints(code: DivisionCode, random: Random): number {
    return levelOf(code) === 'SUBDISTRICT' ? random.weighted(this.#plan.profile.professionalPoints) : 0;
  }

  #station(random: Random, division: Division, kind: StationKind, parents: string, part = ''): string[] {
    const openedOn = addDays(firstDayOf(addMonths(this.#plan.firstMonth, -random.int(5, 30))), random.int(0, 27));
    const at = new Date(`${openedOn}T09:00:00+08:00`);
    const station = { id: random.recordId(division.code, at.getTime()), division, kind, openedOn };
    const filed = this.#advisors.make(random, station);
    const provider =
      kind === 'PROFESSIONAL_POINT' ? `${division.name}${random.pick(ORGANISATIONS)}社会工作服务中心` : null;
    this.#stations.add({
      id: station.id,
      division: division.code,
      kind,
      name: `${provider ?? division.name}${part}${NAMES[kind]}`,
      service_hours: '周一至周五 9:00-11:30，13:30-17:00',
      address: `${parents}${division.name}${random.int(1, 999)}号`,
      phone: unassignedLandline(random),
      online_channels: [`微信公众号“${division.name}”`],
      provider_name: provider,
      opened_on: openedOn,
      staffing_floor: kindRules[kind].floor,
      advisors_posted: filed.length,
      created_at: at,
      created_by: 'seed',
      updated_at: at,
      updated_by: 'seed',
    });
    return filed;
  }
}
