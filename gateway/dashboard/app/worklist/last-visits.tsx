import { useState } from 'react';
import { Link } from 'wouter';
import { useAddress } from '../address/index.ts';
import { useHeldRows, useRowFocus } from '../forms/index.ts';
import { NO_ANSWER, allTroublesOf, useAnswer, useLastSeen } from '../graph/index.ts';
import { type Words, useWords } from '../words/index.ts';
import { correctionOf } from './correct-visit.tsx';
import { type Changed, VisitItem } from './visit-item.tsx';
import { type VisitOfPage, visitsQuestion } from './visits-question.ts';
import { withdrawalOf } from './withdraw-visit.tsx';

const ROWS = 5;
const CHANGED: Readonly<Record<Changed['how'], Words>> = {
  corrected: { zh: '{day} 的走访已更正。', en: 'The visit of {day} is corrected.' },
  withdrawn: { zh: '{day} 的走访已撤回。', en: 'The visit of {day} is withdrawn.' },
};

/** What was found on a client's visits, the latest first, page by page. */
export function LastVisits({ client }: { readonly client: string }) {
  const after = useAddress().search.get('after') ?? undefined;
  return <PageOfVisits key={after ?? ''} client={client} after={after} />;
}

type PageOfVisitsProps = { readonly client: string; readonly after: string | undefined };

function PageOfVisits({ client, after }: PageOfVisitsProps) {
  const { t, say, count } = useWords();
  const { change } = useAddress();
  const [changed, setChanged] = useState<Changed>();
  const answer = useAnswer(visitsQuestion, { id: client, first: ROWS, after }) ?? NO_ANSWER;
  const { part: visits } = useLastSeen(answer.data?.client?.visits ?? undefined, allTroublesOf(answer));
  const next = visits?.pageInfo.hasNextPage === true ? (visits.pageInfo.endCursor ?? undefined) : undefined;
  return (
    <section aria-labelledby="last-visits" aria-busy={answer.at === 0}>
      <h2 id="last-visits">
        {say({ zh: '最近走访', en: 'Last visits' })}
        {visits?.totalCount != null && (
          <span className="beside">{t('total', { count: count(visits.totalCount) })}</span>
        )}
      </h2>
      <p role="status" className="done">
        {changed && say(CHANGED[changed.how], { day: changed.day })}
      </p>
      <Visits
        visits={(visits?.edges ?? []).flatMap(({ node }) => node ?? [])}
        none={t(answer.at === 0 ? 'waiting' : visits === undefined ? 'missing' : 'nothing')}
        tell={setChanged}
      />
      <nav className="turn" aria-label={say({ zh: '更早的走访', en: 'Earlier visits' })}>
        {after !== undefined && <Link href={change({ after: undefined })}>{t('firstPage')}</Link>}
        {next !== undefined && <Link href={change({ after: next })}>{t('nextPage')}</Link>}
      </nav>
    </section>
  );
}

type VisitsProps = {
  readonly visits: readonly VisitOfPage[];
  /** What is said where there are none. */
  readonly none: string;
  readonly tell: (changed: Changed) => void;
};

function Visits({ visits, none, tell }: VisitsProps) {
  const all = useHeldRows(visits, ({ id }) => [correctionOf(id), withdrawalOf(id)]);
  const focus = useRowFocus<HTMLOListElement>(
    all.map(({ id }) => id),
    '#last-visits',
  );
  if (all.length === 0) return <p className="note">{none}</p>;
  return (
    <ol className="visits" {...focus}>
      {all.map((visit) => (
        <VisitItem key={visit.id} visit={visit} tell={tell} />
      ))}
    </ol>
  );
}
