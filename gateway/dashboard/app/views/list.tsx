import { useParams } from 'wouter';
import { Heading } from '../frame/index.ts';
import { listsOf } from '../lists/index.ts';
import { useSession } from '../session/index.ts';
import { useWords } from '../words/index.ts';
import { ListPages } from './list-pages.tsx';

/** A whole list. */
export default function ListPage() {
  const { key } = useParams<{ key: string }>();
  const { t } = useWords();
  const session = useSession();
  const list = session && listsOf(session.caller).find((one) => one.key === key);
  if (session === undefined || list === undefined) return <Heading text={t('notFound')} />;
  return <ListPages key={key} list={list} own={session.caller.division} />;
}
