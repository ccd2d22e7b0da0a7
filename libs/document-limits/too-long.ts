import { GraphQLError } from 'graphql';

/** How the parser says that it gave up: it has no code for it. */
const TOO_LONG = /^Syntax Error: Document contains more that \d+ tokens/;

/** Whether the parser gave up because the document holds more tokens than it was told to read. */
export function isTooLong(error: unknown): boolean {
  return error instanceof GraphQLError && TOO_LONG.test(error.message);
}
