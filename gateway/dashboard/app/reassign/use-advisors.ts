import { NO_ANSWER, allTroublesOf, useAnswer, useLastSeen } from '../graph/index.ts';
import { useSession } from '../session/index.ts';
import { useWords } from '../words/index.ts';
import { advisorsQuestion } from './reassign-question.ts';

/** As many as one page of the graph holds. */
const MOST = 200;
const STREET_DIGITS = 9;

export type AdvisorChoice = { readonly id: string; readonly label: string };

/** The advisors who may serve in a division, with their stations: those of its street, for a station serves beneath it too. */
export function useAdvisors(within: string) {
  const { say } = useWords();
  const own = useSession()?.caller.division ?? '';
  const reached = within.slice(0, Math.max(STREET_DIGITS, own.length));
  const answer = useAnswer(advisorsQuestion, { within: reached, first: MOST }) ?? NO_ANSWER;
  const troubles = allTroublesOf(answer);
  const { part: list } = useLastSeen(answer.data?.advisors ?? undefined, troubles);
  const choices: readonly AdvisorChoice[] | undefined = list?.edges?.flatMap(({ node }) =>
    node === null
      ? []
      : { id: node.id, label: say({ zh: '{name}（{station}）', en: '{name} ({station})' }, labelOf(node)) },
  );
  return {
    choices,
    /** More serve here than can be listed. */
    isCut: (list?.totalCount ?? 0) > MOST,
    troubles,
  };
}

function labelOf({ name, station }: { readonly name: string; readonly station: { readonly name: string } | null }) {
  return { name, station: station?.name ?? '—' };
}
