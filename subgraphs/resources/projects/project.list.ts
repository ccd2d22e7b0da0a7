import { defineList } from '#lists';
import { Project } from './project.entity.ts';

/** 项目库: what is run by providers at or beneath a division. */
export const projectList = defineList(Project, {
  field: 'projects',
  filter: {
    categories: { holds: 'categories', codes: 'clientCategory' },
    area: { beneath: 'area' },
    provider: { is: 'provider' },
    runsOn: { during: ['runsFrom', 'runsUntil'] },
  },
  order: { TITLE: 'title', RUNS_FROM: 'runsFrom', RUNS_UNTIL: 'runsUntil' },
  search: { texts: ['title', 'funder'] },
});
