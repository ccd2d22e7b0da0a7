import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphError, type Language } from '#errors';
import { z } from 'zod';
import { type AskForPage, readerLanguageOf } from '../../edge/index.ts';
import { sendCacheable } from '../caching.ts';
import { hotlinesQuestion, readHotlines } from './complaint-questions.ts';
import { hotlinesPage } from './hotlines.page.ts';
import { type Page, type Reader, documentOf } from './layout.ts';
import { findPlace, wholeCity } from './places.ts';
import { readStation, readStations, stationQuestion, stationsQuestion } from './questions.ts';
import { refusedPage } from './refused.page.ts';
import { complaintForm } from './complaint.form.ts';
import { leadForm } from './lead.form.ts';
import { serveForm } from './serve-form.ts';
import { notFoundPage, stationPage } from './station.page.ts';
import { type Sought, stationsPage } from './stations.page.ts';
import { styles } from './styles.ts';
import { kinds } from './words.ts';

type Options = {
  /** Lets the public in, or refuses it. */
  readonly admit: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;
  readonly ask: AskForPage;
  readonly hotline: string | undefined;
};

/** Tighter than the dashboard's: a page here runs nothing, sends forms to this server and loads one stylesheet. */
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  'img-src data:',
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');
const KEPT_FOR_GOOD = 'public, max-age=31536000, immutable';

const text = z.string().max(200).optional().catch(undefined);
const soughtShape = z.object({
  within: text,
  q: z.string().trim().max(60).optional().catch(undefined),
  kind: z
    .string()
    .refine((key) => Object.hasOwn(kinds, key))
    .optional()
    .catch(undefined),
  after: z.string().max(1000).optional().catch(undefined),
});
const languageShape = z.object({ lang: z.enum(['zh', 'en']).optional().catch(undefined) });
const idShape = z.object({ id: z.string() });

/** Serves the pages that people read without signing in: each is written here, of what `/public/graphql` answers. */
export function servePages(server: FastifyInstance, { admit, ask, hotline }: Options): void {
  const readerOf = (request: FastifyRequest): Reader => ({
    language: languageOf(request),
    url: request.url,
    now: new Date(),
    hotline,
  });
  const send = (request: FastifyRequest, reply: FastifyReply, page: Page): FastifyReply =>
    sendCacheable(request, reply, {
      status: page.status,
      headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY },
      body: documentOf(page, readerOf(request)),
      isWhole: page.isWhole,
    });
  const guards = {
    onRequest: async (request: FastifyRequest, reply: FastifyReply): Promise<void> =>
      void (await admit(request, reply)),
    errorHandler: (error: FastifyError, request: FastifyRequest, reply: FastifyReply): void => {
      if (!(error instanceof GraphError)) throw error;
      const { retryAfter } = error.extensions;
      if (retryAfter !== undefined) void reply.header('retry-after', String(retryAfter));
      void send(request, reply, refusedPage(error, readerOf(request)));
    },
  };
  server.get('/stations', guards, async (request, reply) => {
    const reader = readerOf(request);
    const { within: code, q = '', kind, after } = soughtShape.parse(request.query);
    const within = code === undefined ? wholeCity() : findPlace(code);
    if (within === undefined) return send(request, reply, notFoundPage(reader.language));
    const sought: Sought = { within, text: q, kind };
    // Nobody reads the stations of a whole city one by one: it begins with its districts.
    const isOpenQuestion = within.level === 'CITY' && q === '' && kind === undefined;
    const variables = { within: within.code, kinds: kind && [kind], search: q === '' ? null : q, after };
    const answer = isOpenQuestion
      ? undefined
      : readStations(await ask(request, reply, { query: stationsQuestion, variables }));
    return send(request, reply, stationsPage(sought, answer, reader));
  });
  server.get('/stations/:id', guards, async (request, reply) => {
    const { id } = idShape.parse(request.params);
    const answer = await ask(request, reply, { query: stationQuestion, variables: { id } });
    return send(request, reply, stationPage(readStation(answer), readerOf(request)));
  });
  server.get('/hotlines', guards, async (request, reply) => {
    const { within: code } = soughtShape.parse(request.query);
    const within = code === undefined ? wholeCity() : findPlace(code);
    if (within === undefined) return send(request, reply, notFoundPage(readerOf(request).language));
    const answer = readHotlines(
      await ask(request, reply, { query: hotlinesQuestion, variables: { within: within.code } }),
    );
    return send(request, reply, hotlinesPage(within, answer, readerOf(request)));
  });
  serveForm(server, { ask, guards, readerOf, send }, complaintForm);
  serveForm(server, { ask, guards, readerOf, send }, leadForm);
  server.get('/stations.css', async (_request, reply) =>
    reply.headers({ 'content-type': 'text/css; charset=utf-8', 'cache-control': KEPT_FOR_GOOD }).send(styles),
  );
}

/** The one that was chosen on the page, else the browser's; Chinese where that prefers neither. */
function languageOf({ query, headers }: FastifyRequest): Language {
  return languageShape.parse(query).lang ?? readerLanguageOf(headers, 'zh');
}
