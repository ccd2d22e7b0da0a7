import { lazy } from 'react';
import type { View } from './view.ts';

const cases: View = {
  path: '/cases',
  nav: { label: { zh: '我的个案', en: 'My cases' }, order: 1 },
  isFor: ({ scopes }) => scopes.includes('grant.use'),
  Page: lazy(() => import('./cases.tsx')),
};

export default cases;
