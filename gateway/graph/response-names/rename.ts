import { type DocumentNode, visit } from 'graphql';

/** A document in which what is asked for under a name of the caller's has a name that occurs nowhere else. */
export type Renamed = {
  readonly document: DocumentNode;
  /** What each such name begins with now; the rest of it is the name that was sent. */
  readonly prefix: string;
};

/**
 * Puts one prefix before every alias of a document, so that fields that merge with each other still do. A field without an alias
 * keeps its name: what the supergraph knows by that name is what stands there. Not so a field that the supergraph itself requires
 * with arguments of its own, whose value differs from the one that was asked for: it gets an alias.
 *
 * @param source the document's text
 * @param supergraphSdl what it is planned over; the prefix occurs in neither
 */
export function renameAliases(document: DocumentNode, source: string, supergraphSdl: string): Renamed {
  const prefix = unusedPrefix([source, supergraphSdl]);
  const ambiguous = requiredWithArguments(supergraphSdl);
  const renamed: DocumentNode = visit(document, {
    Field: {
      enter(node) {
        const sent = node.alias ?? node.name;
        if (sent.value === node.name.value && !ambiguous.has(sent.value)) return undefined;
        return { ...node, alias: { ...sent, value: prefix + sent.value } };
      },
    },
  });
  return { document: renamed, prefix };
}

function unusedPrefix(texts: readonly string[]): string {
  let prefix = 'alias_';
  while (texts.some((text) => text.includes(prefix))) prefix += '_';
  return prefix;
}

/** Names of fields to which some `requires` of the supergraph gives arguments. */
function requiredWithArguments(supergraphSdl: string): ReadonlySet<string> {
  const required = [...supergraphSdl.matchAll(/\brequires: *"((?:[^"\\]|\\.)*)"/g)].map(([, fields = '']) => fields);
  return new Set(required.flatMap((fields) => [...fields.matchAll(/(\w+) *\(/g)].map(([, name = '']) => name)));
}
