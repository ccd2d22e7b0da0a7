import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteShorthandOptions } from 'fastify';
import { receiptTyped } from '#receipts';
import { z } from 'zod';
import type { AskForPage } from '../../edge/index.ts';
import { complaintQuestion, readStatus, readSubmitted, submitComplaintMutation } from './complaint-questions.ts';
import { type Written, complaintFormPage, receiptPage, statusPage } from './complaint.page.ts';
import type { Page, Reader } from './layout.ts';

type Options = {
  readonly ask: AskForPage;
  readonly guards: RouteShorthandOptions;
  readonly readerOf: (request: FastifyRequest) => Reader;
  readonly send: (request: FastifyRequest, reply: FastifyReply, page: Page) => FastifyReply;
};

/** What a form of these pages may hold, in Chinese of three bytes a character, each written as nine. */
const BODY_BYTES = 65_536;

const field = z.string().max(5000).catch('');
const writtenShape = z.object({
  division: field,
  stationName: field,
  about: field,
  happened: field,
  name: field,
  phone: field,
  key: z.uuid().catch(() => randomUUID()),
});
const withinShape = z.object({ within: z.string().max(12).catch('') });
const receiptShape = z.object({ receipt: z.string().max(200).catch('') });

/** Serves the forms of complaints: they are sent and answered without a script, and no answer is kept by anybody. */
export function serveComplaints(server: FastifyInstance, { ask, guards, readerOf, send }: Options): void {
  void server.register(async (forms) => {
    forms.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: BODY_BYTES },
      (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
    );
    forms.get('/complaints/new', guards, async (request, reply) => {
      const { within } = withinShape.parse(request.query);
      const written: Written = writtenShape.parse({ division: within });
      return send(request, reply, complaintFormPage(written, undefined, readerOf(request)));
    });
    forms.post('/complaints/new', guards, async (request, reply) => {
      const written: Written = writtenShape.parse(request.body ?? {});
      const { key: idempotencyKey, ...content } = written;
      // A line of a form ends in two characters.
      const input = { ...content, happened: content.happened.replaceAll('\r\n', '\n'), idempotencyKey };
      const answer = readSubmitted(await ask(request, reply, { query: submitComplaintMutation, variables: { input } }));
      const ok = answer.data?.ok;
      const reader = readerOf(request);
      return send(request, reply, ok ? receiptPage(ok, reader) : complaintFormPage(written, answer, reader));
    });
    forms.get('/complaints', guards, async (request, reply) =>
      send(request, reply, statusPage(undefined, readerOf(request))),
    );
    forms.post('/complaints', guards, async (request, reply) => {
      const receipt = receiptTyped(receiptShape.parse(request.body ?? {}).receipt);
      const answer = readStatus(await ask(request, reply, { query: complaintQuestion, variables: { receipt } }));
      return send(request, reply, statusPage(answer, readerOf(request)));
    });
  });
}
