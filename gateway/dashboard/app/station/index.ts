export { StationFacts } from './station-facts.tsx';
export { StationHistory } from './station-history.tsx';
export { stationQuestion } from './station-question.ts';
