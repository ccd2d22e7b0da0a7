import { z } from 'zod';
import type { GraphqlAnswer } from '../../edge/index.ts';
import { type Answered, readAnswer } from './questions.ts';

/** Marks a document, for the list of those that callers may name by their hash. */
const gql = String.raw;

export const submitComplaintMutation = gql`
  mutation PublicComplaint($input: SubmitComplaintInput!) {
    submitComplaint(input: $input) {
      ok {
        receipt
        status {
          receivedOn
          dueOn
        }
      }
      errors {
        code
        message
        path
        reason
      }
    }
  }
`;

export const complaintQuestion = gql`
  query PublicComplaintStatus($receipt: ID!) {
    complaint(receipt: $receipt) {
      state
      receivedOn
      dueOn
      answeredOn
      outcome
      answer
    }
  }
`;

export const hotlinesQuestion = gql`
  query PublicHotlines($within: DivisionCode!) {
    hotlines(within: $within) {
      id
      division {
        code
      }
      name
      phone
      hours
      purpose
    }
  }
`;

const statusShape = z.object({
  state: z.string(),
  receivedOn: z.string(),
  dueOn: z.string().nullable(),
  answeredOn: z.string().nullable(),
  outcome: z.string().nullable(),
  answer: z.string().nullable(),
});
const hotlineShape = z.object({
  id: z.string(),
  division: z.object({ code: z.string() }),
  name: z.string(),
  phone: z.string(),
  hours: z.string(),
  purpose: z.string(),
});
const refusalShape = z.object({
  code: z.string(),
  message: z.string(),
  path: z.array(z.string()),
  reason: z.string().nullable(),
});
const submittedShape = z.object({
  submitComplaint: z
    .object({
      ok: z
        .object({
          receipt: z.string(),
          status: z.object({ receivedOn: z.string(), dueOn: z.string().nullable() }),
        })
        .nullable(),
      errors: z.array(refusalShape),
    })
    .nullable(),
});

export type Status = z.infer<typeof statusShape>;
export type Hotline = z.infer<typeof hotlineShape>;
export type Submitted = NonNullable<z.infer<typeof submittedShape>['submitComplaint']>;

export function readSubmitted(answer: GraphqlAnswer): Answered<Submitted> {
  const rest = readAnswer(answer, submittedShape);
  return { ...rest, data: rest.data?.submitComplaint ?? undefined };
}

export function readStatus(answer: GraphqlAnswer): Answered<Status> {
  const rest = readAnswer(answer, z.object({ complaint: statusShape.nullable() }));
  return { ...rest, data: rest.data?.complaint ?? undefined };
}

export function readHotlines(answer: GraphqlAnswer): Answered<readonly Hotline[]> {
  const rest = readAnswer(answer, z.object({ hotlines: z.array(hotlineShape).nullable() }));
  return { ...rest, data: rest.data?.hotlines ?? undefined };
}
