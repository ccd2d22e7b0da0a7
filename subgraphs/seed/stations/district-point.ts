import { type CalendarDate, addDays, addMonths, firstDayOf, isCalendarDate, monthOf } from '#calendar';
import { type DivisionCode, type RecordId, parseDivisionCode } from '#divisions';
import type { Plan } from '../plan.ts';
import { Random } from '../random.ts';
import type { KnownAdvisor } from './advisors.ts';

const DISTRICT = '310115';
const STREET = '310115005';
const PROVIDER = '浦江社工事务所';

/** A professional point that a district set up, with the provider that runs it and the advisor who began there last month. */
export type DistrictPoint = {
  /** Where it stands. */
  readonly street: DivisionCode;
  readonly openedOn: CalendarDate;
  readonly provider: { readonly id: RecordId; readonly name: string; readonly at: Date };
  readonly advisor: KnownAdvisor;
};

/** The point of 浦东新区 in 陆家嘴街道, where 丁悦 serves, whose pre-service training is open; everybody in it is invented. */
export function findDistrictPoint(plan: Plan, division: DivisionCode): DistrictPoint | undefined {
  const street = parseDivisionCode(STREET);
  const licenceUntil = '2027-03-31';
  if (division !== DISTRICT || street === undefined || !plan.holds(street) || !isCalendarDate(licenceUntil)) return;
  const openedOn = firstDayOf(addMonths(monthOf(plan.today), -1));
  const at = new Date(`${addDays(openedOn, -400)}T09:00:00+08:00`);
  const id = new Random(`${plan.seed} provider ${PROVIDER}`).recordId(division, at.getTime());
  return {
    street,
    openedOn,
    provider: { id, name: PROVIDER, at },
    advisor: {
      name: '丁悦',
      sex: 'FEMALE',
      age: 31,
      employer: PROVIDER,
      skills: ['POLICY_EXPLANATION', 'NEEDS_ANALYSIS', 'COUNSELLING', 'RESOURCE_ALLOCATION'],
      licence: { level: 'INTERMEDIATE', validUntil: licenceUntil },
      since: addDays(openedOn, 2),
      trainedOn: null,
    },
  };
}
