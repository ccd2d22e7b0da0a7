import { seesDivisions } from '../session/index.ts';
import { DivisionPage } from './division.tsx';
import type { View } from './view.ts';

const division: View = { path: '/division/:code', isFor: seesDivisions, Page: DivisionPage };

export default division;
