import type { Session } from './session.ts';

/** How one signs in here, as the gateway says. */
export type SignInSettings =
  | { readonly signIn: 'development' | 'token' }
  | { readonly signIn: 'oidc'; readonly issuer: string; readonly clientId: string };

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

/** The answer of the gateway's own endpoints, whose shape is written beside them. */
async function getJson<Body>(url: string, init?: RequestInit): Promise<Body> {
  const response = await fetch(url, init);
  const body: Body & { errors?: readonly { message: string }[] } = await response.json();
  if (!response.ok) throw new Error(body.errors?.[0]?.message ?? response.statusText);
  return body;
}
