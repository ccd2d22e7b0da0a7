import type { CalendarDate } from '#calendar';
import { addDays } from '#calendar';
import type { DivisionCode, RecordId } from '#divisions';
import type { Plan } from '../plan.ts';
import { Random } from '../random.ts';

type Course = {
  readonly title: string;
  readonly kind: 'PRE_SERVICE' | 'CONTINUING';
  readonly topics: readonly string[];
  readonly hours: number;
};

/** After 沪民规〔2022〕15号, 五（三）. */
const COURSES: readonly Course[] = [
  {
    title: '社区救助顾问岗前培训',
    kind: 'PRE_SERVICE',
    topics: ['POLICY', 'SERVICE_CONTENT', 'WORK_RULES'],
    hours: 16,
  },
  { title: '社会救助政策解读', kind: 'CONTINUING', topics: ['POLICY'], hours: 8 },
  { title: '入户走访与沟通技巧', kind: 'CONTINUING', topics: ['COMMUNICATION', 'SERVICE_CONTENT'], hours: 6 },
];

export type SeededCourse = Course & { readonly id: RecordId };
export type SeededSession = SeededCourse & {
  readonly session: RecordId;
  readonly holder: DivisionCode;
  readonly startsOn: CalendarDate;
  readonly trainer: string;
  readonly place: string;
  readonly capacity: number;
};

/** When sessions begin, in days from today, and of which course; those of the city and those of a district. */
const OF_CITY = [
  [-75, 1],
  [25, 0],
] as const;
const OF_DISTRICT = [
  [-130, 2],
  [-40, 1],
  [-12, 2],
  [18, 2],
] as const;

/** The city's courses, alike at every owner. Pure. */
export function coursesOf({ seed, today }: Plan, city: DivisionCode): SeededCourse[] {
  const random = new Random(`${seed} courses ${city}`);
  const at = new Date(`${addDays(today, -400)}T09:00:00+08:00`).getTime();
  return COURSES.map((course) => ({ ...course, id: random.recordId(city, at) }));
}

/** The sessions of the city or a district, alike at every owner. Pure. */
export function sessionsOf(plan: Plan, courses: readonly SeededCourse[], holder: DivisionCode): SeededSession[] {
  const isCity = holder.length === 2;
  const random = new Random(`${plan.seed} training sessions ${holder}`);
  return (isCity ? OF_CITY : OF_DISTRICT).flatMap(([days, which]) => {
    const startsOn = addDays(plan.today, days);
    const session = random.recordId(holder, new Date(`${addDays(startsOn, -30)}T09:00:00+08:00`).getTime());
    const course = courses[which];
    const said = {
      trainer: random.pick(['李老师', '周老师', '陈老师']),
      place: isCity ? '市社会救助事务中心' : '区社会救助事务中心',
      capacity: isCity ? 120 : 200,
    };
    return course === undefined ? [] : [{ ...course, session, holder, startsOn, ...said }];
  });
}
