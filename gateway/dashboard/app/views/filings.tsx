import { useState } from 'react';
import { Link } from 'wouter';
import { useAddress } from '../address/index.ts';
import { FilingsTable, filingsQuestion, waitingIn } from '../filings/index.ts';
import { Heading } from '../frame/index.ts';
import { NO_ANSWER, allTroublesOf, useAnswer } from '../graph/index.ts';
import { Total, Troubles } from '../owners/index.ts';
import { Breadcrumb, usePlace } from '../place/index.ts';
import { useSession } from '../session/index.ts';
import { useWords } from '../words/index.ts';

const ROWS = 25;

type Done = Parameters<Parameters<typeof FilingsTable>[0]['tell']>[0];

/** The filings that wait for one's own decision: what another authority decides stands in the list of filings that wait. */
export default function FilingsPage() {
  const { t, say } = useWords();
  const { search, change } = useAddress();
  const own = useSession()?.caller.division ?? '';
  const [done, setDone] = useState<Done>();
  const after = search.get('after') ?? undefined;
  const { place } = usePlace(own);
  const answer = useAnswer(filingsQuestion, { within: own, first: ROWS, after }) ?? NO_ANSWER;
  const troubles = allTroublesOf(answer);
  const waiting = answer.data?.filings;
  const next = waiting?.pageInfo.hasNextPage === true ? (waiting.pageInfo.endCursor ?? undefined) : undefined;
  return (
    <section aria-busy={answer.at === 0}>
      <Breadcrumb place={place} />
      <Heading text={say({ zh: '备案办理', en: 'Filings to decide' })} />
      <p className="meaning">
        {say({
          zh: '已提交或申报变更、等待本单位办理的顾问。',
          en: 'Advisors whose filing, new or changed, waits for your decision.',
        })}{' '}
        {waiting && <Total total={waiting.totalCount} troubles={troubles} />}
      </p>
      <p role="status">{done && say(done.action === 'FILE' ? FILED : RETURNED, { name: done.name })}</p>
      <Troubles troubles={troubles} />
      <FilingsTable
        key={after ?? ''}
        rows={waitingIn(waiting?.edges ?? [])}
        isWaiting={answer.at === 0}
        isKnown={waiting != null && waiting.totalCount !== null}
        troubles={troubles}
        tell={setDone}
      />
      <nav className="turn" aria-label={t('nextPage')}>
        {after !== undefined && <Link href={change({ after: undefined })}>{t('firstPage')}</Link>}
        {next !== undefined && <Link href={change({ after: next })}>{t('nextPage')}</Link>}
      </nav>
    </section>
  );
}

const FILED = { zh: '{name}已准予备案。', en: '{name} is filed.' };
const RETURNED = { zh: '{name}的备案已退回补正。', en: 'The filing of {name} is returned.' };
