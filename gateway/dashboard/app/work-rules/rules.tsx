import { stationKinds } from '../lists/index.ts';
import { useWords } from '../words/index.ts';
import type { RulesOfPage } from './work-rules-question.ts';

type RulesProps = { readonly rules: readonly RulesOfPage[]; readonly level: 2 | 3 };

/** Rules of work, each with who wrote it and since when it holds; the nearest level first. */
export function Rules({ rules, level }: RulesProps) {
  const { say, place } = useWords();
  const Title = level === 2 ? 'h2' : 'h3';
  if (rules.length === 0) return <p className="note">{say({ zh: '尚未制定。', en: 'None are written yet.' })}</p>;
  return rules.map(({ id, division, stationKind, since, rules: text, duties }) => (
    <article key={id} className="rules">
      <Title>
        {say(
          { zh: '{place}：{kind}', en: '{place}: {kind}' },
          {
            place: place(division.code, division.name),
            kind: say(stationKinds[stationKind]),
          },
        )}
        <span className="beside">{say({ zh: '自 {since} 施行', en: 'since {since}' }, { since })}</span>
      </Title>
      <dl className="facts">
        <div>
          <dt>{say({ zh: '工作规范', en: 'Rules' })}</dt>
          <dd className="typed">{text}</dd>
        </div>
        <div>
          <dt>{say({ zh: '工作职责', en: 'Duties' })}</dt>
          <dd className="typed">{duties}</dd>
        </div>
      </dl>
    </article>
  ));
}
