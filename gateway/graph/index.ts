export { type Graph, answeringOf, readGraph } from './graph.ts';
export { type Planner, type PlannerOptions, type PlanningGateway, buildPlanner } from './planner.ts';
export { reloadOnChange } from './reload.ts';
