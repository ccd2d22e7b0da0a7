import { type CalendarDate, addDays, firstDayOf } from '#calendar';
import type { Division } from '#divisions';
import { Said } from '../../advisors/index.ts';
import { TableCopy } from '../copy.ts';
import type { Plan } from '../plan.ts';
import { unassignedLandline } from '../people.ts';
import { Random } from '../random.ts';

const BY = 'seed';
const timeOf = (day: CalendarDate): Date => new Date(`${day}T10:00:00+08:00`);

/** What people complain of, how many days ago, and how far each is handled by then. */
const COMPLAINTS = [
  { daysAgo: 3, states: ['RECEIVED'], happened: '（示例）电话打了几次没有人接。' },
  {
    daysAgo: 12,
    states: ['RECEIVED', 'ASSIGNED', 'INVESTIGATING'],
    happened: '（示例）约好上门的时间没有来，也没有说明。',
  },
  {
    daysAgo: 40,
    states: ['RECEIVED', 'ASSIGNED', 'INVESTIGATING', 'ANSWERED'],
    happened: '（示例）在窗口等了很久，没有人说明要等多久。',
    outcome: 'PARTLY',
    answer: '（示例）当日窗口人手不足属实，已增加值守人员；未发现态度问题。',
  },
  {
    daysAgo: 75,
    states: ['RECEIVED', 'ASSIGNED', 'INVESTIGATING', 'ANSWERED', 'CLOSED'],
    happened: '（示例）认为政策讲解前后不一致。',
    outcome: 'UNFOUNDED',
    answer: '（示例）经核对服务记录，讲解与现行政策一致。',
  },
] as const;

/** Makes the hotlines of the city and of each district, and a few complaints to each bureau, which concern nobody of the register. */
export class SupervisionMaker {
  readonly #plan: Plan;
  readonly #hotlines = new TableCopy('advisors.hotline');
  readonly #complaints = new TableCopy('advisors.complaint');
  readonly #steps = new TableCopy('advisors.complaint_step');
  readonly tables = [this.#hotlines, this.#complaints, this.#steps];

  constructor(plan: Plan) {
    this.#plan = plan;
  }

  make({ code, name, level }: Division): void {
    if (level !== 'CITY' && level !== 'DISTRICT') return;
    const random = new Random(`${this.#plan.seed} supervision ${code}`);
    const since = firstDayOf(this.#plan.firstMonth);
    const at = timeOf(since);
    this.#hotlines.add({
      id: random.recordId(code, at.getTime()),
      division: code,
      name: level === 'CITY' ? '市民服务热线' : `${name}社会救助监督热线`,
      phone: level === 'CITY' ? '12345' : unassignedLandline(random),
      hours: level === 'CITY' ? '全天' : '工作日 9:00-17:00',
      purpose: '对社区救助顾问和站点工作的投诉、举报和建议。',
      since,
      until: null,
      version: 1,
      created_at: at,
      created_by: BY,
      updated_at: at,
      updated_by: BY,
    });
    for (const complaint of COMPLAINTS) this.#complaint(random, code, complaint);
  }

  #complaint(random: Random, division: Division['code'], complaint: (typeof COMPLAINTS)[number]): void {
    const { daysAgo, states, happened } = complaint;
    const [answer, outcome] = 'answer' in complaint ? [complaint.answer, complaint.outcome] : [null, null];
    const received = addDays(this.#plan.today, -daysAgo);
    const dayOf = (step: number): CalendarDate => addDays(received, step * 2);
    const id = random.recordId(division, timeOf(received).getTime());
    const answered = answer === null ? null : dayOf(states.findIndex((state) => state === 'ANSWERED'));
    const { seals } = this.#plan;
    this.#complaints.add({
      id,
      division,
      // No receipt has this hash.
      receipt: `seed ${id}`,
      channel: random.pick(['FORM', 'PHONE']),
      received_on: received,
      ...Said.seal(seals, { id }, { happened, answer }),
      concerns: states.length === 1 ? null : [],
      stations: [],
      assignee: states.length === 1 ? null : `district:${division}`,
      due_on: null,
      outcome,
      answered_on: answered,
      first_answered_on: answered,
      state: states.at(-1) ?? 'RECEIVED',
      since: timeOf(dayOf(states.length - 1)),
      created_at: timeOf(received),
      created_by: BY,
    });
    for (const [i, state] of states.entries()) {
      const at = timeOf(dayOf(i));
      this.#steps.add({
        id: random.recordId(division, at.getTime()),
        complaint: id,
        division,
        from_state: states[i - 1] ?? null,
        to_state: state,
        at,
        by_subject: BY,
      });
    }
  }
}
