import { Link } from 'wouter';
import { useAddress } from '../address/index.ts';
import { DivisionField } from '../divisions/index.ts';
import type { EditFormProps } from '../edits/index.ts';
import { Choices, Field, WriteForm, textIn, useWrite } from '../forms/index.ts';
import { currentMonth, lastDayOf, shiftMonth } from '../months/index.ts';
import { useSession } from '../session/index.ts';
import { useWords } from '../words/index.ts';

const STREET_DIGITS = 9;

/** Whose roster of which days, of last month where nothing else is said; where it was issued already, the way to it and to a further version. */
export function IssueReportForm({ edit, id, done }: EditFormProps) {
  const { say } = useWords();
  const { link } = useAddress();
  const own = useSession()?.caller.division ?? '';
  const lastMonth = shiftMonth(currentMonth(), -1);
  const write = useWrite(edit.mutation, {
    form: `${edit.key} ${id}`,
    inputOf: (fields, idempotencyKey) => ({
      division: textIn(fields, 'division'),
      from: textIn(fields, 'from'),
      until: textIn(fields, 'until'),
      supersedes: textIn(fields, 'supersedes') || null,
      idempotencyKey,
    }),
    done,
  });
  const issued = write.refusals.find(({ code }) => code === 'REPORT_ISSUED')?.values['report'];
  const report = typeof issued === 'string' ? issued : textIn(write.fields, 'supersedes');
  return (
    <WriteForm write={write} submit={say({ zh: '生成', en: 'Issue it' })}>
      <DivisionField
        name="division"
        label={{ zh: '区划（{level}）', en: 'Of ({level})' }}
        within={own}
        initial={id}
        lowest={STREET_DIGITS}
        isOfOneOwner
      />
      <Field name="from" label={say({ zh: '起', en: 'From' })} initial={`${lastMonth}-01`}>
        {(control) => <input type="date" {...control} />}
      </Field>
      <Field name="until" label={say({ zh: '止', en: 'Until' })} initial={lastDayOf(lastMonth)}>
        {(control) => <input type="date" {...control} />}
      </Field>
      {report !== '' && (
        <>
          <p>
            <Link href={link(`/roster-reports/${report}`)}>
              {say({ zh: '查阅已生成的报告', en: 'Read the report that was issued' })}
            </Link>
          </p>
          <Choices
            key={report}
            name="supersedes"
            label={say({ zh: '更正', en: 'Correction' })}
            choices={[
              { value: report, label: say({ zh: '另立版次，更正该报告', en: 'a further version that corrects it' }) },
            ]}
          />
        </>
      )}
    </WriteForm>
  );
}
