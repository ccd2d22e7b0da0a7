export { type Reminders, remindJob } from './remind.job.ts';
export { reminderColumns } from './reminder-columns.ts';
export { reminderTableSql } from './reminder-table.ts';
