import type { ActionsOf } from '#audit';
import type { Idea } from '#ideas';

import { GrantSchema } from './grant.entity.ts';
import { grantErrors } from './grant.errors.ts';
import { grantList, grantedClientList } from './grant.list.ts';
import * as resolvers from './grant.resolvers.ts';
import { GrantService } from './grant.service.ts';
import { GrantedClientService } from './granted-client.service.ts';
import { lapsedGrantsJob } from './lapsed-grants.job.ts';

const actions = {
  'grant.give': 'opened fields of a client to a case worker, or to those of a division',
  'grant.use': 'read, as a case worker, what was granted of a client',
  'grant.revoke': 'took back what was granted of a client',
  'grant.end': 'noted that a grant to a case worker is over',
} as const;

declare module '#audit' {
  interface Actions extends ActionsOf<typeof actions> {}
}

type Services = { readonly grants: GrantService; readonly grantedClients: GrantedClientService };

/** 授权: clients opened beyond their division, to one person or the staff of one division. */
export const grantIdea: Idea<Services> = {
  actions,
  entities: [GrantSchema],
  errors: [grantErrors],
  jobs: [lapsedGrantsJob],
  lists: [grantList, grantedClientList],
  resolvers,
  services: (scope) => ({ grants: new GrantService(scope), grantedClients: new GrantedClientService(scope) }),
};
