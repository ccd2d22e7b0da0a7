import { lazy } from 'react';
import type { View } from './view.ts';

const deputies: View = {
  path: '/deputies',
  isFor: ({ scopes }) => scopes.includes('filing.decide'),
  Page: lazy(() => import('./deputies.tsx')),
};

export default deputies;
