import type { AuditedOwner } from '../testkit/audited-owner.ts';
import { correctVisit, person, recordVisit, registerHousehold } from '../testkit/client-verbs.ts';
import { recordOf } from '../testkit/write.ts';

export const COMMUNITY = '310101002001';
/** Of another district. */
export const OUTSIDER = 'advisor:310104003005';
const ADDRESS = '云南中路 12 弄 3 号 401 室';

/** Two clients of one household, the first with a visit that was corrected. */
export type Family = { household: string; client: string; relative: string; visit: string };

export async function registerFamily(owner: AuditedOwner, community = COMMUNITY): Promise<Family> {
  const graph = owner.at('clients', 'district:310101');
  const two = [person({ name: '欧阳建国', phone: '13812345678' }), person({ name: '李秀英' })];
  const { id, members } = recordOf(await registerHousehold(graph, community, two, ADDRESS));
  const [client = '', relative = ''] = members.map((member) => member.id);
  const visit = recordOf(await recordVisit(graph, client, '2026-10-31')).id;
  recordOf(await correctVisit(graph, visit, 1, '2026-10-31'));
  return { household: id, client, relative, visit };
}

const CLIENT = `id category categorySince categories { category } division { code } active advisor { id } lastVisitedOn visitDueOn
  birthYear sex riskFlags needs name { text masked } identityNumber { masked } phone { text masked } address { text masked }
  household { id address { masked } members { id name { masked } } }
  visits { totalCount edges { node { id summary earlierVersions { summary } client { id category } } } }`;
export const BY_ID = `query ($client: ID!, $household: ID!, $visit: ID!) { client(id: $client) { ${CLIENT} }
  household(id: $household) { id } visit(id: $visit) { id summary client { sex } } }`;
export const BY_KEY = `query ($of: [_Any!]!) { records: _entities(representations: $of) {
  ... on Client { id sex } ... on Household { id members { id } } ... on Visit { id summary } } }`;

export const keysOf = ({ client, household, visit }: Family) => [
  { __typename: 'Client', id: client },
  { __typename: 'Household', id: household },
  { __typename: 'Visit', id: visit },
];
