import { Link } from 'wouter';
import { useAddress } from '../address/index.ts';
import { Heading } from '../frame/index.ts';
import { ListHeads, listsOf, registrySections } from '../lists/index.ts';
import { type CallerOfPage, useSession } from '../session/index.ts';
import { useWords } from '../words/index.ts';

/** The registry at and beneath the reader's own division: what is kept there of stations and advisors, section by section. */
export default function NetworkPage() {
  const { say } = useWords();
  const { link } = useAddress();
  const caller = useSession()?.caller;
  return (
    <section>
      <Heading text={say({ zh: '站点与顾问', en: 'Stations and advisors' })} />
      <p>
        <Link href={link('/work-rules')}>{say({ zh: '工作规范', en: 'Rules of work' })}</Link>
      </p>
      {caller !== undefined && <Sections caller={caller} />}
    </section>
  );
}

/** The sections of which the reader may see a list, and before them the ways down to each. */
function Sections({ caller }: { readonly caller: CallerOfPage }) {
  const { say } = useWords();
  const groups = new Set<string>(listsOf(caller).map(({ group }) => group));
  const sections = registrySections.filter((section) => section.groups.some((group) => groups.has(group)));
  return (
    <>
      <nav className="actions" aria-label={say({ zh: '本页内容', en: 'On this page' })}>
        {sections.map(({ key, ...words }) => (
          <a key={key} href={`#${key}`}>
            {say(words)}
          </a>
        ))}
      </nav>
      {sections.map(({ key, groups: own, ...words }) => (
        <section key={key} className="registry-section" aria-labelledby={key}>
          <h2 id={key}>{say(words)}</h2>
          <ListHeads groups={own} within={caller.division} level={3} />
        </section>
      ))}
    </>
  );
}
