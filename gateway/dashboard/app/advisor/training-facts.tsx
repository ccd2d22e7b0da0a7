import { type Words, trainingOutcomes, useWords } from '../words/index.ts';
import type { AdvisorFacts } from './advisor-question.ts';

type Training = Pick<AdvisorFacts, 'trainingHours' | 'trainingEnrolments' | 'certificates'>;

/** Hours of this year against what is required, sessions to come, and certificates. */
export function TrainingFacts({ trainingHours: year, trainingEnrolments, certificates }: Training) {
  const { say } = useWords();
  const open = (trainingEnrolments ?? []).filter(({ outcome }) => outcome === null);
  const said: readonly (readonly [Words, readonly string[]])[] = [
    [
      { zh: '本年度学时', en: 'Hours this year' },
      year
        ? [say(year.required === null ? HOURS : OF_REQUIRED, { hours: year.hours, required: year.required ?? 0 })]
        : [],
    ],
    [
      { zh: '已报名', en: 'Enrolled in' },
      open.map(({ session }) => [session?.startsOn, session?.title, session?.place].filter(Boolean).join(' ')),
    ],
    [
      { zh: '培训合格证书', en: 'Certificates' },
      (certificates ?? []).map(({ number, issuedOn, session }) => `${issuedOn} ${session?.title ?? ''} ${number}`),
    ],
    [
      { zh: '培训结果', en: 'Results' },
      (trainingEnrolments ?? []).flatMap(({ outcome, session }) =>
        outcome === null || outcome === 'PASSED'
          ? []
          : `${session?.startsOn ?? ''} ${session?.title ?? ''} ${say(trainingOutcomes[outcome])}`,
      ),
    ],
  ];
  return said.map(([label, lines]) => (
    <div key={label.en}>
      <dt>{say(label)}</dt>
      <dd>{lines.length === 0 ? '—' : lines.map((line) => <div key={line}>{line}</div>)}</dd>
    </div>
  ));
}

const HOURS: Words = { zh: '{hours} 学时', en: '{hours} hours' };
const OF_REQUIRED: Words = { zh: '{hours} 学时，应达 {required} 学时', en: '{hours} hours of {required} required' };
