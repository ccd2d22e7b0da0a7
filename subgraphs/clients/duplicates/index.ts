import type { ActionsOf } from '#audit';
import type { Idea } from '#ideas';

import type { ClientService } from '../clients/client.service.ts';
import { DistinctPairSchema } from './distinct-pair.entity.ts';
import { duplicateErrors } from './duplicate.errors.ts';
import * as resolvers from './duplicate.resolvers.ts';
import { DuplicateService } from './duplicate.service.ts';
import { MergeSchema } from './merge.entity.ts';

const actions = {
  'client.compare': 'was shown which of these clients may be one person',
  'client.merge': 'merged two records of one person',
  'client.setAside': 'kept that two records which look alike are of two people',
} as const;

declare module '#audit' {
  interface Actions extends ActionsOf<typeof actions> {}
}

/** 重复档案: records of one person, found and merged. */
export const duplicateIdea: Idea<{ readonly duplicates: DuplicateService }, { readonly clients: ClientService }> = {
  actions,
  entities: [MergeSchema, DistinctPairSchema],
  errors: [duplicateErrors],
  resolvers,
  services: (scope) => ({ duplicates: new DuplicateService(scope) }),
};
