import { type GivenOperation, operationIn } from '#graphql-request';
import { z } from 'zod';

/** An HTTP request as Apollo Server takes it. */
export type HttpRequest = { readonly method: string; readonly search: string; readonly body: unknown };

/** What of a request says which document it means. */
export type Asked = {
  readonly text: string | undefined;
  /** Of a trusted document. */
  readonly documentId: string | undefined;
  /** Of a trusted document, or of one that was sent before. */
  readonly hash: string | undefined;
};

const text = z.string().min(1).optional().catch(undefined);
const persisted = z.looseObject({ sha256Hash: text }).optional().catch(undefined);
const extensions = z.looseObject({ persistedQuery: persisted }).nullish().catch(undefined);
const given = z.looseObject({ query: text, documentId: text, extensions });

type Given = z.infer<typeof given>;

/** Reads what a request asks for; whatever else is wrong with it is for Apollo Server to say. */
export function readAsked({ method, search, body }: HttpRequest): Asked {
  const { data } = given.safeParse(method === 'GET' ? parametersOf(search) : body);
  return {
    text: data?.query,
    // The prefix of the GraphQL-over-HTTP specification: it names what kind of id follows.
    documentId: data?.documentId?.replace(/^sha256:/, ''),
    hash: data?.extensions?.persistedQuery?.sha256Hash,
  };
}

/** The same request, meaning this document and no other. */
export function withText<Request extends HttpRequest>(request: Request, query: string): Request {
  if (request.method !== 'GET') {
    const { documentId: _, ...body } = given.parse(request.body);
    return { ...request, body: { ...body, query, ...withoutHash(body) } };
  }
  const parameters = new URLSearchParams(request.search);
  const { extensions: kept } = withoutHash(given.parse(parametersOf(request.search)));
  parameters.delete('documentId');
  parameters.set('query', query);
  if (kept !== undefined) parameters.set('extensions', JSON.stringify(kept));
  return { ...request, search: `?${parameters}` };
}

function withoutHash({ extensions: all }: Given): { extensions?: object } {
  if (all === undefined || all === null) return {};
  const { persistedQuery: _, ...kept } = all;
  return { extensions: kept };
}

/** What a request asks for, in its body or its parameters. */
export function operationOf({ method, search, body }: HttpRequest): GivenOperation {
  return operationIn(method === 'GET' ? parametersOf(search) : body);
}

function parametersOf(search: string): object {
  const { variables, extensions: extra, ...parameters } = Object.fromEntries(new URLSearchParams(search));
  return { ...parameters, variables: parsed(variables), extensions: parsed(extra) };
}

function parsed(json: string | undefined): unknown {
  try {
    return json === undefined ? undefined : JSON.parse(json);
  } catch {
    return undefined;
  }
}
