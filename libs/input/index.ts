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
