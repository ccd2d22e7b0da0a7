import { Link, useLocation } from 'wouter';
import { useAddress } from '../address/index.ts';
import { FindBox } from '../lists/index.ts';
import { type CallerOfPage, homeOf, signOut, useSession } from '../session/index.ts';
import { chooseTheme, useTheme } from '../theme/index.ts';
import { useOwnAdvisor } from '../viewer/index.ts';
import { type Words, setLanguage, useLanguage, useWords } from '../words/index.ts';

export type NavEntry = { readonly path: string; readonly label: Words };

/** What stands above every view: the name, the way around, and the reader's own choices. */
export function Header({ nav }: { readonly nav: readonly NavEntry[] }) {
  const { t } = useWords();
  const session = useSession();
  return (
    <header className="header">
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <Link className="brand" href={session === undefined ? '/' : homeOf(session.caller)}>
        {t('title')}
      </Link>
      {session !== undefined && <Navigation nav={nav} />}
      <FindBox />
      <div className="choices">
        {session !== undefined && <Caller caller={session.caller} />}
        <Switches />
      </div>
    </header>
  );
}

function Navigation({ nav }: { readonly nav: readonly NavEntry[] }) {
  const { t, say } = useWords();
  const { link } = useAddress();
  const [path] = useLocation();
  return (
    <nav aria-label={t('title')}>
      <ul>
        {nav.map((entry) => (
          <li key={entry.path}>
            <Link href={link(entry.path)} aria-current={path === entry.path ? 'page' : undefined}>
              {say(entry.label)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Caller({ caller }: { readonly caller: CallerOfPage }) {
  const { t, say } = useWords();
  const { advisor } = useOwnAdvisor();
  const who = advisor && say(ADVISOR, { name: advisor.name, station: advisor.station?.name ?? '—' });
  return (
    <>
      <span className="caller">{t('signedInAs', { who: who ?? caller.subject })}</span>
      <button type="button" className="plain" onClick={() => void signOut()}>
        {t('signOut')}
      </button>
    </>
  );
}

const ADVISOR: Words = { zh: '{name}（{station}）', en: '{name} ({station})' };

function Switches() {
  const { t } = useWords();
  const language = useLanguage();
  const theme = useTheme();
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <>
      <button type="button" className="plain" lang={other === 'zh' ? 'zh-CN' : 'en'} onClick={() => setLanguage(other)}>
        {t('language')}
      </button>
      <button type="button" className="plain" onClick={() => chooseTheme(theme === 'dark' ? 'light' : 'dark')}>
        {theme === 'dark' ? t('themeToLight') : t('themeToDark')}
      </button>
    </>
  );
}
