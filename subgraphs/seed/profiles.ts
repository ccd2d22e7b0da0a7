import { type CalendarDate, type YearMonth, addMonths, monthOf } from '#calendar';
// CommonJS, in which Node finds no named exports.
import { default as chineseDays } from 'chinese-days';

type Weighted = readonly (readonly [number, number])[];
type Range = readonly [number, number];
/** From the least to the most that one division itself offers. */
export type OfferCounts = { readonly resources: Range; readonly projects: Range };

/** How much of everything there is. Sources: published figures of Shanghai and Changning; the rest is our estimate. */
export type Profile = {
  /** Households in a community, each number as often as its weight says. */
  readonly households: Weighted;
  /** Advisors at a point beyond the one that it must have. */
  readonly furtherAdvisors: Weighted;
  /** Professional points of a street. */
  readonly professionalPoints: Weighted;
  /** The district whose report of the last month does not come. */
  readonly lateReporter?: string;
  readonly policies: { readonly city: number; readonly district: Range };
  readonly offers: Readonly<Record<'CITY' | 'DISTRICT' | 'SUBDISTRICT', OfferCounts>>;
};

const NETWORK = {
  furtherAdvisors: [
    [0, 0.87],
    [1, 0.11],
    [2, 0.02],
  ],
  professionalPoints: [
    [0, 0.25],
    [1, 0.45],
    [2, 0.3],
  ],
  lateReporter: '310151',
} as const;

export const profiles = {
  demo: {
    ...NETWORK,
    households: [
      [0, 0.34],
      [1, 0.38],
      [2, 0.21],
      [3, 0.07],
    ],
    policies: { city: 84, district: [10, 30] },
    offers: {
      CITY: { resources: [40, 40], projects: [15, 15] },
      DISTRICT: { resources: [16, 24], projects: [4, 8] },
      SUBDISTRICT: { resources: [1, 3], projects: [0, 1] },
    },
  },
  district: {
    furtherAdvisors: [
      [0, 0.72],
      [1, 0.24],
      [2, 0.04],
    ],
    professionalPoints: [
      [1, 0.8],
      [2, 0.2],
    ],
    households: Array.from({ length: 29 }, (_, index) => [15 + index, 1] as const),
    policies: { city: 84, district: [140, 140] },
    offers: {
      CITY: { resources: [40, 40], projects: [15, 15] },
      DISTRICT: { resources: [100, 100], projects: [20, 20] },
      SUBDISTRICT: { resources: [8, 10], projects: [1, 3] },
    },
  },
  city: {
    ...NETWORK,
    households: Array.from({ length: 27 }, (_, index) => [8 + index, 1] as const),
    policies: { city: 140, district: [30, 30] },
    offers: {
      CITY: { resources: [300, 300], projects: [60, 60] },
      DISTRICT: { resources: [80, 88], projects: [15, 19] },
      SUBDISTRICT: { resources: [4, 8], projects: [0, 2] },
    },
  },
} as const satisfies Record<string, Profile>;

export type ProfileName = keyof typeof profiles;

export const isProfileName = (value: unknown): value is ProfileName =>
  typeof value === 'string' && Object.hasOwn(profiles, value);

/** The months of the data set, the current one last. */
export function monthsUntil(today: CalendarDate, count: number): YearMonth[] {
  const current = monthOf(today);
  return Array.from({ length: count }, (_, index) => addMonths(current, index - count + 1));
}

/** Whether the month holds the first day of the Chinese year: fewer visits are made around it. */
export function hasSpringFestival(month: YearMonth): boolean {
  return chineseDays.getSolarDateFromLunar(`${month.slice(0, 4)}-01-01`).date.startsWith(month);
}
