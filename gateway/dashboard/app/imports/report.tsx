import { useEffect, useState } from 'react';
import { Exports } from '../export/index.ts';
import { Troubles } from '../owners/index.ts';
import { useWords } from '../words/index.ts';
import type { ImportOfPage, KindOfPage } from './import-questions.ts';
import {
  COLUMN,
  REASON,
  ROW,
  type Report,
  WHOLE_ROW,
  columnAt,
  outcomes,
  readReport,
  reasonText,
  wholeReport,
} from './read-report.ts';

/** On the page; the workbook has all. */
const MOST_SHOWN = 100;

type ImportReportProps = { readonly one: ImportOfPage; readonly kind: KindOfPage };

/** What becomes of the rows of an import, or became of them: how many, and what is wrong with those that are refused. */
export function ImportReport({ one, kind }: ImportReportProps) {
  const speech = useWords();
  const { say, count } = speech;
  const { rows, troubles } = useRefusedRows(one);
  const counts = { CREATED: one.created, CHANGED: one.changed, UNCHANGED: one.unchanged, REFUSED: one.refused };
  const shown = Object.keys(outcomes) as (keyof typeof counts)[];
  return (
    <section aria-labelledby="import-report">
      <div className="title-row">
        <h2 id="import-report">{say(one.state === 'DONE' ? RESULT : CHECKED)}</h2>
        <Exports
          title={say({ zh: `${kind.zh}导入报告`, en: `${kind.en} import report` })}
          answeredAt={Date.now()}
          content={(tell) => wholeReport(one, kind, speech, tell)}
        />
      </div>
      {!one.takesEffect && <p className="wrong">{say(one.state === 'DONE' ? NOTHING_DID : NOTHING_WOULD)}</p>}
      <dl className="facts">
        {shown.map((outcome) => (
          <div key={outcome}>
            <dt>{say(outcomes[outcome])}</dt>
            <dd>{count(counts[outcome])}</dd>
          </div>
        ))}
      </dl>
      <Troubles troubles={troubles} />
      {rows.length > 0 && (
        <div className="scroll">
          <table className="refused-rows">
            <caption>{say(REFUSED)}</caption>
            <thead>
              <tr>
                {[ROW, COLUMN, REASON].map((head) => (
                  <th key={head.en} scope="col">
                    {say(head)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.flatMap(({ row, errors }) =>
                errors.map((reason, i) => (
                  <tr key={`${row} ${reason.path.join('.')} ${reason.message}`}>
                    {i === 0 && (
                      <th scope="rowgroup" rowSpan={errors.length}>
                        {row}
                      </th>
                    )}
                    <td className="in-one-line">{say(columnAt(reason, kind) ?? WHOLE_ROW)}</td>
                    <td>{reasonText(reason, kind, speech)}</td>
                  </tr>
                )),
              )}
            </tbody>
          </table>
        </div>
      )}
      {rows.length > 0 && rows.length < one.refused && (
        <p className="note">{say(CUT, { count: count(rows.length) })}</p>
      )}
    </section>
  );
}

const NONE: Report = { rows: [], troubles: [] };

/** Read anew for another language, in which the owner words the reasons. */
function useRefusedRows(one: ImportOfPage): Report {
  const { language } = useWords();
  const [report, setReport] = useState(NONE);
  useEffect(() => {
    let isLeft = false;
    const refusedOf = (rows: Report['rows']) => rows.filter(({ outcome }) => outcome === 'REFUSED');
    const most = Math.min(one.refused, MOST_SHOWN);
    void readReport(one, (rows) => refusedOf(rows).length >= most).then(({ rows, troubles }) => {
      if (!isLeft) setReport({ rows: refusedOf(rows).slice(0, most), troubles });
    });
    return () => {
      isLeft = true;
    };
  }, [one, language]);
  return report;
}

const CHECKED = { zh: '检查结果（尚未导入）', en: 'Checked; nothing is imported yet' };
const RESULT = { zh: '导入结果', en: 'Imported' };
const REFUSED = { zh: '未通过的行', en: 'Rows that are refused' };
const NOTHING_WOULD = {
  zh: '有未通过的行：按所选生效方式，全部都不会导入。',
  en: 'Rows are refused: as chosen, none of the file would be imported.',
};
const NOTHING_DID = {
  zh: '有未通过的行：按所选生效方式，全部都没有导入。请改正后重新导入。',
  en: 'Rows are refused: as chosen, nothing of the file was imported. Correct them and import the file anew.',
};
const CUT = {
  zh: '此处只列前 {count} 行，全部见 XLSX。',
  en: 'The first {count} stand here, all of them in the XLSX.',
};
