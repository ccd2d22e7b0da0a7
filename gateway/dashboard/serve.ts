import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Caller, TokenVerifier } from '#access';
import { StartError, errors } from '#errors';
import { builtApp } from './build.ts';
import { type DashboardSignIn, personaOf } from './sign-in.ts';

export type DashboardOptions = { readonly signIn: DashboardSignIn; readonly verifier: TokenVerifier };

/** Looks at a request before it is answered. */
type Look = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

/** What keeps tokens from being tried here faster than elsewhere. Errors: UNAUTHENTICATED, SIGN_IN_UNAVAILABLE, RATE_LIMITED. */
export type DashboardGuards = {
  /** Says who asks and counts the request, for the address of those whose token does not hold. */
  readonly admit: Look;
  readonly limitRate: Look;
};

const ASSET = /^\/assets\/[\w-][\w.-]*$/;
const A_YEAR_SECONDS = 31_536_000;
const signInBody = z.strictObject({ as: z.string().max(100) });

/**
 * Serves the dashboard at `/`, how to sign in at `/dashboard/config.json`, who one is at `/dashboard/caller`, and in development
 * tokens at `/dashboard/sign-in`. Without a build only the page is missing.
 */
export async function serveDashboard(
  server: FastifyInstance,
  options: DashboardOptions,
  guards: DashboardGuards,
): Promise<void> {
  serveSignIn(server, options, guards);
  if (!existsSync(join(builtApp, 'index.html'))) return;
  await server.register(fastifyStatic, { root: builtApp, serve: false, preCompressed: true, cacheControl: false });
  server.get('/*', answerPage);
}

/** A file of the build, or for an address that a person may have typed the page itself, which knows its views. */
function answerPage(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const path = request.url.split('?')[0] ?? '/';
  // Asked of the disk each time: the page may be built anew while this runs.
  if (ASSET.test(path) && existsSync(join(builtApp, path))) {
    void reply.header('cache-control', `public, max-age=${A_YEAR_SECONDS}, immutable`);
    return reply.sendFile(path);
  }
  if (!acceptsPage(path, request)) {
    reply.callNotFound();
    return reply;
  }
  return reply.header('cache-control', 'no-cache').sendFile(path === '/graphiql' ? 'graphiql.html' : 'index.html');
}

/** A program that takes anything is shown the page where it begins; elsewhere it is told that there is nothing. */
function acceptsPage(path: string, { headers: { accept = '*/*' } }: FastifyRequest): boolean {
  return accept.includes('text/html') || (path === '/' && accept.includes('*/*'));
}

function serveSignIn(
  server: FastifyInstance,
  { signIn, verifier }: DashboardOptions,
  { admit, limitRate }: DashboardGuards,
): void {
  server.get('/dashboard/config.json', (_, reply) => {
    const { kind } = signIn;
    const { issuer, clientId, scope } = signIn.kind === 'oidc' ? signIn : {};
    return reply.header('cache-control', 'no-store').send({ signIn: kind, issuer, clientId, scope });
  });
  server.get('/dashboard/caller', { onRequest: admit }, async ({ caller }, reply) => {
    if (caller === undefined) throw errors.unauthenticated('NO_TOKEN');
    return reply.header('cache-control', 'no-store').send(describe(caller));
  });
  if (signIn.kind !== 'development') return;
  server.post('/dashboard/sign-in', { onRequest: limitRate }, async ({ body }, reply) => {
    const token = await signIn.tokenOf(readPersona(body));
    const caller = await verifier.verify(`Bearer ${token}`);
    const partnerKey = caller?.role === 'partner' ? signIn.partnerKey?.() : undefined;
    return reply.header('cache-control', 'no-store').send({ token, caller: caller && describe(caller), partnerKey });
  });
}

function readPersona(body: unknown): ReturnType<typeof personaOf> {
  const { data } = signInBody.safeParse(body);
  if (data === undefined) throw errors.requestInvalid('NO_PERSONA');
  try {
    return personaOf(data.as);
  } catch (error) {
    if (error instanceof StartError) throw errors.personaUnknown(error.message);
    throw error;
  }
}

function describe({ subject, role, division, scopes }: Caller): object {
  return { subject, role, division, scopes: [...scopes].toSorted() };
}
