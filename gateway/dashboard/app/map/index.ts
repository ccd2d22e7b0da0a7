export { Cartogram } from './cartogram.tsx';
