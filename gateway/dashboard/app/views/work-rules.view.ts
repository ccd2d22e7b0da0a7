import { lazy } from 'react';
import type { View } from './view.ts';

const workRules: View = {
  path: '/work-rules',
  isFor: ({ scopes }) => scopes.includes('advisor.read'),
  Page: lazy(() => import('./work-rules.tsx')),
};

export default workRules;
