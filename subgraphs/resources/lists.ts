import { policyList } from './policies/policy.list.ts';
import { projectList } from './projects/project.list.ts';
import { providerList } from './providers/provider.list.ts';
import { resourceList } from './resources/resource.list.ts';

/** Every list of the domain. */
export const lists = [policyList, resourceList, projectList, providerList];
