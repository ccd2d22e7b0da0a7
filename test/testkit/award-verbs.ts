import { setTimeout as pause } from 'node:timers/promises';
import { until } from './gateway.ts';
import type { Graph } from './graph.ts';
import { type Result, askWrite } from './write.ts';

export type AwardView = { readonly id: string; readonly state: string; readonly [field: string]: unknown };

export const AWARD = `id advisorId name kind level year stationId stationName reasons state conferredOn
  advisor { id } division { code } nominator { code } district { code } authority { code } availableActions { action needsReason fields }`;
const WRITTEN = `ok { ${AWARD} } errors { code message path reason }`;

export const NOMINATE = `mutation ($input: NominateForAwardInput!) { nominateForAward(input: $input) { ${WRITTEN} } }`;
export const MOVE = `mutation ($input: MoveAwardInput!) { moveAward(input: $input) { ${WRITTEN} } }`;

/** What a nomination says, but for what is named. */
export const nominated = {
  kind: 'GOLD_ADVISOR',
  level: 'CITY',
  year: 2026,
  reasons: '全年上门走访零差错，帮助多户家庭对接政策和资源。',
};

export function nominateForAward(graph: Graph, advisor: string, input: object = {}): Promise<Result<AwardView>> {
  return askWrite<AwardView>(graph, NOMINATE, { input: { advisor, ...nominated, ...input } });
}

export function moveAward(graph: Graph, award: string, action: string, more: object = {}): Promise<Result<AwardView>> {
  return askWrite<AwardView>(graph, MOVE, { input: { award, action, ...more } });
}

type Answer = { readonly ok: AwardView | null; readonly errors: readonly { readonly code: string }[] };

export function moveAwards(graph: Graph, within: string, moves: readonly object[]): Promise<Result<Answer[]>> {
  const query = `mutation ($input: MoveAwardsInput!) { moveAwards(input: $input) {
    ok { ok { id state } errors { code path } } errors { code message path } } }`;
  return askWrite<Answer[]>(graph, query, { input: { within, moves } });
}

/** The nominations that an owner shows, what came to its state last first. */
export async function listNominations(graph: Graph, within: string, filter: object = {}): Promise<AwardView[]> {
  const query = `query ($within: DivisionCode!, $filter: AwardNominationFilter) {
    awardNominations(within: $within, filter: $filter, first: 200) { edges { node { ${AWARD} history { from to reason by } } } } }`;
  type Page = { awardNominations: { edges: { node: AwardView }[] } };
  const { awardNominations } = await graph.ask<Page>(query, { within, filter });
  return awardNominations.edges.map(({ node }) => node);
}

/** What was conferred, the latest first. */
export async function listAwards(graph: Graph, within: string, filter: object = {}): Promise<AwardView[]> {
  const query = `query ($within: DivisionCode!, $filter: AwardFilter) {
    awards(within: $within, filter: $filter) { edges { node { ${AWARD} } } } }`;
  const { awards } = await graph.ask<{ awards: { edges: { node: AwardView }[] } }>(query, { within, filter });
  return awards.edges.map(({ node }) => node);
}

/** A clock that goes on a second at each look until it is as expected: when a message is tried again follows from the clock. */
export function lookingOn(from: string) {
  let now = new Date(from);
  return {
    clock: (): Date => now,
    set: (time: string): void => {
      now = new Date(time);
    },
    until: <Seen>(look: () => Promise<Seen>, isExpected: (seen: Seen) => boolean): Promise<Seen> =>
      until(async () => {
        const seen = await look();
        if (!isExpected(seen)) {
          now = new Date(now.getTime() + 1000);
          await pause(50);
        }
        return seen;
      }, isExpected),
  };
}
