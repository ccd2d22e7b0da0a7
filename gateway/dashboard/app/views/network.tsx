import { Link } from 'wouter';
import { useAddress } from '../address/index.ts';
import { Heading } from '../frame/index.ts';
import { ListHeads } from '../lists/index.ts';
import { useSession } from '../session/index.ts';
import { useWords } from '../words/index.ts';

/** The stations and advisors of the reader's own division, to be kept up to date. */
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
      {caller !== undefined && <ListHeads groups={['network']} within={caller.division} level={2} />}
    </section>
  );
}
