import { useHeldRows } from '../forms/index.ts';
import { useWords } from '../words/index.ts';
import { Decide, movesOf } from './decide.tsx';
import type { WaitingAdvisor } from './filings-question.ts';

type FilingsTableProps = {
  readonly rows: readonly WaitingAdvisor[];
  readonly isWaiting: boolean;
  /** Otherwise a part is missing, and that there are none cannot be said. */
  readonly isKnown: boolean;
  readonly tell: Parameters<typeof Decide>[0]['tell'];
};

/** The advisors whose filing waits for a decision of the signed-in user. */
export function FilingsTable({ rows: waiting, isWaiting, isKnown, tell }: FilingsTableProps) {
  const { t, say } = useWords();
  const rows = useHeldRows(waiting, movesOf);
  if (rows.length === 0) return <p className="note">{t(isWaiting ? 'waiting' : isKnown ? 'nothing' : 'missing')}</p>;
  return (
    <div className="scroll">
      <table className="list worklist">
        <caption className="hidden">{say({ zh: '待备案的顾问', en: 'Advisors to be filed' })}</caption>
        <thead>
          <tr>
            <th scope="col">{say({ zh: '顾问', en: 'Advisor' })}</th>
            <th scope="col">{say({ zh: '证件号码', en: 'Document number' })}</th>
            <th scope="col">{say({ zh: '工作单位', en: 'Employer' })}</th>
            <th scope="col">{say({ zh: '提交时间', en: 'Submitted' })}</th>
            <th scope="col">{say({ zh: '办理', en: 'Decision' })}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <FilingRow key={row.id} advisor={row} tell={tell} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type FilingRowProps = Pick<FilingsTableProps, 'tell'> & { readonly advisor: WaitingAdvisor };

function FilingRow({ advisor, tell }: FilingRowProps) {
  const { say, place, time } = useWords();
  const { id, name, identityNumber, employer, division, licence, filing } = advisor;
  const submittedAt = filing.history?.[0]?.at;
  return (
    <tr data-advisor={id}>
      <th scope="row">
        {name}
        <span className="above">{place(division.code, division.name)}</span>
      </th>
      <td data-label={say({ zh: '证件号码', en: 'Document number' })}>{identityNumber?.text ?? '—'}</td>
      <td data-label={say({ zh: '工作单位', en: 'Employer' })}>
        {employer}
        {licence !== null && <span className="above">{licence.number}</span>}
      </td>
      <td data-label={say({ zh: '提交时间', en: 'Submitted' })}>
        {submittedAt === undefined ? '—' : time(submittedAt)}
      </td>
      <td>
        <Decide advisor={advisor} tell={tell} />
      </td>
    </tr>
  );
}
