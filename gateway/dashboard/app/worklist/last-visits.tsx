import { useState } from 'react';
import { type Words, useWords } from '../words/index.ts';
import type { ClientOfPage } from './client-question.ts';
import { type Changed, VisitItem } from './visit-item.tsx';

const CHANGED: Readonly<Record<Changed['how'], Words>> = {
  corrected: { zh: '{day} 的走访已更正。', en: 'The visit of {day} is corrected.' },
  withdrawn: { zh: '{day} 的走访已撤回。', en: 'The visit of {day} is withdrawn.' },
};

/** What was found on the last visits, the latest first. */
export function LastVisits({ visits }: { readonly visits: ClientOfPage['visits'] }) {
  const { t, say, count } = useWords();
  const [changed, setChanged] = useState<Changed>();
  const all = (visits?.edges ?? []).flatMap(({ node }) => node ?? []);
  return (
    <section aria-labelledby="last-visits">
      <h2 id="last-visits">
        {say({ zh: '最近走访', en: 'Last visits' })}
        {visits?.totalCount != null && (
          <span className="beside">{t('total', { count: count(visits.totalCount) })}</span>
        )}
      </h2>
      <p role="status" className="done">
        {changed && say(CHANGED[changed.how], { day: changed.day })}
      </p>
      {all.length === 0 && <p className="note">{t('nothing')}</p>}
      <ol className="visits">
        {all.map((visit) => (
          <VisitItem key={visit.id} visit={visit} tell={setChanged} />
        ))}
      </ol>
    </section>
  );
}
