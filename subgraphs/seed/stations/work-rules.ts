import { firstDayOf } from '#calendar';
import type { Division } from '#divisions';
import type { StationKind } from '../../advisors/index.ts';
import { TableCopy } from '../copy.ts';
import type { Plan } from '../plan.ts';
import { Random } from '../random.ts';

/** Duties of each kind of station, after clause 三 of 沪民救〔2022〕15号. */
const DUTIES: Readonly<Record<StationKind, string>> = {
  DISTRICT_GUIDANCE: '统筹管理与协调本辖区社区救助顾问和社会资源；负责业务指导、政策释义、信息报送、培训宣传。',
  SUBDISTRICT_SERVICE: '定点开展政策解答、申请受理、资源链接。',
  COMMUNITY_POINT: '上门走访、需求排摸、政策引导、代办申请、资源链接、日常联系。',
  PROFESSIONAL_POINT: '对转介来的个案救助对象开展救助帮扶服务。',
};
/** After clause 四. */
const RULES = `（示例）
一、在醒目处张贴统一的“社区救助顾问”标识，公示服务时间、电话和网络渠道。
二、工作时段内有人值守；每次服务当日登记，需跟踪的注明日期。
三、接待未成年人、残疾人、老年人时，注意现场安全；发生事件当日上报。`;

/** Makes the rules of work of a district, one text for each kind of station, each marked as a sample. */
export class WorkRulesMaker {
  readonly #plan: Plan;
  readonly table = new TableCopy('advisors.work_rules');

  constructor(plan: Plan) {
    this.#plan = plan;
  }

  make({ code }: Division): void {
    const random = new Random(`${this.#plan.seed} work rules ${code}`);
    const since = firstDayOf(this.#plan.firstMonth);
    const at = new Date(`${since}T09:00:00+08:00`);
    for (const [kind, duties] of Object.entries(DUTIES)) {
      this.table.add({
        id: random.recordId(code, at.getTime()),
        division: code,
        station_kind: kind,
        since,
        rules: RULES,
        duties: `（示例）${duties}`,
        created_at: at,
        created_by: 'seed',
      });
    }
  }
}
