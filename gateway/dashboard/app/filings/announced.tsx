import { announcedText, filedParticulars, useWords } from '../words/index.ts';
import type { WaitingAdvisor } from './filings-question.ts';

type AnnouncedProps = { readonly particulars: NonNullable<WaitingAdvisor['filing']['announced']> };

/** What is to change of a filed advisor, before and after, where it waits for the decision. */
export function Announced({ particulars }: AnnouncedProps) {
  const { say } = useWords();
  return particulars.map(({ particular, before, after }) => (
    <span key={particular} className="above">
      {say({ zh: '变更', en: 'Change' })} {say(filedParticulars[particular])}: {say(announcedText(particular, before))}{' '}
      → {say(announcedText(particular, after))}
    </span>
  ));
}
