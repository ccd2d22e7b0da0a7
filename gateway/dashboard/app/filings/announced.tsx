import type { FiledParticular } from '../generated/graphql.ts';
import { type Words, useWords } from '../words/index.ts';
import type { WaitingAdvisor } from './filings-question.ts';

const PARTICULARS: Readonly<Record<FiledParticular, Words>> = {
  NAME: { zh: '姓名', en: 'Name' },
  IDENTITY_NUMBER: { zh: '证件号码', en: 'Identity number' },
  EMPLOYER: { zh: '工作单位', en: 'Employer' },
  ROLE: { zh: '人员类别', en: 'Role' },
  LICENCE: { zh: '职业资格', en: 'Licence' },
};

type AnnouncedProps = { readonly particulars: NonNullable<WaitingAdvisor['filing']['announced']> };

/** What is to change of a filed advisor, before and after, where it waits for the decision. */
export function Announced({ particulars }: AnnouncedProps) {
  const { say } = useWords();
  return particulars.map(({ particular, before, after }) => (
    <span key={particular} className="above">
      {say({ zh: '变更', en: 'Change' })} {say(PARTICULARS[particular])}: {before?.text ?? '—'} → {after?.text ?? '—'}
    </span>
  ));
}
