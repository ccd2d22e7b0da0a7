import { useHeldRows, useRowFocus } from '../forms/index.ts';
import type { FilingToDecide } from '../lists/index.ts';
import { NoRows } from '../owners/index.ts';
import { useWords } from '../words/index.ts';
import { Announced } from './announced.tsx';
import { Decide, movesOf } from './decide.tsx';

type FilingsTableProps = Parameters<typeof NoRows>[0] & {
  readonly rows: readonly FilingToDecide[];
  readonly tell: Parameters<typeof Decide>[0]['tell'];
};

/** The advisors whose filing waits for a decision of the signed-in user. */
export function FilingsTable({ rows: waiting, tell, ...known }: FilingsTableProps) {
  const { say } = useWords();
  const rows = useHeldRows(
    waiting.map((filing) => ({ id: filing.advisor.id, ...filing })),
    movesOf,
  );
  const focus = useRowFocus<HTMLTableSectionElement>(
    rows.map(({ id }) => id),
    'main h1',
  );
  if (rows.length === 0) {
    return (
      <p className="note">
        <NoRows {...known} />
      </p>
    );
  }
  return (
    <div className="scroll">
      <table className="list worklist cards">
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
        <tbody {...focus}>
          {rows.map((row) => (
            <FilingRow key={row.id} filing={row} tell={tell} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type FilingRowProps = Pick<FilingsTableProps, 'tell'> & { readonly filing: FilingToDecide };

function FilingRow({ filing, tell }: FilingRowProps) {
  const { say, place, time } = useWords();
  const { id, name, identityNumber, employer, division, licence } = filing.advisor;
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
        <Announced changes={filing.announced ?? []} />
      </td>
      <td data-label={say({ zh: '提交时间', en: 'Submitted' })}>{time(filing.since)}</td>
      <td>
        <Decide filing={filing} tell={tell} />
      </td>
    </tr>
  );
}
