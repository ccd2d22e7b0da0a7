import { type GraphError, defineErrors } from '#errors';

/** What is refused of confirmations, and of what is proposed of them. */
export const confirmationErrors = defineErrors({
  CONFIRMATION_WRONG_AUTHORITY: {
    meaning:
      'Only the authority that confirms the category, or its deputy, records and ends a confirmation; a level above it does not.',
    retryable: false,
    en: 'This category is confirmed by {authority}, which alone records it; you sign in for {own}. Propose it to that authority.',
    zh: '该类别由 {authority} 认定，只能由其登记；您所属区划为 {own}，可向认定机关提出建议。',
  },
  CONFIRMATION_IN_FORCE: {
    meaning: 'The same category is confirmed of the same person or household already, and holds.',
    retryable: false,
    en: '{value} is confirmed here since {decidedOn} and still holds. End that confirmation first, or name another category.',
    zh: '该对象的“{value}”已于 {decidedOn} 认定，目前有效。请先终止该认定，或者选择其他类别。',
  },
  CONFIRMATION_ENDED: {
    meaning: 'The confirmation has ended; nothing of it changes any more.',
    retryable: false,
    en: 'This confirmation ended on {endedOn} and changes no more. Record another one where the authority decided anew.',
    zh: '该认定已于 {endedOn} 终止，不再变更；如有新的认定决定，请另行登记。',
  },
  'INPUT_INVALID.NOT_OF_A_HOUSEHOLD': {
    en: '{value} is confirmed of a person, not of a household. Name the person.',
    zh: '“{value}”只认定到个人，不认定到家庭，请填写救助对象本人。',
  },
  'INPUT_INVALID.NEVER_CONFIRMED': {
    en: '{value} is not confirmed by anybody: it is what people are whom no confirmation holds of. Use one of {choices}.',
    zh: '“{value}”无须认定，没有有效认定的对象即为此类，请选用：{choices}。',
  },
  'INPUT_INVALID.NOT_ONE_SUBJECT': {
    en: 'Name either the person or the household that it is of.',
    zh: '请填写救助对象或者家庭，二者只填其一。',
  },
  'INPUT_INVALID.NOT_IN_FORCE': {
    en: '{value} is not confirmed here, so there is nothing to end. Look at the confirmations in force.',
    zh: '该对象目前没有有效的“{value}”认定，无可终止，请查看有效认定。',
  },
  'INPUT_INVALID.NOT_WHAT_WAS_PROPOSED': {
    en: 'The proposal is of another household, person or category. Name the one that this takes up, or none.',
    zh: '该建议的对象、类别或者事项与本次办理不一致，请填写相应的建议，或者不填。',
  },
  'INPUT_INVALID.TAKEN_UP_BY_RECORD': {
    en: 'A proposal is taken up by recording or ending the confirmation, which names the proposal. Do that, or decline it.',
    zh: '采纳建议须登记认定或者终止认定并注明该建议，请据此办理，或者不予采纳。',
  },
});

export function inForce(category: string, decidedOn: string, path: readonly string[]): GraphError {
  return confirmationErrors.of('CONFIRMATION_IN_FORCE', { values: { value: category, decidedOn }, path });
}
