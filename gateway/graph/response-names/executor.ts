import type { ApolloGateway } from '@apollo/gateway';
import { type DocumentNode, GraphQLError, Kind } from 'graphql';
import { type Renamed, renameAliases } from './rename.ts';
import { restoreError, restoreObject } from './restore.ts';
import { Selected } from './selected.ts';

/** What the Apollo gateway answers operations with. */
type Executor = Awaited<ReturnType<ApolloGateway['load']>>['executor'];
type Request = Parameters<Executor>[0];
type Result = Awaited<ReturnType<Executor>>;

type Plannable = Renamed & {
  readonly supergraphSdl: string;
  /** What each operation of the document selects, by its place in the document. */
  readonly selected: Map<number, Selected>;
};

/**
 * An executor that plans over documents whose aliases mean nothing else. The Apollo gateway joins what subgraphs answer by response
 * name, so that an alias which is also the name of a key, of a required field or of `__typename` takes that field's place, and the
 * join gets a wrong value (apollographql/federation#3036). Limits, hashes, lists and logs see the document as it was sent.
 *
 * @param supergraphSdl what is planned over when a document comes
 */
export function withUniqueAliases(execute: Executor, supergraphSdl: () => string): Executor {
  const documents = new WeakMap<DocumentNode, Plannable>();
  const plannableOf = ({ document, source }: Request): Plannable => {
    const sdl = supergraphSdl();
    const known = documents.get(document);
    if (known?.supergraphSdl === sdl) return known;
    const plannable = { ...renameAliases(document, source, sdl), supergraphSdl: sdl, selected: new Map() };
    documents.set(document, plannable);
    return plannable;
  };
  return async (request) => {
    const plannable = plannableOf(request);
    const result = await execute({ ...request, document: plannable.document });
    return restored(result, request, plannable);
  };
}

/** The result under the names that were sent; without aliases, error paths may still hold names that the planner made. */
function restored(result: Result, request: Request, plannable: Plannable): Result {
  const { data, errors, extensions } = result;
  const isAsSent = plannable.document === request.document;
  if (isAsSent && errors === undefined && extensions === undefined) return result;
  const { prefix } = plannable;
  const selected = selectedBy(request, plannable);
  const isValue = JSON.stringify(request.request.variables ?? {}).includes(prefix);
  const restoreErrors = (all: readonly GraphQLError[]) =>
    all.map((error) => restoreError(error, selected, { prefix, isValue }));
  const completion: unknown = extensions?.['valueCompletion'];
  return {
    ...result,
    ...(data && !isAsSent && { data: restoreObject(data, selected, prefix) }),
    ...(errors && { errors: restoreErrors(errors) }),
    ...(areErrors(completion) && { extensions: { ...extensions, valueCompletion: restoreErrors(completion) } }),
  };
}

function areErrors(value: unknown): value is readonly GraphQLError[] {
  return Array.isArray(value) && value.every((error) => error instanceof GraphQLError);
}

function selectedBy(request: Request, { document, selected }: Plannable): Selected {
  const place = request.document.definitions.indexOf(request.operation);
  const known = selected.get(place);
  if (known !== undefined) return known;
  const operation = document.definitions[place];
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new TypeError('the operation is not in its document');
  const read = Selected.by(document, operation);
  selected.set(place, read);
  return read;
}
