import type { Reminders } from '#reminders';

/** So many days before its last day somebody is reminded of a licence, and until it is renewed: it warns, and keeps nobody from being filed. */
const ENDING_DAYS = 60;

/** 资格到期提醒: the licences of advisors who serve or are to. */
export const licenceReminders: Reminders = {
  name: 'remind-of-licences',
  schedule: { daily: '03:00' },
  table: 'advisors.licence_reminder',
  due: [
    `select 'ENDING' as kind, id as record, division, licence_valid_until as due_on from advisors.advisor, day
     where licence_valid_until <= today + ${ENDING_DAYS} and filing_state <> 'WITHDRAWN'`,
  ],
};
