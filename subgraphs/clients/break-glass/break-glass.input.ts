import { type ContentOf, fields, inputOf } from '#input';
import { reasonField } from '#subject-rights';
import type { Disclosure } from '#writes';

import { breakGlassKind } from '../grants/grant.kinds.ts';
import type { BreakGlassInput } from '../resolvers.generated.ts';

export const breakGlassInput = inputOf<BreakGlassInput>()(() => ({
  client: fields.recordId(),
  reason: reasonField(),
}));

export type BreakGlassContent = ContentOf<typeof breakGlassInput>;

/** 紧急调阅: outside of the division is what it is for. */
export const breakGlassDisclosure: Disclosure<BreakGlassInput, BreakGlassContent> = {
  input: breakGlassInput,
  right: { scope: breakGlassKind.give, concerns: ['client'], authorize: () => {} },
};
