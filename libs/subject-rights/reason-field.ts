import { z } from 'zod';

import { reasonFrom } from '#audit';
import { taken } from '#input';

/** A field that says why, in words, what must be accounted for is done. Errors: those of `reasonFrom`. */
export const reasonField = () => taken(z.string(), (value) => reasonFrom(value));
