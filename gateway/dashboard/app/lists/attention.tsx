import { useSession } from '../session/index.ts';
import { useWords } from '../words/index.ts';
import { ListHeads } from './list-heads.tsx';
import { listsOf } from './registry.ts';

/** What needs attention at or beneath a division. */
export function Attention({ within }: { readonly within: string }) {
  const { t } = useWords();
  const session = useSession();
  const isShown = session !== undefined && listsOf(session.caller).some(({ group }) => group === 'attention');
  if (!isShown) return null;
  return (
    <section className="attention" aria-labelledby="attention">
      <h2 id="attention">{t('attention')}</h2>
      <ListHeads groups={['attention']} within={within} level={3} />
    </section>
  );
}
