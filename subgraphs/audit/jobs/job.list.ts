import { JobRow } from '#jobs';
import { defineList } from '#lists';

/** 后台任务: the jobs of the owners at or beneath a division. */
export const jobList = defineList(JobRow, {
  field: 'jobs',
  order: { NAME: 'name' },
  orderBy: { field: 'NAME', direction: 'ASC' },
});
