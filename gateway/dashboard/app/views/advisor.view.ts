import { lazy } from 'react';
import type { View } from './view.ts';

const advisor: View = {
  path: '/lists/advisors/:id',
  isFor: ({ scopes }) => scopes.includes('advisor.read'),
  Page: lazy(() => import('./advisor.tsx')),
};

export default advisor;
