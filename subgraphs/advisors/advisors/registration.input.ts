import { z } from 'zod';
import type { CalendarDate } from '#calendar';
import { type GraphError, errors } from '#errors';
import { type ContentOf, MOST, fields, inputOf } from '#input';
import { type Write, mayReach, rowOf } from '#writes';
import type { EndPostingInput, PostAdvisorInput, RegisterAdvisorInput } from '../resolvers.generated.ts';
import { type AdvisorDocument, advisorDocument, advisorNumber } from './identity-document.input.ts';

const line = { most: MOST.short } as const;

/** What is kept of an advisor, field by field, whether it is registered or changed. */
export const advisorFields = (today: CalendarDate) => ({
  name: fields.wholeText(line),
  phone: fields.phone({ published: false }),
  employer: fields.text(line),
  role: fields.code('advisorRole', today),
  skills: fields.set(fields.code('advisorSkill', today)),
  licence: fields.optional(
    z.object({
      level: fields.code('licenceLevel', today),
      number: fields.wholeText(line),
      /** Also a day that is past: what ran out is said as it is. */
      validUntil: fields.optional(fields.plausibleDate(today)),
    }),
  ),
  preServiceTrainedOn: fields.optional(fields.pastDate(today)),
});

export const registerAdvisorInput = inputOf<RegisterAdvisorInput>()(
  (today) => ({
    station: fields.recordId(),
    ...advisorFields(today),
    identityNumber: fields.optional(advisorNumber(today)),
    identityDocument: fields.optional(advisorDocument(today)),
    idempotencyKey: fields.idempotencyKey(),
  }),
  (read) => documentRefusals(read),
);

export const postAdvisorInput = inputOf<PostAdvisorInput>()((today) => ({
  advisor: fields.recordId(),
  station: fields.recordId(),
  since: fields.optional(fields.pastDate(today)),
  main: fields.optional(fields.given<boolean>()),
  idempotencyKey: fields.idempotencyKey(),
}));

export const endPostingInput = inputOf<EndPostingInput>()((today) => ({
  advisor: fields.recordId(),
  version: fields.given<number>(),
  station: fields.recordId(),
  on: fields.optional(fields.pastDate(today)),
  idempotencyKey: fields.idempotencyKey(),
}));

export type RegisterAdvisorContent = ContentOf<typeof registerAdvisorInput>;
export type PostAdvisorContent = ContentOf<typeof postAdvisorInput>;
export type EndPostingContent = ContentOf<typeof endPostingInput>;

/** 实名登记. */
export const registerAdvisorWrite: Write<RegisterAdvisorInput, RegisterAdvisorContent> = {
  mutation: 'registerAdvisor',
  input: registerAdvisorInput,
  right: mayReach('advisor.register', ['station', rowOf('advisors.station')]),
};

/** 派驻. */
export const postAdvisorWrite: Write<PostAdvisorInput, PostAdvisorContent> = {
  mutation: 'postAdvisor',
  input: postAdvisorInput,
  right: mayReach('advisor.register', ['advisor', rowOf('advisors.advisor')], ['station', rowOf('advisors.station')]),
};

/** 结束派驻. */
export const endPostingWrite: Write<EndPostingInput, EndPostingContent> = {
  mutation: 'endPosting',
  input: endPostingInput,
  right: mayReach('advisor.register', ['advisor', rowOf('advisors.advisor')]),
};

/** Which document was given, and in which field its number stands. */
export function documentIn({ identityNumber, identityDocument: document }: RegisterAdvisorContent): {
  readonly document: AdvisorDocument;
  readonly path: readonly string[];
} {
  if (document !== null) return { document, path: ['input', 'identityDocument', 'number'] };
  if (identityNumber !== null) return { document: identityNumber, path: ['input', 'identityNumber'] };
  throw new TypeError('a registration was read without a document');
}

type DocumentsRead = { readonly [Field in 'identityNumber' | 'identityDocument']: AdvisorDocument | null | undefined };
type DocumentRefusals = { readonly [Field in 'identityNumber' | 'identityDocument']?: GraphError };

/** One of the two fields is given; undefined is one that was given and refused. */
function documentRefusals({ identityNumber, identityDocument: document }: DocumentsRead): DocumentRefusals {
  if (identityNumber === null && document === null) return { identityDocument: errors.refusedInput([], 'MISSING') };
  if (identityNumber && document !== null) return { identityNumber: errors.refusedInput([], 'DOCUMENT_TWICE') };
  return {};
}
