import { lazy } from 'react';
import type { View } from './view.ts';

const reassign: View = {
  path: '/reassign',
  nav: { label: { zh: '转交', en: 'Reassign' }, order: 5 },
  isFor: ({ scopes }) =>
    (['client.write', 'client.read', 'advisor.read'] as const).every((scope) => scopes.includes(scope)),
  Page: lazy(() => import('./reassign.tsx')),
};

export default reassign;
