import type { DocumentLimits } from '#config';
import { GraphError, errors } from '#errors';
import { BREAK, type DocumentNode, GraphQLError, GraphQLSchema, Kind, parse, validate, visit } from 'graphql';
import { documentRules, isTooLong } from '#document-limits';

const GATEWAY_FIELDS: ReadonlySet<string> = new Set(['_entities', '_service']);
/** The limits are on the shape of a document, whatever schema it is for. */
const NO_SCHEMA = new GraphQLSchema({ assumeValid: true });

/**
 * Finds why the document of a request that no gateway signed is refused: DOCUMENT_TOO_LONG; SIGNATURE_MISSING where it asks
 * anywhere for what a gateway alone asks for; DOCUMENT_TOO_DEEP, ALIASES_TOO_MANY, DIRECTIVES_TOO_MANY. What is no document is
 * GraphQL's own to refuse.
 */
export function unsignedDocuments(limits: DocumentLimits): (body: unknown) => GraphError | undefined {
  const rules = documentRules(limits);
  return (body) => {
    if (typeof body !== 'object' || body === null || !('query' in body) || typeof body.query !== 'string')
      return undefined;
    const document = read(body.query, limits);
    if (document === undefined || document instanceof GraphError) return document;
    if (asksForGatewayFields(document)) return errors.signatureMissing('GATEWAY_FIELDS');
    return validate(NO_SCHEMA, document, rules).find((error) => error instanceof GraphError);
  };
}

function read(text: string, { tokens }: DocumentLimits): DocumentNode | GraphError | undefined {
  try {
    return parse(text, { maxTokens: tokens, noLocation: true });
  } catch (error) {
    // Too deep to be looked at, with limits that allow it: what cannot be looked at is not let through.
    if (!(error instanceof GraphQLError)) throw error;
    return isTooLong(error) ? errors.documentTooLong(tokens) : undefined;
  }
}

function asksForGatewayFields(document: DocumentNode): boolean {
  let asks = false;
  visit(document, {
    [Kind.FIELD]: ({ name }) => {
      asks = GATEWAY_FIELDS.has(name.value);
      return asks ? BREAK : undefined;
    },
  });
  return asks;
}
