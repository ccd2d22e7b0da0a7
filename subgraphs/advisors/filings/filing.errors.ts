import { type GraphError, defineErrors } from '#errors';
import { authorityCheck } from '#writes';

/** What is refused of filings. */
export const filingErrors = defineErrors({
  FILING_STATE_CONFLICT: {
    meaning: 'The filing is not in a state that allows this step.',
    retryable: false,
    en: '{action} is not possible from {state}, only from {allowed}; possible now: {available}. Read the filing again.',
    zh: '备案处于“{state}”时不能“{action}”，只有处于{allowed}时可以；目前可办理：{available}。请重新读取备案情况。',
  },
  'INPUT_INVALID.SUCCESSOR_LEAVES': {
    en: 'This is the advisor who leaves. Name another one, or nobody.',
    zh: '接手人不能是离任的顾问本人，请另选一人或者不填。',
  },
  'INPUT_INVALID.SUCCESSOR_SERVES_NOWHERE': {
    en: 'This advisor serves at no station now. Name one who is filed and posted, or nobody.',
    zh: '该顾问目前未在任何站点服务，请选择已备案并派驻的顾问，或者不填。',
  },
  'INPUT_INVALID.SUCCESSOR_SERVES_ELSEWHERE': {
    en: 'This advisor does not serve where these live of the clients: {count}. Name one who does, reassign those clients first, or name nobody.',
    zh: '有 {count} 名救助对象不在该顾问的服务范围内，请另选顾问，或者先转交这些对象，或者不填。',
  },
  FILING_WRONG_AUTHORITY: {
    meaning: 'Only the filing authority that the advisor names decides the filing; a level above it does not.',
    retryable: false,
    en: 'The advisor is filed with {authority}, which alone decides; you sign in for {own}. Leave the step to it.',
    zh: '该顾问的备案机关是 {authority}，只能由其办理；您所属区划为 {own}。请交由备案机关办理。',
  },
});

export function filingStateConflict(
  action: string,
  state: string,
  allowed: readonly string[],
  available: readonly string[],
): GraphError {
  const values = { action, state, allowed, available };
  return filingErrors.of('FILING_STATE_CONFLICT', { values, path: ['input', 'action'] });
}

/** Asserts that the caller acts for the filing authority. Errors: FILING_WRONG_AUTHORITY. */
export const mustBeFilingAuthority = authorityCheck((wrong) => filingErrors.of('FILING_WRONG_AUTHORITY', wrong));
