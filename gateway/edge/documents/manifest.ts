import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type DocumentNode, Kind, type SelectionNode, type SelectionSetNode, parse, print, visit } from 'graphql';
import { StartError } from '#errors';
import { z } from 'zod';
import { onceForEach } from '#files';

/** Trusted documents by id, as tools around GraphQL write them: `{ "<sha256 of the text>": "query …" }`. */
export type Manifest = Readonly<Record<string, string>>;

/** What clients may name and send of a list of documents. */
export type Listing = {
  readonly byId: ReadonlyMap<string, string>;
  /** Whether a text is one of the documents, however it is laid out. */
  hasText(text: string): boolean;
};

const filled = z.string().min(1);
/** What `generate-persisted-query-manifest` of Apollo writes. */
const apolloShape = z
  .object({
    format: z.literal('apollo-persisted-query-manifest'),
    operations: z.array(z.object({ id: filled, body: filled })),
  })
  .transform(({ operations }): Manifest => Object.fromEntries(operations.map(({ id, body }) => [id, body])));
const shape = z.union([apolloShape, z.record(filled, filled)]);
/** A listed document is far shorter; a longer one need not be read to its end. */
const MOST_TOKENS = 20_000;
const TYPENAME: SelectionNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/** Reads a manifest. Errors: DOCUMENTS_FILE_INVALID (not there, not JSON, not of that form, a document that is not GraphQL). */
export function readManifest(path: string): Manifest {
  const invalid = (what: string): StartError =>
    new StartError('DOCUMENTS_FILE_INVALID', `${path}: ${what} npm run documents writes such a file.`);
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw invalid(`It cannot be read (${cause instanceof Error ? cause.message : String(cause)}).`);
  }
  const { data } = shape.safeParse(json);
  if (data === undefined) throw invalid('It is neither a JSON object of ids and documents nor a manifest of Apollo.');
  for (const [id, body] of Object.entries(data)) {
    if (parsed(body) === undefined) throw invalid(`The document ${id} is not GraphQL.`);
  }
  return data;
}

/** Every manifest's documents: as written, as graphql-js prints them, and with `__typename` everywhere, as caching clients send them. */
export function listingOf(manifests: readonly Manifest[]): Listing {
  const byId = new Map<string, string>();
  const texts = new Set<string>();
  const laidOutAlike = new Set<string>();
  for (const [id, written] of manifests.flatMap((manifest) => Object.entries(manifest))) {
    for (const { text, id: ofText, layout } of formsOf(written)) {
      texts.add(text);
      byId.set(ofText, text);
      laidOutAlike.add(layout);
    }
    byId.set(id, written);
  }
  return {
    byId,
    hasText: (given) => {
      if (texts.has(given)) return true;
      const document = parsed(given);
      return document !== undefined && laidOutAlike.has(layoutOf(document));
    },
  };
}

/** The texts that a document is sent as, the one as written last. */
const formsOf = onceForEach((written): readonly { text: string; id: string; layout: string }[] => {
  const document = parse(written);
  const texts = [print(visit(document, { SelectionSet: { leave: withTypename } })), print(document), written];
  return texts.map((text) => ({ text, id: hashOf(text), layout: layoutOf(parse(text)) }));
}, 500);

/** The document without what changes nothing: white space, commas, comments, the order of its definitions. */
function layoutOf({ definitions }: DocumentNode): string {
  return definitions.map(print).toSorted().join('\n');
}

function parsed(given: string): DocumentNode | undefined {
  try {
    return parse(given, { maxTokens: MOST_TOKENS, noLocation: true });
  } catch {
    return undefined;
  }
}

export function hashOf(text: string): string {
  return hash('sha256', text, 'hex');
}

function withTypename(set: SelectionSetNode, _key: unknown, parent: unknown): SelectionSetNode {
  const isOperation = typeof parent === 'object' && parent !== null && 'operation' in parent;
  const has = set.selections.some((one) => one.kind === Kind.FIELD && one.name.value.startsWith('__'));
  return isOperation || has ? set : { ...set, selections: [...set.selections, TYPENAME] };
}
