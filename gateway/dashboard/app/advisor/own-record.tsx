import { Link } from 'wouter';
import { useAddress } from '../address/index.ts';
import { NO_ANSWER, allTroublesOf, useAnswer } from '../graph/index.ts';
import { Troubles } from '../owners/index.ts';
import { useWords } from '../words/index.ts';
import { AdvisorFacts } from './advisor-facts.tsx';
import { ownRecordQuestion } from './advisor-question.ts';

/** What the register says of the advisor who is signed in: filing, postings with hours, licence, training, and what is to be put in order. */
export function OwnRecord() {
  const { say, count } = useWords();
  const { link } = useAddress();
  const answer = useAnswer(ownRecordQuestion, {}) ?? NO_ANSWER;
  const advisor = answer.data?.viewer?.advisor ?? undefined;
  return (
    <details className="own-record">
      <summary>
        {say({ zh: '我的登记信息', en: 'My own record' })}
        {advisor !== undefined && advisor.warnings.length > 0 && (
          <span className="wrong">{say({ zh: '（有提醒）', en: ' (to be put in order)' })}</span>
        )}
      </summary>
      <Troubles troubles={allTroublesOf(answer)} />
      {advisor && (
        <>
          <AdvisorFacts advisor={advisor} isOwn>
            <div>
              <dt>{say({ zh: '责任对象', en: 'My clients' })}</dt>
              <dd>{typeof advisor.caseload === 'number' ? count(advisor.caseload) : '—'}</dd>
            </div>
          </AdvisorFacts>
          <p>
            <Link href={link(`/lists/advisors/${advisor.id}`)}>{say({ zh: '全部信息', en: 'All of it' })}</Link>
          </p>
        </>
      )}
    </details>
  );
}
