import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type DefinitionNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  Kind,
  parse,
  print,
  visit,
} from 'graphql';
import { StartError } from '#errors';
import { onceForEach } from '#files';
import { type Manifest, hashOf } from './manifest.ts';

/** A document in a program: graphql(`…`), gql`…`. What holds an expression is put together elsewhere. */
const TAGGED = /\b(?:graphql\s*\(|gql\s*\(?)\s*(?:\/\*.*?\*\/\s*)?`((?:[^`$]|\$(?!\{))+)`/gs;

/**
 * A manifest of the operations in a folder's .graphql files and tagged templates: each printed with the fragments it uses, under its
 * sha256. Errors: DOCUMENTS_FILE_INVALID (no folder, a document that is not GraphQL, a fragment that is nowhere or stands twice).
 */
export function collectDocuments(folder: string): Manifest {
  if (!existsSync(folder)) throw invalid(folder, 'There is no such folder.');
  const definitions = globSync('**/*.{graphql,gql,ts,tsx,js,jsx}', {
    cwd: folder,
    exclude: ['**/node_modules', '**/generated'],
  })
    .toSorted()
    .flatMap((file) => definitionsIn(join(folder, file)));
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const { definition, file } of definitions) {
    if (definition.kind !== Kind.FRAGMENT_DEFINITION) continue;
    if (fragments.has(definition.name.value))
      throw invalid(file, `The fragment ${definition.name.value} stands twice.`);
    fragments.set(definition.name.value, definition);
  }
  const documents = definitions.flatMap(({ definition, file }) =>
    definition.kind === Kind.OPERATION_DEFINITION ? [printed(definition, fragments, file)] : [],
  );
  return Object.fromEntries(documents.map((text) => [hashOf(text), text]));
}

const parsedOnce = onceForEach((text) => parse(text, { noLocation: true }), 500);

function definitionsIn(file: string): { definition: DefinitionNode; file: string }[] {
  const source = readFileSync(file, 'utf8');
  const texts = /\.(?:graphql|gql)$/.test(file) ? [source] : [...source.matchAll(TAGGED)].map(([, text = '']) => text);
  try {
    return texts.flatMap((text) => parsedOnce(text).definitions.map((definition) => ({ definition, file })));
  } catch (cause) {
    throw invalid(file, cause instanceof Error ? cause.message : String(cause));
  }
}

/** The operation, and after it its fragments in the order of their first use. */
function printed(
  operation: OperationDefinitionNode,
  all: ReadonlyMap<string, FragmentDefinitionNode>,
  file: string,
): string {
  const used = new Map<string, FragmentDefinitionNode>();
  const follow = (definition: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(definition, {
      FragmentSpread: ({ name: { value: name } }) => {
        if (used.has(name)) return;
        const fragment = all.get(name);
        if (fragment === undefined) throw invalid(file, `There is no fragment ${name}.`);
        used.set(name, fragment);
        follow(fragment);
      },
    });
  };
  follow(operation);
  return print({ kind: Kind.DOCUMENT, definitions: [operation, ...used.values()] });
}

function invalid(file: string, sentence: string): StartError {
  return new StartError('DOCUMENTS_FILE_INVALID', `${file}: ${sentence}`);
}
