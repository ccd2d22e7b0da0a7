import { defineList } from '#lists';
import { waitingSql } from '#workflows';
import { GatheredCase } from './gathered-case.entity.ts';
import { gatheredCaseWorkflow } from './gathered-case.workflow.ts';
import { ModelCase } from './model-case.entity.ts';
import { modelCaseWorkflow } from './model-case.workflow.ts';

/** 本区典型案例列表: cases of a district and its stations, the latest first. */
export const modelCaseList = defineList(ModelCase, {
  field: 'modelCases',
  filter: {
    states: { oneOf: 'state' },
    waiting: { met: waitingSql(modelCaseWorkflow, 'state') },
    year: { is: 'year' },
    kind: { includes: 'kinds', codes: 'helpKind' },
  },
  order: { SINCE: 'since' },
  orderBy: { field: 'SINCE', direction: 'DESC' },
});

/** 典型案例库: cases that districts handed up to the city, the latest first; who is beneath the city is shown those that are published. */
export const gatheredCaseList = defineList(GatheredCase, {
  field: 'gatheredCases',
  filter: {
    states: { oneOf: 'state' },
    waiting: { met: waitingSql(gatheredCaseWorkflow, 'state') },
    year: { is: 'year' },
    kinds: { holds: 'kinds', codes: 'helpKind' },
    origins: { oneOf: 'origin' },
  },
  order: { SINCE: 'since', YEAR: 'year' },
  orderBy: { field: 'SINCE', direction: 'DESC' },
  search: { texts: ['title'], spelled: ['difficulty', 'measures'] },
});
