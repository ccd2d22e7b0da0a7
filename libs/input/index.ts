export {
  type InputPath,
  MOST,
  inputInvalid,
  optionalTextFrom,
  publishedPhoneFrom,
  textFrom,
  textsFrom,
  wholeTextFrom,
} from './texts.ts';
export {
  countFrom,
  filledSetFrom,
  firstDayFrom,
  lastDayFrom,
  optionalIdFrom,
  recordIdFrom,
  setFrom,
} from './values.ts';
export * as fields from './fields.ts';
export { type GivenDocument, identityDocument, residentNumber } from './identity-document.ts';
export { type ContentOf, type InputSchema, inputOf, nested, readInput } from './read-input.ts';
export { refusedParts, taken } from './rule.ts';
