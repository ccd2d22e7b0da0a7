import { Link } from 'wouter';
import { useSession } from '../session/index.ts';
import { useWords } from '../words/index.ts';
import type { List } from './list.ts';
import { listsOf } from './registry.ts';

type ListLinksProps = { readonly group: List['group']; readonly within: string };

/** The ways to the lists of a group that the reader may see, but for those that have a view of their own. */
export function ListLinks({ group, within }: ListLinksProps) {
  const { say } = useWords();
  const session = useSession();
  const lists = session === undefined ? [] : listsOf(session.caller).filter((list) => list.group === group);
  return (
    <p className="actions">
      {lists
        .filter(({ view }) => view === undefined)
        .map(({ key, label }) => (
          <Link key={key} href={`/lists/${key}?within=${within}`}>
            {say(label)}
          </Link>
        ))}
    </p>
  );
}
