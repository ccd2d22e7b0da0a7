import { useState } from 'react';
import { Link } from 'wouter';
import { useAddress } from '../address/index.ts';
import { shiftMonth } from '../months/index.ts';
import { useWords } from '../words/index.ts';

const KEY = 'intro-hidden';

/** What this page is, in one paragraph, and three clicks to begin with; a reader who knows it puts it away. */
export function Intro({ month }: { readonly month: string }) {
  const { t } = useWords();
  const { link } = useAddress();
  const [isHidden, setHidden] = useState(localStorage.getItem(KEY) === 'yes');
  if (isHidden) return null;
  const hide = (): void => {
    localStorage.setItem(KEY, 'yes');
    setHidden(true);
  };
  return (
    <section className="intro">
      <p>{t('introBody')}</p>
      <p>
        {t('introTry')}
        <Link href={link('/', { figure: 'visits' })}>{t('introLagging')}</Link>
        <Link href={link('/division/310115')}>{t('introDrill')}</Link>
        <Link href={link('/', { month: shiftMonth(month, -1), figure: 'visits' })}>{t('introLast')}</Link>
        <button type="button" className="plain" onClick={hide}>
          {t('dismiss')}
        </button>
      </p>
    </section>
  );
}
