import { readSdl } from '#domain-sdl';
import { type ServicesOf, defineDomain } from '#ideas';
import { codeIdea } from './codes/index.ts';
import { holdingIdea } from './holdings/index.ts';
import { libraryIdea } from './library/index.ts';
import { migrations } from './migrations/index.ts';
import { policyIdea } from './policies/index.ts';
import { projectIdea } from './projects/index.ts';
import { providerIdea } from './providers/index.ts';
import { reminderIdea } from './reminders/index.ts';
import { resourceIdea } from './resources/index.ts';

export { checkCharacterOf, isCreditCode } from './providers/credit-code.ts';

/** The three libraries: policies that hold, resources on offer, projects that run, and the providers behind them. */
export const resources = defineDomain({
  name: 'resources',
  typeDefs: readSdl(import.meta.dirname),
  migrations,
  shared: () => ({}),
})
  .with(holdingIdea)
  .with(policyIdea)
  .with(providerIdea)
  .with(resourceIdea)
  .with(projectIdea)
  .with(codeIdea)
  .with(libraryIdea)
  .with(reminderIdea);

/** What resolvers of this domain call. */
export type Services = ServicesOf<typeof resources>;
