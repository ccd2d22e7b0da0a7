import type { Caller } from '#access';
import { type DivisionCode, atLevel } from '#divisions';
import { defineErrors } from '#errors';
import { authorityCheck } from '#writes';

/** What is refused of courses. */
export const courseErrors = defineErrors({
  TRAINING_WRONG_AUTHORITY: {
    meaning:
      'Courses are written by the city itself, sessions are held by the city or a district itself, and attendance is recorded by the owner itself.',
    retryable: false,
    en: 'This is for {authority} itself to do, and you act for {own}. Ask {authority}.',
    zh: '此项由 {authority} 本级办理，您所属的区划是 {own}，请向 {authority} 提出。',
  },
  COURSE_WITHDRAWN: {
    meaning: 'The course was withdrawn: it stays readable, and no further session is held of it.',
    retryable: false,
    en: 'The course was withdrawn on {on}. Choose another one.',
    zh: '该课程已于 {on} 停用，请选择其他课程。',
  },
  'INPUT_INVALID.NOT_A_LINK': {
    en: 'This is no https link. Give the whole address, such as https://mzj.sh.gov.cn/training.',
    zh: '链接不正确，请填写以 https 开头的完整网址，例如 https://mzj.sh.gov.cn/training。',
  },
  'INPUT_INVALID.MATERIAL_EMPTY': {
    en: 'A material has a link or a text. Give one of them.',
    zh: '培训资料须有链接或者正文，请填写其中一项。',
  },
  'INPUT_INVALID.NOT_HOURS_OF_TRAINING': {
    en: 'Hours of training are whole numbers from 1 to {most}. Correct it.',
    zh: '学时为 1 至 {most} 的整数，请更正。',
  },
});

/** Asserts that the caller acts for the division that alone may. Errors: TRAINING_WRONG_AUTHORITY. */
export const mustBeFor = authorityCheck((wrong) => courseErrors.of('TRAINING_WRONG_AUTHORITY', wrong));

/** Asserts that the caller is the city of a division, which alone writes courses. Errors: TRAINING_WRONG_AUTHORITY. */
export function mustBeCity(caller: Caller, division: DivisionCode, field: string): void {
  mustBeFor(caller, atLevel(division, 'CITY') ?? division, field);
}
