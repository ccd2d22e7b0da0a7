import { errors } from '#errors';
import { from } from '#imports';
import { taken } from '#input';
import { z } from 'zod';

/** All of Shanghai is smaller. */
const MOST_KM2 = 7000;
const LEAST_KM2 = 0.001;

/** 服务面积, in km². */
export const areaKm2 = () =>
  taken(z.number(), (value) => {
    if (value >= LEAST_KM2 && value <= MOST_KM2) return value;
    throw errors.refusedInput([], 'NOT_AN_AREA');
  });

/** A cell that says an area. */
export const areaCell: from.From = {
  kind: 'NUMBER',
  read: (cell) => {
    if (!/^\d+(?:\.\d+)?$/.test(cell)) throw new from.Unreadable('INPUT_INVALID.NOT_AN_AREA');
    return Number(cell);
  },
};
