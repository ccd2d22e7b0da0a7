import type { ReactNode } from 'react';
import {
  type Words,
  advisorRoles,
  advisorSkills,
  awardLevels,
  licenceLevels,
  recognitions,
  useWords,
  wordsOf,
} from '../words/index.ts';
import { isPast } from '../months/index.ts';
import type { AdvisorFacts as Facts } from './advisor-question.ts';
import { FilingFact } from './filing-fact.tsx';
import { Postings } from './postings.tsx';
import { TrainingFacts } from './training-facts.tsx';

type AdvisorFactsProps = {
  readonly advisor: Facts;
  /** In place of all that is known, what the advisor is to see of it. */
  readonly isOwn?: boolean;
  /** Facts before the others. */
  readonly children?: ReactNode;
};

/** What is known of an advisor. */
export function AdvisorFacts({ advisor, isOwn = false, children }: AdvisorFactsProps) {
  const { say, place } = useWords();
  const { division, licence, moves, skills } = advisor;
  const comma = say({ zh: '、', en: ', ' });
  const facts: readonly (readonly [Words, ReactNode])[] = [
    [{ zh: '备案', en: 'Filing' }, <FilingFact key="filing" filing={advisor.filing} />],
    [{ zh: '派驻', en: 'Postings' }, <Postings key="postings" {...advisor} hasPast={!isOwn} />],
    [{ zh: '职业资格', en: 'Licence' }, licence && <Licence key="licence" licence={licence} />],
    [{ zh: '岗前培训日期', en: 'Trained before service on' }, advisor.preServiceTrainedOn],
    [
      { zh: '表彰', en: 'Awards' },
      (advisor.awards ?? [])
        .map(({ kind, level, year, stationName }) =>
          [year, say(awardLevels[level]), say(wordsOf(recognitions, kind)), stationName].filter(Boolean).join(' '),
        )
        .join(say({ zh: '；', en: '; ' })),
    ],
  ];
  const more: readonly (readonly [Words, ReactNode])[] = [
    [{ zh: '登记区划', en: 'Division' }, place(division.code, division.name)],
    [{ zh: '人员类别', en: 'Role' }, say(wordsOf(advisorRoles, advisor.role))],
    [{ zh: '工作单位', en: 'Employer' }, advisor.employer],
    [{ zh: '联系电话', en: 'Phone' }, advisor.phone?.text],
    [{ zh: '技能', en: 'Skills' }, skills.map((skill) => say(wordsOf(advisorSkills, skill))).join(comma)],
    [
      { zh: '调动', en: 'Moves' },
      (moves ?? [])
        .map(({ from, to, movedOn }) => `${movedOn} ${place(from.code, from.name)} → ${place(to.code, to.name)}`)
        .join(say({ zh: '；', en: '; ' })),
    ],
  ];
  return (
    <>
      {advisor.warnings.map(({ label }) => (
        <p key={label.en} className="wrong">
          {say(label)}
        </p>
      ))}
      <dl className="facts">
        {children}
        {[...facts, ...(isOwn ? [] : more)].map(([label, said]) => (
          <div key={label.en}>
            <dt>{say(label)}</dt>
            <dd>{said || '—'}</dd>
          </div>
        ))}
        <TrainingFacts {...advisor} />
      </dl>
    </>
  );
}

/** That it has ended is said, since nothing else changes by it. */
function Licence({ licence: { level, validUntil } }: { readonly licence: NonNullable<Facts['licence']> }) {
  const { say } = useWords();
  const words = wordsOf(licenceLevels, level);
  if (validUntil === null) return say(words);
  const isOver = isPast(validUntil);
  return (
    <span className={isOver ? 'wrong' : undefined}>
      {say(isOver ? ENDED : UNTIL, { level: say(words), until: validUntil })}
    </span>
  );
}

const UNTIL = { zh: '{level}，有效期至 {until}', en: '{level}, until {until}' };
const ENDED = { zh: '{level}，已于 {until} 到期', en: '{level}, ended on {until}' };
