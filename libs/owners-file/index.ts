export { InstanceUrls } from './instance-urls.ts';
export { type OwnerEntry, parseOwnersFile } from './owners-file.ts';
