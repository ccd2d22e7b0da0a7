import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type DocumentNode, Kind, parse } from 'graphql';
import type { ListVariables } from './list.ts';
import text from './questions.graphql?raw';

const questions = parse(text, { noLocation: true }).definitions;

/** The question whose rows are a fragment, with all its variables, as `npm run codegen` made it of the list's declaration. */
export function questionFor(row: DocumentNode): TypedDocumentNode<object, ListVariables> {
  const [fragment] = row.definitions;
  const name = fragment?.kind === Kind.FRAGMENT_DEFINITION ? fragment.name.value.replace(/Row$/, '') : '';
  const question = questions.find((one) => one.kind === Kind.OPERATION_DEFINITION && one.name?.value === name);
  if (question === undefined) throw new TypeError(`There is no question ${name}: run npm run codegen.`);
  return { kind: Kind.DOCUMENT, definitions: [question, ...row.definitions] };
}
