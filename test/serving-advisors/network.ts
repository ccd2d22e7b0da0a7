import type { Persona } from '#access';
import { moveFiling, openStation, person, postAdvisor, registerAdvisor, tieAdvisor } from '../testkit/advisor-verbs.ts';
import type { AuditedOwner } from '../testkit/audited-owner.ts';
import { code } from '../testkit/codes.ts';
import { recordOf } from '../testkit/write.ts';

export const STREET = '310101002';
export const COMMUNITY = '310101002001';
export const NEXT_COMMUNITY = '310101002006';
export const OTHER_STREET = '310101013';

/** Somebody who answers for the advisors domain. */
type Asked = Pick<AuditedOwner, 'at'>;

let serial = 0;

/** Stations of a street, of two of its communities and of another street. */
export async function openStations(owner: Asked): Promise<Readonly<Record<string, string>>> {
  const graph = owner.at('advisors', 'district:310101');
  const stations: Record<string, string> = {};
  for (const division of [STREET, OTHER_STREET, COMMUNITY, NEXT_COMMUNITY]) {
    const kind = division.length === 9 ? 'SUBDISTRICT_SERVICE' : 'COMMUNITY_POINT';
    stations[division] = recordOf(await openStation(graph, { division, kind, name: `${division} 站` })).id;
  }
  return stations;
}

/** Who decides on the filing of an advisor of the division. */
export const deciderFor = (division: string): string =>
  division.length === 9 ? 'district:310101' : `street:${division.slice(0, 9)}`;

/** Somebody registered at the station, whose filing takes the steps. */
export async function advisorOf(owner: Asked, station: string, ...steps: string[]): Promise<string> {
  const division = station.split('-')[0] ?? '';
  const graph = owner.at('advisors', deciderFor(division));
  const { id } = recordOf(await registerAdvisor(graph, { station, ...person((serial += 1)) }));
  for (const step of steps) await move(owner, id, step);
  return id;
}

export const filedAt = (owner: Asked, station: string): Promise<string> => advisorOf(owner, station, 'SUBMIT', 'FILE');

export async function move(owner: Asked, advisor: string, step: string): Promise<void> {
  const graph = owner.at('advisors', deciderFor(advisor.split('-')[0] ?? ''));
  recordOf(await moveFiling(graph, advisor, step, `因${step}`));
}

export async function post(owner: Asked, advisor: string, station: string): Promise<void> {
  recordOf(await postAdvisor(owner.at('advisors', 'district:310101'), { advisor, station }));
}

/** Somebody of a role who signs in under a subject. */
export function somebody(subject: string, role: Persona['role'], division: string): Persona {
  return { subject, role, division: code(division) };
}

export async function tie(owner: Asked, advisor: string, subject: string | null): Promise<void> {
  recordOf(await tieAdvisor(owner.at('advisors', deciderFor(advisor.split('-')[0] ?? '')), advisor, subject));
}
