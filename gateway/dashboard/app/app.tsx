import { Suspense } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { useCodeLists } from './codes/index.ts';
import { Header, Heading } from './frame/index.ts';
import { useRefresh } from './graph/index.ts';
import { OwnerStrip, useWatchOwners } from './owners/index.ts';
import { type CallerOfPage, homeOf, useSession } from './session/index.ts';
import { SignIn, viewsOf } from './views/index.ts';
import { useOwnAdvisor } from './viewer/index.ts';
import { useWords } from './words/index.ts';

/** The frame around every view; without a session there is only the way in. */
export function App() {
  const { t } = useWords();
  const session = useSession();
  useRefresh(session !== undefined);
  useCodeLists();
  const views = session === undefined ? [] : viewsOf(session.caller);
  const nav = views
    .flatMap(({ path, nav: entry }) => (entry === undefined ? [] : [{ path, ...entry }]))
    .toSorted((a, b) => a.order - b.order);
  return (
    <>
      <Header nav={nav} />
      {session !== undefined && session.caller.role !== 'partner' && <Owners />}
      <main id="main">{session === undefined ? <SignIn /> : <Views caller={session.caller} />}</main>
      <footer className="footer">
        {t('source')} <a href="/graphiql">GraphiQL</a>
      </footer>
    </>
  );
}

function Owners() {
  useWatchOwners();
  return (
    <div className="owner-line">
      <OwnerStrip />
    </div>
  );
}

function Views({ caller }: { readonly caller: CallerOfPage }) {
  const { t } = useWords();
  const home = homeOf(caller);
  return (
    <Suspense fallback={null}>
      <Switch>
        {viewsOf(caller).map(({ path, Page }) => (
          <Route key={path} path={path} component={Page} />
        ))}
        {home !== '/' && (
          <Route path="/">
            <Home otherwise={home} />
          </Route>
        )}
        <Route>
          <Heading text={t('notFound')} />
          <p>{t('notFoundBody')}</p>
        </Route>
      </Switch>
    </Suspense>
  );
}

/** An advisor begins with the visits that are due; the others as their role does. */
function Home({ otherwise }: { readonly otherwise: string }) {
  const { advisor, isWaiting } = useOwnAdvisor();
  return isWaiting ? null : <Redirect to={advisor === undefined ? otherwise : '/worklist'} replace />;
}
