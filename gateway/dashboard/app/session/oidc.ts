import { UserManager, WebStorageStateStore } from 'oidc-client-ts';
import { type ProviderSettings, renew } from './session.ts';

const CALLBACK = '/signed-in';

/** Authorization code with PKCE. The tokens stay in the tab's own storage. Loaded only where there is a provider. */
export function openProvider({ issuer, clientId, scope }: ProviderSettings): UserManager {
  return new UserManager({
    authority: issuer,
    client_id: clientId,
    redirect_uri: `${location.origin}${CALLBACK}`,
    post_logout_redirect_uri: `${location.origin}/`,
    scope,
    automaticSilentRenew: false,
    userStore: new WebStorageStateStore({ store: sessionStorage }),
    stateStore: new WebStorageStateStore({ store: sessionStorage }),
  });
}

/** Gets a new token before the one at hand ends, if the provider gave the means to; else the session ends with it. */
export function keepRenewing(provider: UserManager): void {
  provider.events.addUserLoaded(({ access_token: token }) => renew(token));
  provider.startSilentRenew();
}

/** Signs out at the provider too, if it lets one. */
export async function leaveProvider(settings: ProviderSettings): Promise<void> {
  const provider = openProvider(settings);
  try {
    await provider.signoutRedirect();
  } catch {
    await provider.removeUser();
  }
}
