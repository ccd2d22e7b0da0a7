export { type Config, type LogLevel, readConfig } from './config.ts';
export { type DocumentLimits, type DocumentMode, type EdgeSettings, edgeDefaults } from './edge.ts';
export { parseLinedYaml, saysNot } from './lined-yaml.ts';
export { type Running, readArguments, runCommand, runServer } from './program.ts';
