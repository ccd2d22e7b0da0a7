import { lazy } from 'react';
import type { View } from './view.ts';

const oneCase: View = {
  path: '/cases/:id',
  isFor: ({ scopes }) => scopes.includes('grant.use'),
  Page: lazy(() => import('./case.tsx')),
};

export default oneCase;
