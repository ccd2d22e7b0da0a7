import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Kind, type SelectionNode, type SelectionSetNode, parse, print, visit } from 'graphql';
import { StartError } from '#errors';
import { z } from 'zod';

/** Trusted documents by id, as tools around GraphQL write them: `{ "<sha256 of the text>": "query …" }`. */
export type Manifest = Readonly<Record<string, string>>;

/** What clients may name and send of a list of documents. */
export type Listing = {
  readonly byId: ReadonlyMap<string, string>;
  readonly texts: ReadonlySet<string>;
};

const shape = z.record(z.string().min(1), z.string().min(1));
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
  if (data === undefined) throw invalid('It is not a JSON object of ids and documents.');
  for (const [id, text] of Object.entries(data)) {
    if (!isDocument(text)) throw invalid(`The document ${id} is not GraphQL.`);
  }
  return data;
}

/** Every manifest's documents: as written, as graphql-js prints them, and with `__typename` everywhere, as caching clients send them. */
export function listingOf(manifests: readonly Manifest[]): Listing {
  const byId = new Map<string, string>();
  const texts = new Set<string>();
  for (const [id, text] of manifests.flatMap((manifest) => Object.entries(manifest))) {
    const document = parse(text);
    for (const form of [print(visit(document, { SelectionSet: { leave: withTypename } })), print(document), text]) {
      texts.add(form);
      byId.set(hashOf(form), form);
    }
    byId.set(id, text);
  }
  return { byId, texts };
}

export function hashOf(text: string): string {
  return hash('sha256', text, 'hex');
}

function withTypename(set: SelectionSetNode, _key: unknown, parent: unknown): SelectionSetNode {
  const isOperation = typeof parent === 'object' && parent !== null && 'operation' in parent;
  const has = set.selections.some((one) => one.kind === Kind.FIELD && one.name.value.startsWith('__'));
  return isOperation || has ? set : { ...set, selections: [...set.selections, TYPENAME] };
}

function isDocument(text: string): boolean {
  try {
    return parse(text).definitions.length > 0;
  } catch {
    return false;
  }
}
