import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Persona, developmentKeys, parsePersona, signDevelopmentToken } from '#access';
import { hasDevelopmentSignIn } from '#config';
import { loadShanghai } from '#divisions';

/** How the dashboard's users sign in. */
export type DashboardSignIn =
  /** A persona is chosen with one click; never in production. */
  | {
      readonly kind: 'development';
      tokenOf(persona: Persona): Promise<string>;
      /** The key of the demo grant, which partners are let in by; there may be none. */
      partnerKey?(): string | undefined;
    }
  /** OpenID Connect, authorization code with PKCE. */
  | { readonly kind: 'oidc'; readonly issuer: string; readonly clientId: string; readonly scope: string }
  /** Tokens come from elsewhere: the page asks for one. */
  | { readonly kind: 'token' };

type SignInConfig = {
  readonly oidcIssuer: URL | undefined;
  readonly oidcClientId: string;
  readonly oidcScope: string;
  readonly jwksUrl: URL | undefined;
  readonly jwtIssuer: string;
  readonly jwtAudience: string;
  readonly dataDir: string;
  readonly production: boolean;
};

const HOURS = 12;

/** The way of signing in that the settings name; the same choice as for the verifier of tokens. */
export function signInOf(config: SignInConfig): DashboardSignIn {
  const { oidcIssuer, production, dataDir, jwtIssuer: issuer, jwtAudience: audience } = config;
  if (oidcIssuer !== undefined) {
    return { kind: 'oidc', issuer: oidcIssuer.href, clientId: config.oidcClientId, scope: config.oidcScope };
  }
  if (!hasDevelopmentSignIn(config)) return { kind: 'token' };
  return {
    kind: 'development',
    tokenOf: async (persona) => {
      const keys = await developmentKeys(dataDir, production);
      return signDevelopmentToken(persona, { keys, issuer, audience, hours: HOURS });
    },
    partnerKey: () => demoKeyIn(dataDir),
  };
}

function demoKeyIn(dataDir: string): string | undefined {
  const file = join(dataDir, 'partner-demo.key');
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
}

/** Reads whom to sign in as, such as district:310101. Errors: CONFIG_INVALID, DIVISION_UNKNOWN. */
export function personaOf(text: string): Persona {
  return parsePersona(text, loadShanghai());
}
