export { type GivenAnswer, type GivenForm, checkAnswers } from './check-answers.ts';
export { defineForm } from './define-form.ts';
export type { Answers, Condition, Criterion, Filled, FollowUp, Form, FormField, FormVersion, Words } from './form.ts';
export { FormReader, formResolvers } from './form-reader.ts';
export { filledForm, filledOf, refusalsOf } from './input.ts';
export { type AskedFollowUp, findScore, followUpsOf } from './outcome.ts';
export { shownFilled, shownForm } from './shown.ts';
export { findVersionOn, getVersion } from './versions.ts';
