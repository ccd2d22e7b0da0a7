import { Link } from 'wouter';
import { useAddress } from '../address/index.ts';
import { OwnRecord } from '../advisor/index.ts';
import { ListLinks, visitsDueList } from '../lists/index.ts';
import { useSession } from '../session/index.ts';
import { useOwnAdvisor } from '../viewer/index.ts';
import { useWords } from '../words/index.ts';
import { ListPages } from './list-pages.tsx';

/** Whom to visit this month, the longest unvisited first: an advisor's own clients, or all at or beneath one's division. */
export default function WorklistPage() {
  const { say } = useWords();
  const { search } = useAddress();
  const own = useSession()?.caller.division ?? '';
  const { advisor, isWaiting } = useOwnAdvisor();
  const isOwn = advisor !== undefined && search.get('of') !== 'all';
  return (
    <div className="worklist">
      <ListPages
        list={visitsDueList}
        own={own}
        only={isOwn ? { filter: { advisor: advisor.id }, said: say(OWN) } : undefined}
        isHeld={isWaiting}
      >
        {advisor !== undefined && (
          <>
            <OwnRecord />
            <Whose isOwn={isOwn} />
          </>
        )}
      </ListPages>
      <ListLinks group="worklist" within={search.get('within') ?? own} />
    </div>
  );
}

const OWN = { zh: '范围：由我负责的对象。', en: 'My own clients.' };

/** The way from one's own to all of them, and back; the address keeps it. */
function Whose({ isOwn }: { readonly isOwn: boolean }) {
  const { say } = useWords();
  const { change } = useAddress();
  return (
    <nav className="turn" aria-label={say({ zh: '谁的对象', en: 'Whose clients' })}>
      <Link href={change({ of: undefined, after: undefined })} aria-current={isOwn ? 'page' : undefined}>
        {say({ zh: '我的对象', en: 'My clients' })}
      </Link>
      <Link href={change({ of: 'all', after: undefined })} aria-current={isOwn ? undefined : 'page'}>
        {say({ zh: '全部对象', en: 'All clients' })}
      </Link>
    </nav>
  );
}
