import type { FastifyInstance, FastifyReply, FastifyRequest, RouteShorthandOptions } from 'fastify';
import { receiptTyped } from '#receipts';
import { z } from 'zod';
import type { AskForPage, GraphqlAnswer } from '../../edge/index.ts';
import type { Page, Reader } from './layout.ts';
import type { Answered } from './questions.ts';

/** A form of the public: how it is written, handed in and followed up. */
export type PublicForm<Written extends { readonly key: string }, Handed extends { readonly ok: unknown }, Status> = {
  /** Where a receipt is entered; the form is beneath it, at `new`. */
  readonly path: string;
  /** What somebody wrote; of a form that nobody filled in yet, what its address says. */
  readonly read: (fields: object) => Written;
  /** What is handed in, besides the key. */
  readonly inputOf: (written: Omit<Written, 'key'>) => object;
  readonly submit: { readonly query: string; readonly read: (answer: GraphqlAnswer) => Answered<Handed> };
  readonly status: { readonly query: string; readonly read: (answer: GraphqlAnswer) => Answered<Status> };
  readonly formPage: (written: Written, answer: Answered<Handed> | undefined, reader: Reader) => Page;
  readonly receiptPage: (handed: NonNullable<Handed['ok']>, reader: Reader) => Page;
  readonly statusPage: (answer: Answered<Status> | undefined, reader: Reader) => Page;
};

export type FormOptions = {
  readonly ask: AskForPage;
  readonly guards: RouteShorthandOptions;
  readonly readerOf: (request: FastifyRequest) => Reader;
  readonly send: (request: FastifyRequest, reply: FastifyReply, page: Page) => FastifyReply;
};

/** What a form of these pages may hold, in Chinese of three bytes a character, each written as nine. */
const BODY_BYTES = 65_536;

const receiptShape = z.object({ receipt: z.string().max(200).catch('') });
const fieldsShape = z.record(z.string(), z.unknown()).catch({});

/** Serves a form and what its receipt tells: they are sent and answered without a script, and no answer is kept by anybody. */
export function serveForm<Written extends { readonly key: string }, Handed extends { readonly ok: unknown }, Status>(
  server: FastifyInstance,
  { ask, guards, readerOf, send }: FormOptions,
  { path, read, inputOf, submit, status, formPage, receiptPage, statusPage }: PublicForm<Written, Handed, Status>,
): void {
  void server.register(async (forms) => {
    forms.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: BODY_BYTES },
      (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
    );
    forms.get(`${path}/new`, guards, async (request, reply) =>
      send(request, reply, formPage(read(fieldsShape.parse(request.query)), undefined, readerOf(request))),
    );
    forms.post(`${path}/new`, guards, async (request, reply) => {
      const written = read(fieldsShape.parse(request.body ?? {}));
      const { key: idempotencyKey, ...content } = written;
      const variables = { input: { ...inputOf(content), idempotencyKey } };
      const answer = submit.read(await ask(request, reply, { query: submit.query, variables }));
      const reader = readerOf(request);
      const handed: Handed['ok'] | undefined = answer.data?.ok;
      return send(request, reply, handed ? receiptPage(handed, reader) : formPage(written, answer, reader));
    });
    forms.get(path, guards, async (request, reply) => send(request, reply, statusPage(undefined, readerOf(request))));
    forms.post(path, guards, async (request, reply) => {
      const receipt = receiptTyped(receiptShape.parse(request.body ?? {}).receipt);
      const answer = status.read(await ask(request, reply, { query: status.query, variables: { receipt } }));
      return send(request, reply, statusPage(answer, readerOf(request)));
    });
  });
}
