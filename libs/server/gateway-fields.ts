import { BREAK, GraphQLError, Kind, parse, visit } from 'graphql';

const GATEWAY_FIELDS: ReadonlySet<string> = new Set(['_entities', '_service']);

/** Whether a request asks anywhere for what a gateway alone asks for. What does not parse asks for nothing. */
export function asksForGatewayFields(body: unknown): boolean {
  if (typeof body !== 'object' || body === null || !('query' in body) || typeof body.query !== 'string') return false;
  // A cheap look first: names cannot be written in another way.
  if (!body.query.includes('_entities') && !body.query.includes('_service')) return false;
  let asks = false;
  try {
    visit(parse(body.query, { noLocation: true }), {
      [Kind.FIELD]: ({ name }) => {
        asks = GATEWAY_FIELDS.has(name.value);
        return asks ? BREAK : undefined;
      },
    });
  } catch (error) {
    // Too deep to be read here: what cannot be looked at is not let through.
    return !(error instanceof GraphQLError);
  }
  return asks;
}
