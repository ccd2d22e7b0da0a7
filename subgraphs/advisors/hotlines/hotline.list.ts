import { defineList } from '#lists';
import { Hotline } from './hotline.entity.ts';

/** 热线名录: the hotlines that divisions at or beneath one published; those that ended or are to begin as well. */
export const hotlineList = defineList(Hotline, {
  field: 'publishedHotlines',
  filter: {
    open: { met: 'since <= ?::date and (until is null or until >= ?::date)', measured: ['date', 'date'] },
  },
});
