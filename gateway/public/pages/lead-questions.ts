import { z } from 'zod';
import type { GraphqlAnswer } from '../../edge/index.ts';
import { type Answered, readAnswer } from './questions.ts';

/** Marks a document, for the list of those that callers may name by their hash. */
const gql = String.raw;

export const submitLeadMutation = gql`
  mutation PublicLead($input: SubmitLeadInput!) {
    submitLead(input: $input) {
      ok {
        receipt
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

export const leadQuestion = gql`
  query PublicLeadStatus($receipt: ID!) {
    lead(receipt: $receipt) {
      state
    }
  }
`;

const statusShape = z.object({ state: z.string() });
const refusalShape = z.object({ message: z.string(), path: z.array(z.string()) });
const reportedShape = z.object({
  submitLead: z.object({ ok: z.object({ receipt: z.string() }).nullable(), errors: z.array(refusalShape) }).nullable(),
});

export type LeadStatus = z.infer<typeof statusShape>;
export type Reported = NonNullable<z.infer<typeof reportedShape>['submitLead']>;

export function readReported(answer: GraphqlAnswer): Answered<Reported> {
  const rest = readAnswer(answer, reportedShape);
  return { ...rest, data: rest.data?.submitLead ?? undefined };
}

export function readLeadStatus(answer: GraphqlAnswer): Answered<LeadStatus> {
  const rest = readAnswer(answer, z.object({ lead: statusShape.nullable() }));
  return { ...rest, data: rest.data?.lead ?? undefined };
}
