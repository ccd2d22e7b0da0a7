export { type Graph, answeringOf, readGraph } from './graph.ts';
export { type Planner, type PlannerOptions, buildPlanner } from './planner.ts';
export { reloadOnChange } from './reload.ts';
