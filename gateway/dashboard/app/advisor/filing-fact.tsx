import { workflowWords } from '../generated/workflow-words.ts';
import { useWords } from '../words/index.ts';
import type { AdvisorFacts } from './advisor-question.ts';

/** The state of a filing, since when, with whom, and why it was returned or suspended. */
export function FilingFact({ filing }: Pick<AdvisorFacts, 'filing'>) {
  const { say, place, time } = useWords();
  const { state, since, authority, history } = filing;
  const reason = history?.[0]?.reason;
  return (
    <>
      {say(workflowWords.filing.states[state])}
      <span className="above">
        {say(SINCE, { since: time(since), authority: place(authority.code, authority.name) })}
      </span>
      {reason != null && (
        <span className="above">{say({ zh: '原因：{reason}', en: 'Because: {reason}' }, { reason })}</span>
      )}
    </>
  );
}

const SINCE = { zh: '自 {since}，备案机关：{authority}', en: 'since {since}, filed with {authority}' };
