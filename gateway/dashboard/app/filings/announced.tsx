import { type FilingToDecide, changeOf } from '../lists/index.ts';
import { useWords } from '../words/index.ts';

type AnnouncedProps = { readonly changes: NonNullable<FilingToDecide['announced']> };

/** What is to change of a filed advisor, before and after, where it waits for the decision. */
export function Announced({ changes }: AnnouncedProps) {
  const { say } = useWords();
  return changes.map((change) => (
    <span key={change.particular} className="above">
      {say({ zh: '变更', en: 'Change' })} {say(changeOf(change))}
    </span>
  ));
}
