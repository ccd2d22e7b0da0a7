import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { useEffect, useState } from 'react';
import { type Session, currentSession, onSession, personas, readSignInSettings, signInAs } from '../session/index.ts';
import { useTheme } from '../theme/index.ts';
import { useWords } from '../words/index.ts';
import { examplesFor } from '../examples/index.ts';
import { createMemory } from './memory.ts';

type Asking = { readonly session: Session | undefined; readonly as: string; readonly isDevelopment: boolean };

/** Whoever is signed in on this tab; in production nobody else. */
const OWN = 'own';

/** Queries by hand, as a user of one's choice in development, else as oneself. The address keeps the choice. */
export function GraphiqlPage() {
  const [asking, setAsking] = useState<Asking>();
  const [failure, setFailure] = useState<string>();
  // Signed out in another tab: nothing is left here to be asked with.
  useEffect(() => onSession(() => location.assign('/')), []);
  useEffect(() => {
    readAsking().then(setAsking, (error: unknown) => setFailure(String(error)));
  }, []);
  return (
    <>
      <Bar asking={asking} failure={failure} />
      <main>{asking !== undefined && <Editor session={asking.session} />}</main>
    </>
  );
}

async function readAsking(): Promise<Asking> {
  const isDevelopment = (await readSignInSettings()).signIn === 'development';
  const own = currentSession();
  const chosen = new URLSearchParams(location.search).get('as') ?? (own === undefined ? 'city' : OWN);
  const as = isDevelopment ? chosen : OWN;
  return { as, isDevelopment, session: as === OWN ? own : await signInAs(as) };
}

/** Another user is another page: nothing of the one before stays in the editor. */
function choose(as: string): void {
  location.search = new URLSearchParams({ as }).toString();
}

type BarProps = { readonly asking: Asking | undefined; readonly failure: string | undefined };

function Bar({ asking, failure }: BarProps) {
  const { say, t } = useWords();
  const own = currentSession();
  return (
    <header className="graphiql-bar">
      <a href="/">{t('title')}</a>
      {asking?.isDevelopment === true && (
        <label>
          {say({ zh: '提问身份', en: 'Ask as' })}
          <select value={asking.as} onChange={({ target }) => choose(target.value)}>
            {own !== undefined && <option value={OWN}>{t('signedInAs', { who: own.caller.subject })}</option>}
            {personas.map(({ as, label }) => (
              <option key={as} value={as}>
                {say(label)}
              </option>
            ))}
          </select>
        </label>
      )}
      {asking !== undefined && <code>{endpointOf(asking.session)}</code>}
      {asking !== undefined && asking.session === undefined && (
        <span>{say({ zh: '请在 Headers 中填写 authorization', en: 'Fill in authorization under Headers' })}</span>
      )}
      {failure !== undefined && <span role="alert">{t('signInFailed', { why: failure })}</span>}
    </header>
  );
}

/** Each user begins with examples of one's own; tokens and tabs of another are not kept. */
function Editor({ session }: Pick<Asking, 'session'>) {
  const theme = useTheme();
  const [settings] = useState(() => ({
    fetcher: createGraphiQLFetcher({ url: endpointOf(session) }),
    storage: createMemory(),
    defaultHeaders: headersOf(session),
    defaultTabs: tabsOf(session),
  }));
  return <GraphiQL {...settings} forcedTheme={theme} shouldPersistHeaders={false} />;
}

/** Partners have an endpoint of their own. */
function endpointOf(session: Session | undefined): string {
  return session?.caller.role === 'partner' ? '/partner/graphql' : '/graphql';
}

function headersOf(session: Session | undefined): string {
  const token = session?.partnerKey ?? session?.token;
  return token === undefined ? '{}' : JSON.stringify({ authorization: `Bearer ${token}` }, null, 2);
}

function tabsOf(session: Session | undefined) {
  if (session === undefined) return [{ query: '{ __typename }' }];
  return examplesFor(session.caller).map(({ query, variables }) => ({
    query,
    variables: variables === undefined ? null : JSON.stringify(variables, null, 2),
    headers: headersOf(session),
  }));
}
