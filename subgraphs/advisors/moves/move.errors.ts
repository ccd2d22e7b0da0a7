import { defineErrors } from '#errors';

/** What is refused of a move. */
export const moveErrors = defineErrors({
  'INPUT_INVALID.STATION_ELSEWHERE': {
    en: 'The station stands in {division}. Choose a station of the division that the advisor moves to, or move the advisor to {division}.',
    zh: '该站点位于 {division}，请选择调入区划的站点，或者改为调入 {division}。',
  },
});
