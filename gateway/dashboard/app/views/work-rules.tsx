import { useAddress } from '../address/index.ts';
import { Heading } from '../frame/index.ts';
import { NO_ANSWER, allTroublesOf, useAnswer } from '../graph/index.ts';
import { Troubles } from '../owners/index.ts';
import { Breadcrumb, usePlace } from '../place/index.ts';
import { useSession } from '../session/index.ts';
import { Rules, SetWorkRules, workRulesQuestion } from '../work-rules/index.ts';
import { useWords } from '../words/index.ts';

/** The rules of work that hold in a division; who opens stations there writes those of the own level. */
export default function WorkRulesPage() {
  const { say } = useWords();
  const { search } = useAddress();
  const caller = useSession()?.caller;
  const own = caller?.division ?? '';
  const within = search.get('within') ?? own;
  const { place } = usePlace(within);
  const answer = useAnswer(workRulesQuestion, { within }) ?? NO_ANSWER;
  const rules = answer.data?.workRules ?? undefined;
  return (
    <section className="details" aria-busy={answer.at === 0}>
      <Breadcrumb place={place} />
      <Heading text={say({ zh: '工作规范', en: 'Rules of work' })} />
      <p className="meaning">{say(MEANING)}</p>
      <Troubles troubles={allTroublesOf(answer)} />
      {rules && <Rules rules={rules} level={2} />}
      {caller?.scopes.includes('station.open') === true && <SetWorkRules division={own} />}
    </section>
  );
}

const MEANING = {
  zh: '本区划及各上级对各类站点制定的工作规范和工作职责，由近及远。',
  en: 'The rules and duties that hold for stations here, of this division and of every level above it, the nearest first.',
};
