export {
  PUBLIC_HEADER,
  STATED_HEADERS,
  type StatedCaller,
  isStated,
  readStatedCaller,
  statedPartner,
  statedPublic,
} from './stated-caller.ts';
