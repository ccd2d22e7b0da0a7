import { lazy } from 'react';
import type { View } from './view.ts';

const partner: View = {
  path: '/partner',
  nav: { label: { zh: '三库', en: 'Libraries' }, order: 1 },
  isFor: ({ role }) => role === 'partner',
  Page: lazy(() => import('./partner.tsx')),
};

export default partner;
