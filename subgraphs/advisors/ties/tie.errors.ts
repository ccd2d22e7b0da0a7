import { defineErrors } from '#errors';

/** What is refused of ties. */
export const tieErrors = defineErrors({
  'INPUT_INVALID.TIED_ALREADY': {
    en: 'The advisor is tied to another sign-in. Untie it first, with null.',
    zh: '该顾问已绑定其他账号，请先解除绑定（填 null）。',
  },
  'INPUT_INVALID.TIED_ELSEWHERE': {
    en: 'This sign-in is tied to another advisor. Have the authority that files that advisor untie it first.',
    zh: '该账号已绑定其他顾问，请先由该顾问的备案机关解除绑定。',
  },
  'INPUT_INVALID.ACCESS_WOULD_RETURN': {
    en: 'The advisor is suspended or has withdrawn, and untied the sign-in would have access again. Resume the filing, or tie the sign-in to a new record.',
    zh: '该顾问已暂停或退出，解除绑定会恢复其账号的访问权限。请先恢复备案，或将账号绑定到新的顾问记录。',
  },
});
