import { currentTag } from '../words/index.ts';
import { type ProviderSettings, type Session, currentSession, end } from './session.ts';

/** How one signs in here, as the gateway says. */
export type SignInSettings =
  | { readonly signIn: 'development' | 'token' }
  | ({ readonly signIn: 'oidc' } & ProviderSettings);

export async function readSignInSettings(): Promise<SignInSettings> {
  return getJson<SignInSettings>('/dashboard/config.json');
}

export async function signInAs(as: string): Promise<Session> {
  return getJson<Session>('/dashboard/sign-in', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ as }),
  });
}

/** The session of a token from elsewhere; the gateway says whose it is. */
export async function signInWith(token: string): Promise<Session> {
  const caller = await getJson<Session['caller']>('/dashboard/caller', {
    headers: { authorization: `Bearer ${token}` },
  });
  return { token, caller };
}

/** Ends the session here, and at the provider where there is one: the next person at this desk signs in anew. */
export async function signOut(): Promise<void> {
  const provider = currentSession()?.provider;
  end();
  if (provider === undefined) return;
  const { leaveProvider } = await import('./oidc.ts');
  await leaveProvider(provider);
}

/** Goes on renewing the tokens of a session that was there before the page was loaded anew. */
export async function resumeRenewal(): Promise<void> {
  const provider = currentSession()?.provider;
  if (provider === undefined) return;
  const { keepRenewing, openProvider } = await import('./oidc.ts');
  keepRenewing(openProvider(provider));
}

/** The answer of the gateway's own endpoints, whose shape is written beside them. */
async function getJson<Body>(url: string, init?: RequestInit): Promise<Body> {
  const headers = { ...init?.headers, 'accept-language': currentTag() };
  const response = await fetch(url, { ...init, headers });
  const body: Body & { errors?: readonly { message: string }[] } = await response.json();
  if (!response.ok) throw new Error(body.errors?.[0]?.message ?? response.statusText);
  return body;
}
