import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type JWK, exportJWK, generateKeyPair } from 'jose';
import { type ClientMetadata, type Configuration, Provider } from 'oidc-provider';
import { z } from 'zod';

const RESOURCE = 'https://graph.example';
const REDIRECT = 'https://desk.example/signed-in';
const DESK = 'desk';
const SECRET = 'a secret of at least some length';

/** What the provider says of whoever signs in, beside the subject. */
export type Said = { role: string; division: string; scope: string };

/** An OpenID Connect provider that runs: discovery, keys, client credentials, and the authorization code with PKCE. */
export type OpenIdProvider = {
  readonly issuer: string;
  /** Requests for the key set so far. */
  keyRequests(): number;
  /** Signs with a new key from now on; the key set holds the new one alone. */
  rotateKeys(): Promise<void>;
  /** A token of the job that signs in with its secret. */
  tokenOfJob(options?: { audience?: string; seconds?: number }): Promise<string>;
  /** A token of a person who signs in by a browser with this name. */
  tokenOfPerson(name: string): Promise<string>;
  /** Lets the page of this address sign people in, as a public client of this id; its tokens hold so many seconds and can be renewed. */
  admitPage(clientId: string, address: string, seconds?: number): void;
  /** Refuses connections, until `open`. */
  stop(): Promise<void>;
  open(): Promise<void>;
};

const tokenReply = z.object({ access_token: z.string() });

export async function startOpenIdProvider(said: Said): Promise<OpenIdProvider> {
  let answer: ((request: IncomingMessage, response: ServerResponse) => unknown) | undefined;
  let keyRequests = 0;
  const server = createServer((request, response) => {
    if (request.url === '/jwks') keyRequests++;
    answer?.(request, response);
  });
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  await listen(0);
  const { port } = addressOf(server.address());
  const issuer = `http://127.0.0.1:${port}`;
  const token = { audience: 'assistance-graph', seconds: 600 };
  let page: ClientMetadata | undefined;
  let key = await newKey();
  const begin = (): void => {
    answer = new Provider(issuer, configurationOf(said, token, key, page)).callback();
  };
  const rotateKeys = async (): Promise<void> => {
    key = await newKey();
    begin();
  };
  begin();
  return {
    issuer,
    keyRequests: () => keyRequests,
    rotateKeys,
    async tokenOfJob({ audience = 'assistance-graph', seconds = 600 } = {}) {
      Object.assign(token, { audience, seconds });
      const body = { grant_type: 'client_credentials', scope: said.scope, resource: RESOURCE };
      return tokenFrom(issuer, body, { authorization: `Basic ${btoa(`job:${encodeURIComponent(SECRET)}`)}` });
    },
    tokenOfPerson: (name) => signInByBrowser(issuer, name, said.scope),
    admitPage(clientId, address, seconds = 600) {
      Object.assign(token, { seconds });
      page = {
        client_id: clientId,
        token_endpoint_auth_method: 'none',
        redirect_uris: [new URL('/signed-in', address).href],
        post_logout_redirect_uris: [new URL('/', address).href],
        grant_types: ['authorization_code', 'refresh_token'],
      };
      begin();
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
    open: () => listen(port),
  };
}

function configurationOf(
  said: Said,
  token: { audience: string; seconds: number },
  key: JWK,
  page: ClientMetadata | undefined,
): Configuration {
  return {
    jwks: { keys: [key] },
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    clients: [
      {
        client_id: 'job',
        client_secret: SECRET,
        grant_types: ['client_credentials'],
        redirect_uris: [],
        response_types: [],
      },
      { client_id: DESK, token_endpoint_auth_method: 'none', redirect_uris: [REDIRECT] },
      ...(page === undefined ? [] : [page]),
    ],
    scopes: ['openid', ...said.scope.split(' ')],
    cookies: { keys: [SECRET] },
    clientBasedCORS: () => true,
    issueRefreshToken: async () => true,
    pkce: { required: () => true },
    findAccount: (_, id) => ({ accountId: id, claims: async () => ({ sub: id }) }),
    extraTokenClaims: async () => ({ role: said.role, division: said.division }),
    features: {
      clientCredentials: { enabled: true },
      devInteractions: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => RESOURCE,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: said.scope,
          audience: token.audience,
          accessTokenFormat: 'jwt',
          accessTokenTTL: token.seconds,
          jwt: { sign: { alg: 'ES256' } },
        }),
      },
    },
  };
}

/** What a browser does: follows, keeps cookies, sends the forms of sign-in and consent, and ends at the desk with a code. */
async function signInByBrowser(issuer: string, name: string, scope: string): Promise<string> {
  const verifier = crypto.randomUUID() + crypto.randomUUID();
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  const asked = new URLSearchParams({
    client_id: DESK,
    response_type: 'code',
    redirect_uri: REDIRECT,
    scope: `openid ${scope}`,
    resource: RESOURCE,
    code_challenge: Buffer.from(digest).toString('base64url'),
    code_challenge_method: 'S256',
  });
  const cookies = new Map<string, string>();
  let at = `${issuer}/auth?${asked}`;
  for (let forms = ['login', 'consent']; !at.startsWith(REDIRECT);) {
    const isForm = at.includes('/interaction/');
    const [prompt = ''] = forms;
    at = new URL(await follow(at, cookies, isForm ? { prompt, login: name, password: 'any' } : undefined), issuer).href;
    if (isForm) forms = forms.slice(1);
  }
  const code = new URL(at).searchParams.get('code') ?? '';
  const body = { grant_type: 'authorization_code', code, redirect_uri: REDIRECT, client_id: DESK };
  return tokenFrom(issuer, { ...body, code_verifier: verifier });
}

/** Where an answer leads to. */
async function follow(url: string, cookies: Map<string, string>, form?: Record<string, string>): Promise<string> {
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const sent = form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) };
  const response = await fetch(url, { redirect: 'manual', headers: { cookie }, ...sent });
  for (const set of response.headers.getSetCookie()) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
    if (value === '') cookies.delete(name);
    else cookies.set(name, value);
  }
  const location = response.headers.get('location');
  if (location === null) throw new Error(`${url} leads nowhere: ${response.status} ${await response.text()}`);
  return location;
}

async function tokenFrom(issuer: string, body: Record<string, string>, headers: Record<string, string> = {}) {
  const response = await fetch(`${issuer}/token`, { method: 'POST', body: new URLSearchParams(body), headers });
  if (!response.ok) throw new Error(await response.text());
  return tokenReply.parse(await response.json()).access_token;
}

async function newKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  return { ...(await exportJWK(privateKey)), kid: crypto.randomUUID(), alg: 'ES256', use: 'sig' };
}

function addressOf(address: AddressInfo | string | null): AddressInfo {
  if (typeof address !== 'object' || address === null) throw new TypeError('the provider does not listen');
  return address;
}
