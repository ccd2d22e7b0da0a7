import { useEffect, useState } from 'react';
import { Heading } from '../frame/index.ts';
import {
  type ProviderSettings,
  type Session,
  type SignInSettings,
  begin,
  hasDrafts,
  hasEndedElsewhere,
  hasExpired,
  personas,
  readSignInSettings,
  signInAs,
  signInWith,
} from '../session/index.ts';
import { useWords } from '../words/index.ts';

type Begin = (session: () => Promise<Session>) => void;

/** The way in: one click on a persona in development, else the organisation's own sign-in. */
export function SignIn() {
  const { t } = useWords();
  const [settings, setSettings] = useState<SignInSettings>();
  const [failure, setFailure] = useState<string>();
  useEffect(() => {
    readSignInSettings().then(setSettings, (error: unknown) => setFailure(String(error)));
  }, []);
  const beginWith: Begin = (signIn) => {
    signIn().then(begin, (error: unknown) => setFailure(error instanceof Error ? error.message : String(error)));
  };
  return (
    <div className="sign-in">
      <Heading text={t('signIn')} />
      {hasExpired() && (
        <p role="status">
          {t('signInAgain')} {hasDrafts() && t('signInDrafts')}
        </p>
      )}
      {hasEndedElsewhere() && <p role="status">{t('signedOutElsewhere')}</p>}
      {failure !== undefined && <p role="alert">{t('signInFailed', { why: failure })}</p>}
      {settings?.signIn === 'development' && <Personas beginWith={beginWith} />}
      {settings?.signIn === 'oidc' && <Provider settings={settings} beginWith={beginWith} />}
      {settings?.signIn === 'token' && <TokenForm beginWith={beginWith} />}
    </div>
  );
}

function Personas({ beginWith }: { readonly beginWith: Begin }) {
  const { t, say } = useWords();
  return (
    <>
      <p>{t('signInPersona')}</p>
      <ul className="personas">
        {personas.map(({ as, label, sees }) => (
          <li key={as}>
            <button type="button" data-persona={as} onClick={() => beginWith(() => signInAs(as))}>
              <strong>{say(label)}</strong>
              <span>{say(sees)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

type ProviderProps = { readonly settings: ProviderSettings; readonly beginWith: Begin };

function Provider({ settings, beginWith }: ProviderProps) {
  const { t } = useWords();
  const isComingBack = location.pathname === '/signed-in';
  useEffect(() => {
    if (isComingBack) beginWith(() => comeBack(settings));
    // Once: the code in the address holds one time.
  }, []);
  const leave = async (): Promise<void> => {
    const { openProvider } = await import('../session/oidc.ts');
    await openProvider(settings).signinRedirect({ state: location.pathname + location.search });
  };
  return (
    <button type="button" className="primary" onClick={() => void leave()}>
      {t('signInOidc')}
    </button>
  );
}

async function comeBack({ issuer, clientId, scope }: ProviderSettings): Promise<Session> {
  const { keepRenewing, openProvider } = await import('../session/oidc.ts');
  const provider = openProvider({ issuer, clientId, scope });
  const user = await provider.signinRedirectCallback();
  const session = await signInWith(user.access_token);
  keepRenewing(provider);
  history.replaceState(null, '', typeof user.state === 'string' ? user.state : '/');
  return { ...session, provider: { issuer, clientId, scope } };
}

function TokenForm({ beginWith }: { readonly beginWith: Begin }) {
  const { t } = useWords();
  const [token, setToken] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        beginWith(() => signInWith(token.trim()));
      }}
    >
      <label>
        {t('signInToken')}
        <textarea rows={4} value={token} onChange={({ target }) => setToken(target.value)} />
      </label>
      <button type="submit" className="primary">
        {t('signIn')}
      </button>
    </form>
  );
}
