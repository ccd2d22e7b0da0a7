import type { CalendarDate, YearMonth } from '#calendar';
import { type Division, levelOf } from '#divisions';
import { TableCopy } from './copy.ts';
import type { Plan } from './plan.ts';
import { Random } from './random.ts';

const BY = 'seed';

/** What a district or the city means to hold in a year: samples, since no text states how many. */
const ITEMS = [
  {
    title: '救助政策进社区',
    channel: 'COMMUNITY',
    topics: ['BASIC_LIVING', 'TEMPORARY_RELIEF'],
    aim: 4,
    reach: 200,
    month: 9,
  },
  { title: '媒体政策解读', channel: 'MEDIA', topics: ['BASIC_LIVING', 'MEDICAL'], aim: 2, reach: null, month: 6 },
  { title: '窗口咨询日', channel: 'WINDOW', topics: ['EDUCATION', 'HOUSING'], aim: 3, reach: null, month: 12 },
] as const;

const PLACES = {
  MEDIA: '区融媒体中心',
  COMMUNITY: '社区文化活动中心',
  WINDOW: '社区事务受理服务中心',
  BULLETIN: '工作简报',
  HOME_VISIT: '居民家中',
} as const;
type Channel = keyof typeof PLACES;
const CHANNELS = Object.keys(PLACES) as Channel[];

/** Makes the year's plan of the city and each district, and what they and each street explained in public. */
export class OutreachMaker {
  readonly #plan: Plan;
  readonly #items = new TableCopy('advisors.outreach_plan_item');
  readonly #events = new TableCopy('advisors.outreach');
  readonly tables = [this.#items, this.#events];

  constructor(plan: Plan) {
    this.#plan = plan;
  }

  make({ code }: Division): void {
    const level = levelOf(code);
    if (level === 'COMMUNITY') return;
    const random = new Random(`${this.#plan.seed} outreach ${code}`);
    const year = Number(this.#plan.today.slice(0, 4));
    if (level === 'SUBDISTRICT') {
      for (const month of [3, 6, 9, 12])
        if (random.chance(0.6)) this.#event(random, code, { channel: random.pick(CHANNELS), month, item: null });
      return;
    }
    for (const item of ITEMS) this.#item(random, code, year, item);
  }

  #item(random: Random, code: Division['code'], year: number, item: (typeof ITEMS)[number]): void {
    const at = timeOf(dayOf(year, 1, 8));
    const id = random.recordId(code, at.getTime());
    const { title, channel, topics, aim, reach, month } = item;
    const dueMonth = dayOf(year, month, 1).slice(0, 7) as YearMonth;
    const said = { title, channel, topics, aim, aimReach: reach, dueMonth };
    this.#items.add({
      id,
      division: code,
      year,
      title,
      channel,
      topics,
      aim,
      aim_reach: reach,
      due_month: dueMonth,
      versions: JSON.stringify([{ version: 1, ...said, writtenAt: at.toISOString() }]),
      version: 1,
      created_at: at,
      created_by: BY,
      updated_at: at,
      updated_by: BY,
    });
    // Some of what is planned is held late or not at all.
    for (let one = 0; one < aim; one++)
      if (random.chance(0.8)) this.#event(random, code, { channel, month: Math.max(2, month - one), item: id });
    if (random.chance(0.5)) this.#event(random, code, { channel, month: 4, item: null });
  }

  #event(
    random: Random,
    code: Division['code'],
    { channel, month, item }: { readonly channel: Channel; readonly month: number; readonly item: string | null },
  ): void {
    const year = Number(this.#plan.today.slice(0, 4));
    const on = dayOf(year, month, random.int(2, 27));
    const [id, reach, materials] = [
      random.recordId(code, timeOf(on).getTime()),
      random.int(8, 160),
      random.int(0, 300),
    ];
    const isUncounted = channel === 'MEDIA' || channel === 'BULLETIN' || random.chance(0.1);
    const topics = random.pick([
      ['BASIC_LIVING'],
      ['BASIC_LIVING', 'MEDICAL'],
      ['EDUCATION', 'EMPLOYMENT'],
      ['HOUSING'],
    ]);
    if (on >= this.#plan.today) return;
    this.#events.add({
      id,
      division: code,
      station: null,
      held_on: on,
      channel,
      topics,
      place: PLACES[channel],
      reach: isUncounted ? null : reach,
      materials: isUncounted ? null : materials,
      remarks: null,
      plan_item: item,
      withdrawn_on: null,
      versions: '[]',
      version: 1,
      created_at: timeOf(on),
      created_by: BY,
      updated_at: timeOf(on),
      updated_by: BY,
    });
  }
}

const timeOf = (day: CalendarDate): Date => new Date(`${day}T16:00:00+08:00`);

function dayOf(year: number, month: number, day: number): CalendarDate {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as CalendarDate;
}
