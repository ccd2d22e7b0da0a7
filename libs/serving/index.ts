export { clientsHandedOver } from './clients-handed-over.message.ts';
export { CreateServingAdvisors } from './create-serving-advisors.migration.ts';
export { handOverClients } from './hand-over.ts';
export { NameServingStations } from './name-serving-stations.migration.ts';
export { AdvisorsToldSchema, ServingAdvisorSchema, ServingPeriodSchema } from './serving-advisor.entity.ts';
export { servingAdvisors } from './serving-advisors.message.ts';
export { type Posted, sendAllServing, tellAllServing, tellServing } from './tell.ts';
