import { addDays } from '#calendar';
import { type Division, levelOf } from '#divisions';
import { TableCopy } from '../copy.ts';
import type { Plan } from '../plan.ts';
import { Random } from '../random.ts';
import { type PolicyKind, type PolicyTopic, cityTopics, districtTopics } from './policy-titles.ts';

/** Policies of this kind hold for five years, in days. */
const TERM = 1826;
const SUBJECTS: Readonly<Record<PolicyKind, string>> = {
  BASIC_LIVING: '基本生活',
  MEDICAL: '医疗',
  EDUCATION: '就学',
  HOUSING: '居住',
  EMPLOYMENT: '就业',
  TEMPORARY_RELIEF: '急难',
  DISABILITY_WELFARE: '残疾人福利',
  CHILD_WELFARE: '儿童关爱',
};
const MATERIALS: Readonly<Record<PolicyKind, readonly string[]>> = {
  BASIC_LIVING: ['家庭收入与财产申报表', '经济状况核对授权书'],
  MEDICAL: ['出院小结', '医疗费用结算单据'],
  EDUCATION: ['在读证明', '学费收据'],
  HOUSING: ['房屋权属或租赁合同', '家庭住房情况申报表'],
  EMPLOYMENT: ['就业失业登记凭证'],
  TEMPORARY_RELIEF: ['困难情形说明', '相关支出凭证'],
  DISABILITY_WELFARE: ['残疾人证'],
  CHILD_WELFARE: ['儿童与监护人关系证明', '监护情况评估表'],
};
const CHANNELS = [
  '街镇社区事务受理服务中心',
  '“随申办”在线申请或街镇社区事务受理服务中心',
  '居村委会代为申请，街镇审核',
];

/** Makes the policies of the city and of districts: first those in force, then earlier editions of them. */
export class PolicyMaker {
  readonly #plan: Plan;
  readonly #policies = new TableCopy('resources.policy');
  readonly tables = [this.#policies];

  constructor(plan: Plan) {
    this.#plan = plan;
  }

  make(division: Division): void {
    const { city, district } = this.#plan.profile.policies;
    const random = new Random(`${this.#plan.seed} policies ${division.code}`);
    if (levelOf(division.code) === 'CITY') this.#write(random, division, cityTopics, city);
    if (levelOf(division.code) !== 'DISTRICT') return;
    const topics = [...districtTopics, ...cityTopics.map(carriedOut)];
    this.#write(random, division, topics, random.int(...district));
  }

  #write(random: Random, division: Division, topics: readonly PolicyTopic[], count: number): void {
    for (let i = 0; i < count; i++) {
      const topic = topics[i % topics.length];
      if (topic !== undefined) this.#policy(random, division, topic, Math.floor(i / topics.length));
    }
  }

  #policy(random: Random, division: Division, topic: PolicyTopic, editionsBack: number): void {
    const current = addDays(this.#plan.today, -random.int(30, TERM - 1));
    const from = addDays(current, -TERM * editionsBack);
    const at = new Date(`${from}T09:00:00+08:00`);
    this.#policies.add({
      id: random.recordId(division.code, at.getTime()),
      division: division.code,
      title: `${division.name}${topic.title}${editionsBack === 0 ? '' : `（${from.slice(0, 4)}年版）`}`,
      // A form that no authority uses: these documents do not exist.
      number: `样例〔${from.slice(0, 4)}〕${random.int(1, 99)}号`,
      kind: topic.kind,
      in_force_from: from,
      in_force_until: editionsBack > 0 || random.chance(0.25) ? addDays(from, TERM - 1) : null,
      categories: topic.categories,
      materials: ['身份证件', '户口簿', ...MATERIALS[topic.kind]],
      channel: random.pick(CHANNELS),
      amount: topic.amount,
      summary: `面向${division.name}符合条件的困难对象，就${SUBJECTS[topic.kind]}方面的困难给予帮助；由街镇受理，社区救助顾问可协助申办。`,
      created_at: at,
      created_by: 'seed',
      updated_at: at,
      updated_by: 'seed',
    });
  }
}

/** A city measure as a district carries it out. */
function carriedOut(topic: PolicyTopic): PolicyTopic {
  return { ...topic, title: `${topic.title.replace(/(实施)?(办法|规定)$/, '')}实施细则` };
}
