import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import type { ValidationContext, ValidationRule } from 'graphql';
import type { DocumentLimits } from '#config';
import { type GraphError, errors } from '#errors';

/** Rules on the shape of a document. They run once for each document: a known one is not validated again. */
export function documentRules({ depth, aliases, directives }: DocumentLimits): ValidationRule[] {
  return [
    maxDepthRule({ n: depth, flattenFragments: true, ...refusing(() => errors.documentTooDeep(depth)) }),
    maxAliasesRule({ n: aliases, allowList: [], ...refusing(() => errors.aliasesTooMany(aliases)) }),
    maxDirectivesRule({ n: directives, ...refusing(() => errors.directivesTooMany(directives)) }),
  ];
}

/** A rule of its own accord would throw a sentence without a code, in the middle of the validation. */
function refusing(refusal: () => GraphError) {
  return {
    propagateOnRejection: false,
    onReject: [(context: ValidationContext | null) => context?.reportError(refusal())],
  };
}
