import { Link } from 'wouter';
import { useAddress } from '../address/index.ts';
import { useWords } from '../words/index.ts';
import { Rules } from './rules.tsx';
import type { RulesOfPage } from './work-rules-question.ts';

type RulesInForceProps = { readonly rules: readonly RulesOfPage[]; readonly within: string };

/** The rules of work that hold at a station, and the way to all of its division. */
export function RulesInForce({ rules, within }: RulesInForceProps) {
  const { say } = useWords();
  const { link } = useAddress();
  return (
    <section aria-labelledby="work-rules">
      <h2 id="work-rules">{say({ zh: '工作规范', en: 'Rules of work' })}</h2>
      <Rules rules={rules} level={3} />
      <p>
        <Link href={link('/work-rules', { within })}>
          {say({ zh: '本区划适用的全部工作规范', en: 'All rules of work that hold here' })}
        </Link>
      </p>
    </section>
  );
}
