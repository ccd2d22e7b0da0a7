import type { GraphQLFormattedError } from 'graphql';
import { type Language, wordAnew } from '#errors';
import { z } from 'zod';

/** So much of what graphql-js says goes into a sentence; it may quote a value of any length. */
const MOST_QUOTED = 400;
/** Apollo Server refuses most of these requests before any plugin sees them, so that all of them are worded in the body. */
const REFUSED = 'BAD_REQUEST';

const refusedBody = z.object({
  errors: z.array(z.looseObject({ message: z.string(), extensions: z.looseObject({}) })),
});

/** An error of an operation in the language of who asks. */
export function worded(error: GraphQLFormattedError, language: Language): GraphQLFormattedError {
  return error.extensions?.['code'] === REFUSED ? error : inWordsOf(error, language);
}

/** The body of an answer whose request Apollo Server refused, in the language of who asks; any other as it is. */
export function wordedBody(body: string, status: number | undefined, language: Language): string {
  if (status === undefined || status < 400 || !body.includes(`"code":"${REFUSED}"`)) return body;
  const { errors } = refusedBody.parse(JSON.parse(body));
  return JSON.stringify({ errors: errors.map((error) => inWordsOf(error, language)) });
}

/** Errors of GraphQL itself carry no values: their sentence quotes what graphql-js or Apollo Server says. */
function inWordsOf<Failure extends GraphQLFormattedError>(error: Failure, language: Language): Failure {
  const { code, reason, values = { why: error.message.slice(0, MOST_QUOTED) } } = error.extensions ?? {};
  return { ...error, message: wordAnew({ code, reason, values, message: error.message }, language) };
}
