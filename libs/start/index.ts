export { answersAll } from './answers-all.ts';
export { startCity } from './start-city.ts';
