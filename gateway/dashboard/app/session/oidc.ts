import { UserManager, WebStorageStateStore } from 'oidc-client-ts';
import type { SignInSettings } from './sign-in.ts';

const CALLBACK = '/signed-in';

/** Authorization code with PKCE. The token stays in the tab's own storage. Loaded only where there is a provider. */
export function openProvider({ issuer, clientId }: Extract<SignInSettings, { signIn: 'oidc' }>): UserManager {
  return new UserManager({
    authority: issuer,
    client_id: clientId,
    redirect_uri: `${location.origin}${CALLBACK}`,
    post_logout_redirect_uri: `${location.origin}/`,
    scope: 'openid profile',
    userStore: new WebStorageStateStore({ store: sessionStorage }),
    stateStore: new WebStorageStateStore({ store: sessionStorage }),
  });
}
