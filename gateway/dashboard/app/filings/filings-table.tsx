import { useWords } from '../words/index.ts';
import { Decide } from './decide.tsx';
import type { WaitingAdvisor } from './filings-question.ts';

type FilingsTableProps = {
  readonly rows: readonly WaitingAdvisor[];
  /** The division of whoever decides. */
  readonly own: string;
  readonly isWaiting: boolean;
  readonly tell: Parameters<typeof Decide>[0]['tell'];
};

/** The advisors whose filing waits; what another authority decides is said and not offered. */
export function FilingsTable({ rows, own, isWaiting, tell }: FilingsTableProps) {
  const { t, say } = useWords();
  if (rows.length === 0) return <p className="note">{isWaiting ? t('waiting') : t('nothing')}</p>;
  return (
    <div className="scroll">
      <table className="list worklist">
        <caption className="hidden">{say({ zh: '待备案的顾问', en: 'Advisors to be filed' })}</caption>
        <thead>
          <tr>
            <th scope="col">{say({ zh: '顾问', en: 'Advisor' })}</th>
            <th scope="col">{say({ zh: '身份证号', en: 'Identity number' })}</th>
            <th scope="col">{say({ zh: '工作单位', en: 'Employer' })}</th>
            <th scope="col">{say({ zh: '提交时间', en: 'Submitted' })}</th>
            <th scope="col">{say({ zh: '办理', en: 'Decision' })}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <FilingRow key={row.id} advisor={row} own={own} tell={tell} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type FilingRowProps = Pick<FilingsTableProps, 'own' | 'tell'> & { readonly advisor: WaitingAdvisor };

function FilingRow({ advisor, own, tell }: FilingRowProps) {
  const { say, place, time } = useWords();
  const { id, name, identityNumber, employer, division, licence, filing } = advisor;
  const submittedAt = filing.history?.[0]?.at;
  const { code, name: authority } = filing.authority;
  return (
    <tr data-advisor={id}>
      <th scope="row">
        {name}
        <span className="above">{place(division.code, division.name)}</span>
      </th>
      <td data-label={say({ zh: '身份证号', en: 'Identity number' })}>{identityNumber?.text ?? '—'}</td>
      <td data-label={say({ zh: '工作单位', en: 'Employer' })}>
        {employer}
        {licence !== null && <span className="above">{licence.number}</span>}
      </td>
      <td data-label={say({ zh: '提交时间', en: 'Submitted' })}>
        {submittedAt === undefined ? '—' : time(submittedAt)}
      </td>
      <td>
        {code === own ? (
          <Decide advisor={id} name={name} tell={tell} />
        ) : (
          <span className="note">
            {say({ zh: '由{who}办理', en: 'decided by {who}' }, { who: place(code, authority) })}
          </span>
        )}
      </td>
    </tr>
  );
}
