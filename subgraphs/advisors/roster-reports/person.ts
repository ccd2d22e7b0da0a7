import { filingAuthorityOf } from '../filings/filing-authority.ts';
import { particularsAt } from './past-particulars.ts';
import { dayOf } from './period.ts';
import type { RosterLine } from './roster-document.ts';
import type { KnownAdvisor, KnownChange, KnownMove, KnownPosting, KnownStep, RosterFacts } from './roster-facts.ts';
import { type Standing, standingOf } from './standing.ts';

/** One advisor with what is known of them. */
export type Person = {
  readonly advisor: KnownAdvisor;
  readonly standing: Standing;
  readonly steps: readonly KnownStep[];
  readonly moves: readonly KnownMove[];
  readonly changes: readonly KnownChange[];
  readonly postings: readonly KnownPosting[];
};

/** Pure. */
export function peopleIn({ advisors, steps, moves, changes, postings }: RosterFacts): Person[] {
  const [stepsOf, movesOf, changesOf, postingsOf] = [
    byAdvisor(steps),
    byAdvisor(moves),
    byAdvisor(changes),
    byAdvisor(postings),
  ];
  return advisors.map((advisor) => {
    const [own, moved] = [stepsOf(advisor.id), movesOf(advisor.id)];
    const standing = standingOf(advisor.division, own, moved);
    return {
      advisor,
      standing,
      steps: own,
      moves: moved,
      changes: changesOf(advisor.id),
      postings: postingsOf(advisor.id),
    };
  });
}

/** An advisor as of an instant: the end of the period, or that at which they left, with the postings that ended on that day. Pure. */
export function lineOf(
  { advisor, standing, steps, changes, postings }: Person,
  at: number,
  leaves: boolean,
): RosterLine {
  const [day, division] = [dayOf(at), standing.placeAt(at)];
  const stations = postings.filter(
    ({ since, until }) => since <= day && (until === null || (leaves ? until >= day : until > day)),
  );
  const [main] = stations;
  const hasMoved = division !== advisor.division;
  return {
    advisor: advisor.id,
    ...particularsAt(advisor, changes, at),
    skills: [...advisor.skills],
    stations: stations.map(({ station: id, name }) => ({ id, name })),
    division,
    state: steps.findLast((step) => step.at <= at)?.to ?? null,
    authority: hasMoved && main !== undefined ? filingAuthorityOf(main) : advisor.filingAuthority,
    filedOn: dayOf(standing.filedAt ?? at),
  };
}

function byAdvisor<Row extends { readonly advisor: string }>(rows: readonly Row[]): (id: string) => readonly Row[] {
  const known = Map.groupBy(rows, ({ advisor }) => advisor);
  return (id) => known.get(id) ?? [];
}
