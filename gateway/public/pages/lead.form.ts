import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import {
  type LeadStatus,
  type Reported,
  leadQuestion,
  readLeadStatus,
  readReported,
  submitLeadMutation,
} from './lead-questions.ts';
import { reporters } from './lead-words.ts';
import { type WrittenLead, leadFormPage, leadReceiptPage, leadStatusPage } from './lead.page.ts';
import type { PublicForm } from './serve-form.ts';
import { lineOf, writtenField as field } from './written.ts';

const shape = z.object({
  division: field,
  text: field,
  reporterKind: z
    .string()
    .refine((kind) => Object.hasOwn(reporters, kind))
    .catch('RESIDENT'),
  personName: field,
  personPhone: field,
  address: field,
  reporterName: field,
  contact: field,
  key: z.uuid().catch(() => randomUUID()),
});
/** A link to the form says where the hardship is. */
const linked = z.object({ within: z.string().max(12) }).transform(({ within }) => ({ division: within }));

/** 网上反映困难: the form of a hardship, and what its receipt tells. */
export const leadForm: PublicForm<WrittenLead, Reported, LeadStatus> = {
  path: '/leads',
  read: (fields) => shape.parse(linked.safeParse(fields).data ?? fields),
  inputOf: (content) => ({ ...content, text: lineOf(content.text) }),
  submit: { query: submitLeadMutation, read: readReported },
  status: { query: leadQuestion, read: readLeadStatus },
  formPage: leadFormPage,
  receiptPage: leadReceiptPage,
  statusPage: leadStatusPage,
};
