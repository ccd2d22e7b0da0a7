import { type CalendarDate, addDays } from '#calendar';
import type { CodeKey } from '#code-lists';
import { type Division, type DivisionCode, levelOf } from '#divisions';
import { checkCharacterOf } from '../../resources/index.ts';
import { TableCopy } from '../copy.ts';
import { unassignedLandline } from '../people.ts';
import type { Plan } from '../plan.ts';
import type { OfferCounts } from '../profiles.ts';
import { Random } from '../random.ts';
import { findDistrictPoint } from '../stations/district-point.ts';
import { funders, projectTopics, resourceTopics } from './offer-topics.ts';

/** Kinds with how often they are met; a credit code begins with who registers the kind (GB 32100). */
type Kind = { readonly kind: CodeKey; readonly suffix: string; readonly registry?: string };
const KINDS: readonly (readonly [Kind, number])[] = [
  [{ kind: 'SOCIAL_ORGANISATION', suffix: '社会工作服务中心', registry: '52' }, 5],
  [{ kind: 'COMPANY', suffix: '便民服务有限公司', registry: '91' }, 2],
  [{ kind: 'PUBLIC_INSTITUTION', suffix: '慈善超市', registry: '12' }, 1],
  [{ kind: 'VOLUNTEER_ORGANISATION', suffix: '志愿服务队' }, 2],
];
const NAMES = '阳光 益家 同心 暖心 和众 乐邻 晨曦 善行 新途 心悦 家园 春晖 安康 互助 馨苑 仁和'.split(' ');

type Provider = {
  readonly id: string;
  readonly name: string;
  readonly kind: CodeKey;
  readonly creditCode: string | null;
  readonly at: Date;
};
type Open = { readonly from: CalendarDate; readonly until: CalendarDate | null };

/** Makes providers with the resources and projects that they offer, a division at a time. */
export class OfferMaker {
  readonly #plan: Plan;
  readonly #providers = new TableCopy('resources.provider');
  readonly #resources = new TableCopy('resources.resource');
  readonly #projects = new TableCopy('resources.project');
  /** In the order in which they may be written: a row after the row it refers to. */
  readonly tables = [this.#providers, this.#resources, this.#projects];

  constructor(plan: Plan) {
    this.#plan = plan;
  }

  make(division: Division): void {
    const level = levelOf(division.code);
    if (level === 'COMMUNITY') return;
    const random = new Random(`${this.#plan.seed} offers ${division.code}`);
    const counts: OfferCounts = this.#plan.profile.offers[level];
    const resources = random.int(...counts.resources);
    const projects = random.int(...counts.projects);
    // A provider makes about four offers.
    const count = Math.ceil((resources + projects) / 4);
    const providers = Array.from({ length: count }, () => this.#provider(random, division));
    for (let i = 0; i < resources; i++) this.#resource(random, division, random.pick(providers));
    for (let i = 0; i < projects; i++) this.#project(random, division, random.pick(providers));
    const point = findDistrictPoint(this.#plan, division.code);
    // Drawn by itself, so that all else of a seed stays as it was.
    if (point !== undefined)
      this.#known(new Random(`${this.#plan.seed} ${point.provider.id}`), division, point.provider);
  }

  #provider(random: Random, { code, name }: Division): string {
    const { kind, suffix, registry } = random.weighted(KINDS);
    const at = new Date(`${addDays(this.#plan.today, -random.int(800, 2500))}T09:00:00+08:00`);
    const id = random.recordId(code, at.getTime());
    const creditCode = this.#creditCode(random, code, registry);
    const named = { id, at, name: `${name}${random.pick(NAMES)}${suffix}` };
    this.#add(random, code, { ...named, kind, creditCode });
    return id;
  }

  #known(random: Random, { code }: Division, provider: Pick<Provider, 'id' | 'name' | 'at'>): void {
    const creditCode = this.#creditCode(random, code, '52');
    this.#add(random, code, { ...provider, kind: 'SOCIAL_ORGANISATION', creditCode });
  }

  /** The six digits of the place are those of no area, so that the code is nobody's. */
  #creditCode(random: Random, code: DivisionCode, registry: string | undefined): string | null {
    const body = `${registry}${this.#plan.areaOf(code)}MJ${random.digits(7)}`;
    return registry === undefined ? null : `${body}${checkCharacterOf(body)}`;
  }

  #add(random: Random, division: DivisionCode, { id, name, kind, creditCode, at }: Provider): void {
    this.#providers.add({
      id,
      division,
      name,
      kind,
      credit_code: creditCode,
      phone: unassignedLandline(random),
      ...written(at),
    });
  }

  #resource(random: Random, division: Division, provider: string): void {
    const { kind, title, unit, quantity, conditions } = random.pick(resourceTopics);
    const { from, until } = this.#open(random);
    const at = new Date(`${from}T10:00:00+08:00`);
    this.#resources.add({
      id: random.recordId(division.code, at.getTime()),
      division: division.code,
      provider,
      title,
      kind,
      area: this.#area(random, division.code),
      quantity: quantity === undefined ? null : random.int(...quantity),
      unit,
      available_from: from,
      available_until: until,
      conditions,
      ...written(at),
    });
  }

  #project(random: Random, division: Division, provider: string): void {
    const { title, categories, results } = random.pick(projectTopics);
    const { from, until } = this.#open(random);
    const at = new Date(`${from}T10:00:00+08:00`);
    const capacity = random.int(2, 24) * 5;
    this.#projects.add({
      id: random.recordId(division.code, at.getTime()),
      division: division.code,
      provider,
      title: `${division.name}${title}项目`,
      funder: random.pick(funders),
      area: this.#area(random, division.code),
      categories,
      runs_from: from,
      runs_until: until,
      capacity,
      enrolled: random.int(0, capacity),
      results: until !== null && until < this.#plan.today ? results : null,
      ...written(at),
    });
  }

  /** Offers are for the whole division; half of a street's for one community. */
  #area(random: Random, code: DivisionCode): DivisionCode {
    if (levelOf(code) !== 'SUBDISTRICT' || random.chance(0.5)) return code;
    const communities = this.#plan.tree.childrenOf(code);
    return communities.length === 0 ? code : random.pick(communities).code;
  }

  /** Most is open without an end or until some day to come; a tenth is over. */
  #open(random: Random): Open {
    const { today } = this.#plan;
    const from = addDays(today, -random.int(60, 900));
    if (random.chance(0.1)) return { from, until: addDays(today, -random.int(1, 50)) };
    return { from, until: random.chance(0.4) ? addDays(today, random.int(0, 500)) : null };
  }
}

function written(at: Date) {
  return { created_at: at, created_by: 'seed', updated_at: at, updated_by: 'seed' };
}
