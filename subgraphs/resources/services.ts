import { type FigureReaderOf, FigureReaders } from '#figures';
import type { RequestScope } from '#server';
import { byIdLoader } from './by-id.ts';
import { CodeService } from './codes/code.service.ts';
import { libraryFigure } from './library/library.figure.ts';
import { policyLoadersOf } from './policies/policy.loaders.ts';
import { PolicyRepository } from './policies/policy.repository.ts';
import { PolicyService } from './policies/policy.service.ts';
import { ProjectRepository } from './projects/project.repository.ts';
import { ProjectService } from './projects/project.service.ts';
import { ProviderRepository } from './providers/provider.repository.ts';
import { ProviderService } from './providers/provider.service.ts';
import { ResourceRepository } from './resources/resource.repository.ts';
import { ResourceService } from './resources/resource.service.ts';

/** What resolvers of this domain call. */
export type Services = {
  readonly policies: PolicyService;
  readonly providers: ProviderService;
  readonly resources: ResourceService;
  readonly projects: ProjectService;
  readonly codes: CodeService;
  readonly library: FigureReaderOf<typeof libraryFigure>;
};

/** Makes the services, with loaders and repositories, for one request. */
export function servicesOf(scope: RequestScope): Services {
  const { session, today } = scope;
  const policies = new PolicyRepository(session);
  const providers = new ProviderRepository(session);
  const resources = new ResourceRepository(session);
  const projects = new ProjectRepository(session);
  return {
    policies: new PolicyService(scope, policies, policyLoadersOf(policies, today)),
    providers: new ProviderService(
      scope,
      providers,
      byIdLoader((ids) => providers.findMany(ids)),
    ),
    resources: new ResourceService(
      scope,
      resources,
      byIdLoader((ids) => resources.findMany(ids)),
    ),
    projects: new ProjectService(
      scope,
      projects,
      byIdLoader((ids) => projects.findMany(ids)),
    ),
    codes: new CodeService(scope),
    library: new FigureReaders(scope).of(libraryFigure),
  };
}
