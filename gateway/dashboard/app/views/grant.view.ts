import { lazy } from 'react';
import type { View } from './view.ts';

const grant: View = {
  path: '/grants/:id',
  isFor: ({ scopes }) => scopes.includes('grant.read'),
  Page: lazy(() => import('./grant.tsx')),
};

export default grant;
