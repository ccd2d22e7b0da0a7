import { type AdvisorView, person } from './advisor-verbs.ts';
import type { Graph } from './graph.ts';
import { askWrite, recordOf } from './write.ts';

export const PUDONG = '310115';
export const LUJIAZUI = '310115005';

/** The professional point that Pudong set up in 陆家嘴街道. */
export const POINT = {
  kind: 'PROFESSIONAL_POINT',
  division: PUDONG,
  name: '浦江社工专业服务点',
  providerName: '浦江社工事务所',
  address: '陆家嘴环路 166 号',
  street: LUJIAZUI,
};

/** 丁悦, a social worker whose pre-service training is open, registered at a point. */
export async function registerDingYue(graph: Graph, station: string): Promise<string> {
  const register = `mutation ($input: RegisterAdvisorInput!) { registerAdvisor(input: $input) { ok { id } errors { code message path } } }`;
  const input = {
    station,
    ...person(1),
    name: '丁悦',
    employer: '浦江社工事务所',
    role: 'PROFESSIONAL_SOCIAL_WORKER',
    skills: ['RESOURCE_ALLOCATION', 'NEEDS_ANALYSIS', 'PROBLEM_ASSESSMENT', 'COUNSELLING', 'EMERGENCY_HANDLING'],
    licence: { level: 'INTERMEDIATE', number: 'SW-2024-0008', validUntil: '2027-03-31' },
  };
  return recordOf(await askWrite<Pick<AdvisorView, 'id'>>(graph, register, { input })).id;
}
