import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import {
  type Status,
  type Submitted,
  complaintQuestion,
  readStatus,
  readSubmitted,
  submitComplaintMutation,
} from './complaint-questions.ts';
import { type Written, complaintFormPage, receiptPage, statusPage } from './complaint.page.ts';
import type { PublicForm } from './serve-form.ts';
import { lineOf, writtenField as field } from './written.ts';

const shape = z.object({
  division: field,
  stationName: field,
  about: field,
  happened: field,
  name: field,
  phone: field,
  key: z.uuid().catch(() => randomUUID()),
});
/** A link to the form says which bureau it is for. */
const linked = z.object({ within: z.string().max(12) }).transform(({ within }) => ({ division: within }));

/** 网上投诉: the form of a complaint, and what its receipt tells. */
export const complaintForm: PublicForm<Written, Submitted, Status> = {
  path: '/complaints',
  read: (fields) => shape.parse(linked.safeParse(fields).data ?? fields),
  inputOf: (content) => ({ ...content, happened: lineOf(content.happened) }),
  submit: { query: submitComplaintMutation, read: readSubmitted },
  status: { query: complaintQuestion, read: readStatus },
  formPage: complaintFormPage,
  receiptPage,
  statusPage,
};
