import { DivisionPage } from './division.tsx';
import type { View } from './view.ts';

const division: View = { path: '/division/:code', isFor: ({ role }) => role !== 'partner', Page: DivisionPage };

export default division;
