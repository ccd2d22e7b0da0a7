export { type ContractOptions, createContracts } from './contracts.ts';
