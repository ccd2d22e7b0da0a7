import { type CalendarDate, addDays } from '#calendar';
import { type StationKind, type WeeklyInterval, wordsOf } from '../../advisors/index.ts';
import { Random } from '../random.ts';

const WORKDAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'] as const;
const HALF_DAYS = [
  ['09:00', '11:30'],
  ['13:30', '17:00'],
] as const;
const REMARKS = [null, null, null, '法定节假日休息', '请提前电话预约'] as const;

/** What stations say of their hours, drawn by themselves, so that all else of a seed stays as it was. */
export function hoursOf(
  seed: string,
  { id, kind, today }: { readonly id: string; readonly kind: StationKind; readonly today: CalendarDate },
) {
  const random = new Random(`${seed} hours ${id}`);
  const onSaturday = kind === 'SUBDISTRICT_SERVICE' && random.chance(0.5);
  const weekly = weekOf(onSaturday);
  const remark = random.pick(REMARKS);
  return {
    service_hours: remark === null ? wordsOf(weekly) : `${wordsOf(weekly)}（${remark}）`,
    weekly_hours: JSON.stringify(weekly),
    hours_exceptions: JSON.stringify(random.chance(0.05) ? [exceptionAfter(random, today)] : []),
    hours_remark: remark,
  };
}

/** Nothing is known of the hours as yet. */
export const noHours = { service_hours: null, weekly_hours: null, hours_exceptions: '[]', hours_remark: null } as const;

function weekOf(onSaturday: boolean): WeeklyInterval[] {
  const workdays = WORKDAYS.flatMap((weekday) => HALF_DAYS.map(([opens, closes]) => ({ weekday, opens, closes })));
  return onSaturday ? [...workdays, { weekday: 'SATURDAY', opens: '09:00', closes: '12:00' }] : workdays;
}

function exceptionAfter(random: Random, today: CalendarDate) {
  const on = addDays(today, random.int(1, 30));
  return random.chance(0.5)
    ? { on, intervals: [], note: '设备检修' }
    : { on, intervals: [{ opens: '13:00', closes: '19:00' }], note: '延长服务' };
}
