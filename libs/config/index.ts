export { type Config, type LogLevel, readConfig } from './config.ts';
export { databaseUrlOption } from './database-url.ts';
export { type DocumentLimits, type DocumentMode, type EdgeSettings, edgeDefaults } from './edge.ts';
export { hasDevelopmentSignIn, refuseOpenOwner, refuseOpenSignIn, refuseOpenTokens } from './open-development.ts';
export { parseLinedYaml, saysNot } from './lined-yaml.ts';
export { refuseRepeated } from './repeated.ts';
export { type Running, readArguments, runCommand, runServer } from './program.ts';
