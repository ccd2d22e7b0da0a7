import { Link } from 'wouter';
import { useAddress } from '../address/index.ts';
import { useWords } from '../words/index.ts';
import type { AdvisorFacts } from './advisor-question.ts';

type PostingsProps = Pick<AdvisorFacts, 'postings' | 'station'> & {
  /** Those that ended, too. */
  readonly hasPast: boolean;
};

/** Where an advisor is posted, the main station first named so, with its hours. */
export function Postings({ postings, station: main, hasPast }: PostingsProps) {
  const { say } = useWords();
  const { link } = useAddress();
  const shown = (postings ?? []).filter(({ until }) => hasPast || until === null);
  if (shown.length === 0) return say({ zh: '没有派驻', en: 'posted nowhere' });
  return (
    <ul>
      {shown.map(({ station, since, until }) => (
        <li key={`${station.id} ${since}`}>
          <Link href={link(`/lists/stations/${station.id}`)}>{station.name}</Link>
          {station.id === main?.id && until === null && say({ zh: '（主要派驻）', en: ' (main)' })}
          <span className="above">
            {since} – {until ?? ''} {until === null && station.serviceHours}
          </span>
        </li>
      ))}
    </ul>
  );
}
