import { type CalendarDate, addDays } from '#calendar';
import { type Division, type DivisionCode, isDivisionCode } from '#divisions';
import { TableCopy } from '../copy.ts';
import type { Plan } from '../plan.ts';
import { Random } from '../random.ts';

const BY = 'seed';
const timeOf = (day: CalendarDate): Date => new Date(`${day}T10:00:00+08:00`);

/** A case for each of three districts, which the city has published. */
const PUBLISHED = [
  {
    district: '310101',
    daysAgo: 60,
    title: '发现在先：寒潮里的一次主动上门',
    difficulty:
      '（示例）张某，女，78岁，独居，患有高血压和糖尿病，子女长期在外地工作。入冬后家中取暖设备损坏，老人舍不得维修，邻居多日未见其出门。',
    measures:
      '（示例）救助顾问在寒潮前的走访中发现情况，当日联系志愿者修复取暖设备；随后协助老人申请临时救助，链接社区助餐服务，并与居委约定每周两次电话问候。',
    result:
      '（示例）三日内临时救助金发放到位，老人重新参加社区活动。街道将寒潮、高温前的主动走访列入救助顾问工作安排。',
    kinds: ['TEMPORARY'],
  },
  {
    district: '310104',
    daysAgo: 40,
    title: '一户一策：支出型困难家庭走出难关',
    difficulty:
      '（示例）李某某一家三口，主要劳动力因病停工，每月医药费支出3000余元，孩子即将升入高中，家庭收入难以维持。',
    measures:
      '（示例）救助顾问召开个案会议，对照医疗救助、教育救助政策逐项核对，协助申请并对接社工站，为孩子安排每周一次的学业辅导和心理关爱。',
    result: '（示例）半年内家庭自付医药费明显下降，孩子顺利升学；主要劳动力康复后经推荐重新就业。',
    kinds: ['MEDICAL', 'EDUCATION'],
  },
  {
    district: '310115',
    daysAgo: 20,
    title: '政策找人：重残补贴不漏一户',
    difficulty: '（示例）A女士照护重度残疾的家人多年，不了解护理补贴政策，一直未申领。',
    measures:
      '（示例）救助顾问通过数据比对发现线索，次日上门说明政策，陪同到社区事务受理服务中心办理，并介绍了喘息照护服务。',
    result: '（示例）补贴自当月起发放，照护压力有所缓解。辖区随后开展了一次补贴申领情况排查。',
    kinds: ['DISABILITY_WELFARE'],
  },
] as const;

/** A case that the bureau sent back, since somebody of the district has the name that stands in it. */
const SENT_BACK = {
  district: '310101',
  daysAgo: 8,
  title: '多方协同：托起孩子的求学路',
  difficulty: '（示例）服务对象是一位独自带孙子生活的老人，孙子最想要一张书桌。',
  measures: '（示例）顾问与孩子的母亲古丽多次沟通，联系爱心企业捐赠书桌，并对接社工站开展学业辅导。',
  result: '（示例）孩子有了固定的学习角落，成绩稳步提高。',
  kinds: ['EDUCATION'],
  found: '古丽',
} as const;

type Case = (typeof PUBLISHED)[number] | typeof SENT_BACK;

/** Makes cases of three districts, with what the city gathered of them. */
export class ModelCaseMaker {
  readonly #plan: Plan;
  readonly #cases = new TableCopy('advisors.model_case');
  readonly #steps = new TableCopy('advisors.model_case_step');
  readonly #gathered = new TableCopy('advisors.gathered_case');
  readonly tables = [this.#cases, this.#steps, this.#gathered];

  constructor(plan: Plan) {
    this.#plan = plan;
  }

  make({ code, level }: Division): void {
    if (level === 'CITY') for (const one of PUBLISHED) this.#gather(code, one);
    if (level !== 'DISTRICT') return;
    for (const one of [...PUBLISHED, SENT_BACK]) if (one.district === code) this.#write(code, one);
  }

  /** Alike at both ends. */
  #idOf(division: DivisionCode, { title, daysAgo }: Case): string {
    return new Random(`${this.#plan.seed} model case ${title}`).recordId(
      division,
      timeOf(this.#dayOf(daysAgo)).getTime(),
    );
  }

  #dayOf(daysAgo: number): CalendarDate {
    return addDays(this.#plan.today, -daysAgo);
  }

  #write(division: DivisionCode, one: Case): void {
    const { daysAgo, title, difficulty, measures, result, kinds } = one;
    const [written, since] = [this.#dayOf(daysAgo), this.#dayOf(daysAgo - 4)];
    const isSentBack = 'found' in one;
    const from = isSentBack ? measures.indexOf(one.found) : -1;
    const found = isSentBack ? [{ kind: 'NAME', field: 'measures', from, until: from + one.found.length }] : [];
    const states = ['DRAFT', 'HANDED_IN', isSentBack ? 'SENT_BACK' : 'HANDED_UP'];
    const id = this.#idOf(division, one);
    this.#cases.add({
      id,
      division,
      authority: division,
      title,
      difficulty,
      measures,
      result,
      year: Number(written.slice(0, 4)),
      kinds,
      writers: [BY],
      findings: JSON.stringify(found),
      clients_checked: isSentBack ? null : true,
      edition: isSentBack ? 0 : 1,
      received_at: isSentBack ? null : timeOf(since),
      published_on: isSentBack ? null : since,
      state: states.at(-1) ?? 'DRAFT',
      since: timeOf(since),
      version: states.length,
      created_at: timeOf(written),
      created_by: BY,
      updated_at: timeOf(since),
      updated_by: BY,
    });
    const random = new Random(`${this.#plan.seed} steps of ${title}`);
    for (const [i, state] of states.entries()) {
      const at = timeOf(addDays(written, i * 2));
      this.#steps.add({
        id: random.recordId(division, at.getTime()),
        model_case: id,
        division,
        from_state: states[i - 1] ?? null,
        to_state: state,
        reason: state === 'SENT_BACK' ? '（示例）文中称呼与本区人员姓名相同，请改用化名。' : null,
        at,
        by_subject: BY,
      });
    }
  }

  #gather(city: DivisionCode, one: (typeof PUBLISHED)[number]): void {
    const { district, daysAgo, title, difficulty, measures, result, kinds } = one;
    if (!isDivisionCode(district)) throw new TypeError(`${district} is no division`);
    const [received, published] = [this.#dayOf(daysAgo - 4), this.#dayOf(daysAgo - 4)];
    this.#gathered.add({
      id: new Random(`${this.#plan.seed} gathered case ${title}`).recordId(city, timeOf(received).getTime()),
      division: city,
      source: this.#idOf(district, one),
      sender: district,
      origin: district,
      title,
      difficulty,
      measures,
      result,
      year: Number(this.#dayOf(daysAgo).slice(0, 4)),
      kinds,
      edition: 1,
      state: 'PUBLISHED',
      since: timeOf(published),
      published_on: published,
      decided_by: BY,
    });
  }
}
