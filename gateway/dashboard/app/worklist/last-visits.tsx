import { useWords } from '../words/index.ts';
import type { ClientOfPage } from './client-question.ts';
import { visitModes } from './visit-modes.ts';

/** What was found on the last visits, the latest first. */
export function LastVisits({ visits }: { readonly visits: ClientOfPage['visits'] }) {
  const { t, say, count } = useWords();
  const edges = visits?.edges ?? [];
  return (
    <section aria-labelledby="last-visits">
      <h2 id="last-visits">
        {say({ zh: '最近走访', en: 'Last visits' })}
        {visits?.totalCount != null && (
          <span className="beside">{t('total', { count: count(visits.totalCount) })}</span>
        )}
      </h2>
      {edges.length === 0 && <p className="note">{t('nothing')}</p>}
      <ol className="visits">
        {edges.map(({ cursor, node }) => (
          <li key={cursor}>
            <strong>{node?.visitedOn}</strong> {node && say(visitModes[node.mode])}
            <p>{node?.summary}</p>
            {node?.nextStep != null && (
              <p className="note">
                {say({ zh: '下一步：', en: 'Next: ' })}
                {node.nextStep} {node.nextStepOn}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
