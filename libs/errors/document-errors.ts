import { GraphError } from './graph-error.ts';

/** What the edge refuses before anyone is asked. */
export const documentErrors = {
  documentTooDeep: (most: number) =>
    new GraphError(
      'DOCUMENT_TOO_DEEP',
      `The document nests more than ${most} levels of fields. Ask for the deeper ones by code or id, in a document of their own.`,
      { most },
    ),
  documentNestsTooDeep: (most: number) =>
    new GraphError(
      'DOCUMENT_TOO_DEEP',
      `The document opens more than ${most} brackets within each other. Ask for fewer levels, and send values as variables.`,
      { most },
    ),
  persistedQueryHashMismatch: () =>
    new GraphError(
      'PERSISTED_QUERY_HASH_MISMATCH',
      'The hash in extensions.persistedQuery is not that of the document. Send the SHA-256 of its text, in lower-case hex, as "sha256Hash" with "version" 1.',
    ),
  documentTooCostly: (cost: number, most: number) =>
    new GraphError(
      'DOCUMENT_TOO_COSTLY',
      `The answer could hold ${Math.ceil(cost)} values, and may hold ${most}. Ask for smaller pages, fewer levels or fewer fields.`,
      { most },
    ),
  documentTooLong: (most: number) =>
    new GraphError(
      'DOCUMENT_TOO_LONG',
      `The document holds more than ${most} tokens. Split it, and send values as variables.`,
      { most },
    ),
  aliasesTooMany: (most: number) =>
    new GraphError(
      'ALIASES_TOO_MANY',
      `The document holds more than ${most} aliases. Follow lists instead, or split it.`,
      {
        most,
      },
    ),
  directivesTooMany: (most: number) =>
    new GraphError('DIRECTIVES_TOO_MANY', `The document holds more than ${most} directives. Use fewer, or split it.`, {
      most,
    }),
  operationUnknown: () =>
    new GraphError(
      'OPERATION_RESOLUTION_FAILURE',
      'The document holds no operation of this name, or several and none is named. Send its name as "operationName".',
    ),
  documentNotListed: () =>
    new GraphError(
      'DOCUMENT_NOT_LISTED',
      'This document is not on the list of this server. Ask its operator to list it (npm run documents), and send its id as "documentId".',
    ),
  introspectionOff: () =>
    new GraphError(
      'INTROSPECTION_OFF',
      'The schema is not told here. Ask the operator for it, or a development server.',
    ),
  rateLimited: (most: number, seconds: number) =>
    new GraphError(
      'RATE_LIMITED',
      `More than ${most} requests came within a minute. Go on in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
      { most, retryAfter: seconds },
    ),
};
