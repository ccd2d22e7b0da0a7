import { Link } from 'wouter';
import { useAddress } from '../address/index.ts';
import { Heading } from '../frame/index.ts';
import { NO_ANSWER, allTroublesOf, useAnswer } from '../graph/index.ts';
import { Total, Troubles } from '../owners/index.ts';
import { Breadcrumb, usePlace } from '../place/index.ts';
import { useSession } from '../session/index.ts';
import { useOwnAdvisor } from '../viewer/index.ts';
import { useWords } from '../words/index.ts';
import { DueTable, visitsDueQuestion } from '../worklist/index.ts';

const ROWS = 25;

/** Whom to visit this month, the longest unvisited first: an advisor's own clients, or all at or beneath one's division. */
export default function WorklistPage() {
  const { t, say, place: nameOf } = useWords();
  const { search, change } = useAddress();
  const own = useSession()?.caller.division ?? '';
  const within = search.get('within') ?? own;
  const after = search.get('after') ?? undefined;
  const { place } = usePlace(within);
  const { advisor, isWaiting } = useOwnAdvisor();
  const isOwn = advisor !== undefined && search.get('of') !== 'all';
  const asked = { within, advisor: isOwn ? advisor.id : undefined, first: ROWS, after };
  const answer = useAnswer(visitsDueQuestion, isWaiting ? undefined : asked) ?? NO_ANSWER;
  const troubles = allTroublesOf(answer);
  const due = answer.data?.visitsDue;
  const next = due?.pageInfo.hasNextPage === true ? (due.pageInfo.endCursor ?? undefined) : undefined;
  return (
    <section aria-busy={answer.at === 0}>
      <Breadcrumb place={place} />
      <Heading text={say({ zh: '待访清单', en: 'Visits due' })} />
      {advisor !== undefined && <Whose isOwn={isOwn} />}
      <p className="meaning">
        {say({
          zh: '本月应访而未访的救助对象，最久未访的在前。',
          en: 'Clients not yet visited this month, the longest unvisited first.',
        })}{' '}
        {isOwn ? say(OWN) : t('within', { place: nameOf(within, place?.name) })}{' '}
        {due && <Total total={due.totalCount} troubles={troubles} />}
      </p>
      <Troubles troubles={troubles} />
      <DueTable
        rows={(due?.edges ?? []).flatMap(({ node }) => node ?? [])}
        isWaiting={answer.at === 0}
        isKnown={due != null && due.totalCount !== null}
        troubles={troubles}
      />
      <nav className="turn" aria-label={t('nextPage')}>
        {after !== undefined && <Link href={change({ after: undefined })}>{t('firstPage')}</Link>}
        {next !== undefined && <Link href={change({ after: next })}>{t('nextPage')}</Link>}
      </nav>
      <p>
        <Link href={`/lists/clients?within=${within}`}>{say({ zh: '在册对象', en: 'Clients served' })}</Link>{' '}
        <Link href={`/lists/ended-clients?within=${within}`}>
          {say({ zh: '已结束服务的对象', en: 'Clients served no longer' })}
        </Link>
      </p>
    </section>
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
